import { simulate } from "./forces.ts";
import { inRows, untied } from "./rows.ts";
import { leashed, scaled, settle, startingPlaces } from "./seating.ts";
import type { Job, Settled } from "./seating.ts";
import { separate } from "./separate.ts";

/** What the page sends and gets back; `ticket` tells answers apart. */
export interface LayoutJob extends Job {
  readonly ticket: number;
}

export interface LayoutFound extends Settled {
  readonly ticket: number;
}

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  const found: LayoutFound = { ticket: data.ticket, ...find(data) };
  postMessage(found);
});

/** Those who are tied to others, by forces; the rest in rows under them. */
function find(job: Job): Settled {
  const alone = untied(job);
  const tied = { ...job, nodes: job.nodes.filter(({ id }) => !alone.has(id)) };
  const { places, scale } = apart(tied);
  const rows = inRows(
    job.nodes.filter(({ id }) => alone.has(id)),
    tied,
    places,
  );
  return { places: new Map([...places, ...rows]), scale };
}

function apart(job: Job): Settled {
  const { places, scale } = job.nodes.some(({ at }) => at !== undefined)
    ? join(job)
    : settle(simulate(job, startingPlaces(job)), job);
  const seats = job.nodes.map(({ id, reach, at }) => ({
    id,
    reach,
    at: at ?? places.get(id) ?? { x: 0, y: 0 },
    fixed: at !== undefined,
  }));
  return { places: separate(seats), scale };
}

/** Newcomers among those who sit: simulated at the simulation's own scale, and brought back to the canvas's. */
function join(job: Job): Settled {
  const { scale } = job;
  const inverse = { x: 1 / scale.x, y: 1 / scale.y };
  const found = simulate(job, scaled(startingPlaces(job), inverse));
  return { places: leashed(scaled(found, scale), job), scale };
}
