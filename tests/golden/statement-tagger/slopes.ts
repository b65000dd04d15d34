import { chanceOf, OUTSIDE, ROLES, type Scores, type Sums } from "../../../ingest/stages/statements/tagger/chain.ts";

/** The score of the marked sequence of roles. */
export function goldScore({ size, unary, pair }: Scores, gold: Uint8Array): number {
  let reached = 0;
  for (let at = 0; at < size; at += 1) {
    const role = gold[at] ?? OUTSIDE;
    reached += unary[at * ROLES + role] ?? 0;
    if (at > 0) reached += pair[(at * ROLES + (gold[at - 1] ?? OUTSIDE)) * ROLES + role] ?? 0;
  }
  return reached;
}

/** What the model believes less what is so, for each role of a row. */
export function roleSlopes(slopes: Float64Array, sums: Sums, gold: Uint8Array, at: number): void {
  for (let role = 0; role < ROLES; role += 1) {
    slopes[role] = chanceOf(sums, at, role) - (gold[at] === role ? 1 : 0);
  }
}

/** The same for each pair of roles of a row and the one before it. */
export function stepSlopes(
  slopes: Float64Array,
  { forward, backward, steps }: Sums,
  gold: Uint8Array,
  at: number,
): void {
  for (let step = 0; step < ROLES * ROLES; step += 1) {
    const [from, to] = [Math.floor(step / ROLES), step % ROLES];
    const chance =
      (forward[(at - 1) * ROLES + from] ?? 0) *
      (steps[at * ROLES * ROLES + step] ?? 0) *
      (backward[at * ROLES + to] ?? 0);
    slopes[step] = chance - (gold[at - 1] === from && gold[at] === to ? 1 : 0);
  }
}
