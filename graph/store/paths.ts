import { PATH_RELATIONS } from "../model/relations.ts";
import type { Adjacency, Step } from "./adjacency.ts";

/** A walk from node to node: one more node than steps. */
export interface Walk {
  readonly nodes: readonly string[];
  readonly steps: readonly Step[];
}

/** Steps a path may have: further apart, people are linked by chance. */
export const PATH_LENGTH_MAX = 6;

/**
 * All shortest walks between two nodes, in order of their node ids, `limit` at the most; none where the nodes are one, or further
 * apart than `PATH_LENGTH_MAX`. Two waves grow towards each other, the smaller first, so that a hub at one end costs little.
 */
export async function shortestWalks(adjacency: Adjacency, from: string, to: string, limit: number): Promise<Walk[]> {
  if (from === to) return [];
  const left = new Wave(from);
  const right = new Wave(to);
  for (let length = 0; length < PATH_LENGTH_MAX; length += 1) {
    const wave = left.rim.length <= right.rim.length ? left : right;
    await wave.grow(adjacency);
    if (wave.rim.length === 0) return [];
    const meeting = nearest(wave.rim, wave === left ? right : left);
    if (meeting.size > 0) return [...join(left, right, meeting, from, to, limit)];
  }
  return [];
}

/** Where a wave has run into the other: of these nodes those nearest to the other's origin (they differ where a hub was cut short). */
function nearest(rim: readonly string[], other: Wave): Set<string> {
  const met = rim.filter((id) => other.depth.has(id));
  const least = met.reduce((depth, id) => Math.min(depth, other.depth.get(id) ?? depth), Infinity);
  return new Set(met.filter((id) => other.depth.get(id) === least));
}

/** The nodes reached from one end, by how many steps away they are, and the steps that lead nearer to that end. */
class Wave {
  readonly depth: Map<string, number>;
  readonly back = new Map<string, Step[]>();
  rim: string[];
  private reach = 0;

  constructor(origin: string) {
    this.depth = new Map([[origin, 0]]);
    this.rim = [origin];
  }

  async grow(adjacency: Adjacency): Promise<void> {
    this.reach += 1;
    const rim = new Set(this.rim);
    const next = new Set<string>();
    for (const step of await adjacency(this.rim, PATH_RELATIONS)) {
      for (const [near, far] of [
        [step.from, step.to],
        [step.to, step.from],
      ] as const) {
        if (!rim.has(near) || (this.depth.get(far) ?? this.reach) < this.reach) continue;
        this.depth.set(far, this.reach);
        next.add(far);
        const back = this.back.get(far);
        if (back === undefined) this.back.set(far, [step]);
        else back.push(step);
      }
    }
    this.rim = [...next].sort();
  }
}

/** Walks of both waves put together where they meet: depth first, always the smallest id next, so walks come out in order. */
function* join(
  left: Wave,
  right: Wave,
  meeting: ReadonlySet<string>,
  from: string,
  to: string,
  limit: number,
): Generator<Walk> {
  const ahead = forwards(left, right, meeting);
  let given = 0;
  function* walk(nodes: string[], steps: Step[]): Generator<Walk> {
    const here = nodes.at(-1) ?? from;
    if (here === to) {
      given += 1;
      yield { nodes, steps };
      return;
    }
    for (const [next, step] of ahead.get(here) ?? []) {
      if (given >= limit) return;
      yield* walk([...nodes, next], [...steps, step]);
    }
  }
  yield* walk([from], []);
}

/** For each node on any shortest walk: the nodes one step nearer to the far end, smallest id first, one step each (the smallest edge id). */
function forwards(left: Wave, right: Wave, meeting: ReadonlySet<string>): Map<string, [string, Step][]> {
  const ahead = new Map<string, Map<string, Step>>();
  const put = (near: string, far: string, step: Step) => {
    const known = ahead.get(near) ?? new Map<string, Step>();
    const best = known.get(far);
    if (best === undefined || step.edge < best.edge) known.set(far, step);
    ahead.set(near, known);
  };
  trace(left, meeting, (far, near, step) => {
    put(near, far, step);
  });
  trace(right, meeting, (near, far, step) => {
    put(near, far, step);
  });
  return new Map([...ahead].map(([id, steps]) => [id, [...steps].sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/** Every step from the meeting nodes back to a wave's origin. */
function trace(
  wave: Wave,
  meeting: ReadonlySet<string>,
  found: (outer: string, inner: string, step: Step) => void,
): void {
  const seen = new Set(meeting);
  for (const outer of seen) {
    for (const step of wave.back.get(outer) ?? []) {
      const inner = step.from === outer ? step.to : step.from;
      found(outer, inner, step);
      seen.add(inner);
    }
  }
}
