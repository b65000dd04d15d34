import {
  BEGINS,
  BOUNDS,
  chanceOf,
  ENDS,
  GOES_ON,
  OUTSIDE,
  ROLES,
  type Scores,
  type Sums,
} from "../../../ingest/stages/statements/tagger/chain.ts";

const SIDES = { ends: ENDS, begins: BEGINS, on: GOES_ON };

/** Where the score of a role's end, or of its beginning, stands within a row; undefined for outside, which neither ends nor begins. */
function boundOf(role: number, side: keyof typeof SIDES): number | undefined {
  return role === OUTSIDE ? undefined : SIDES[side] + role - 1;
}

/** The score of coming from one role to another at a row. */
function stepScore({ bound }: Scores, at: number, from: number, to: number): number {
  if (from === to) return to === OUTSIDE ? 0 : (bound[at * BOUNDS + GOES_ON + to - 1] ?? 0);
  const end = from === OUTSIDE ? 0 : (bound[at * BOUNDS + ENDS + from - 1] ?? 0);
  return end + (to === OUTSIDE ? 0 : (bound[at * BOUNDS + BEGINS + to - 1] ?? 0));
}

/** The score of the marked sequence of roles. */
export function goldScore(scores: Scores, gold: Uint8Array): number {
  let reached = 0;
  for (let at = 0; at < scores.size; at += 1) {
    const role = gold[at] ?? OUTSIDE;
    reached += scores.role[at * ROLES + role] ?? 0;
    if (at > 0) reached += stepScore(scores, at, gold[at - 1] ?? OUTSIDE, role);
  }
  return reached;
}

/** What the model believes less what is so, for each role of a row. */
export function roleSlopes(slopes: Float64Array, sums: Sums, gold: Uint8Array, at: number): void {
  for (let role = 0; role < ROLES; role += 1) {
    slopes[role] = chanceOf(sums, at, role) - (gold[at] === role ? 1 : 0);
  }
}

/** The same for what ends before a row and what begins with it. */
export function boundSlopes(
  slopes: Float64Array,
  { forward, backward, steps }: Sums,
  gold: Uint8Array,
  at: number,
): void {
  slopes.fill(0, 0, BOUNDS);
  for (let step = 0; step < ROLES * ROLES; step += 1) {
    const [from, to] = [Math.floor(step / ROLES), step % ROLES];
    const chance =
      (forward[(at - 1) * ROLES + from] ?? 0) *
      (steps[at * ROLES * ROLES + step] ?? 0) *
      (backward[at * ROLES + to] ?? 0);
    const slope = chance - (gold[at - 1] === from && gold[at] === to ? 1 : 0);
    for (const bound of from === to ? [boundOf(to, "on")] : [boundOf(from, "ends"), boundOf(to, "begins")]) {
      if (bound !== undefined) slopes[bound] = (slopes[bound] ?? 0) + slope;
    }
  }
}
