import { simulate } from "./forces.ts";
import { settle, startingPlaces } from "./seating.ts";
import type { Job, Places } from "./seating.ts";
import { separate } from "./separate.ts";

/** What the page sends and gets back; `ticket` tells answers apart. */
export interface LayoutJob extends Job {
  readonly ticket: number;
}

export interface LayoutFound {
  readonly ticket: number;
  readonly places: Places;
}

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  const found: LayoutFound = { ticket: data.ticket, places: find(data) };
  postMessage(found);
});

function find(job: Job): Places {
  const start = startingPlaces(job);
  const someSit = job.nodes.some(({ at }) => at !== undefined);
  const allSit = job.nodes.every(({ at }) => at !== undefined);
  const moved = allSit || job.nodes.length < 2 ? start : simulate(job, start);
  const settled = someSit || job.nodes.length < 2 ? moved : settle(moved, job);
  const seats = job.nodes.map(({ id, reach, at }) => ({
    id,
    reach,
    at: at ?? settled.get(id) ?? { x: 0, y: 0 },
    fixed: at !== undefined,
  }));
  return separate(seats);
}
