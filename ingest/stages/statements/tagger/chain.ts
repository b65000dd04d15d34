/** A linear chain over three roles: what a token is to one cue. */
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
export const ROLES = 3;

/** What may happen between a row and the one before it: source or content ends, begins, or goes on. */
export const BOUNDS = 6;
/** Where among them the scores of these begin: the source's, then the content's. */
export const ENDS = 0;
export const BEGINS = 2;
export const GOES_ON = 4;

/** The scores of a window of `size` rows: 3 a row for being in a role; 4 a row for what ends before it and what begins with it. */
export interface Scores {
  readonly size: number;
  readonly role: Float64Array;
  readonly bound: Float64Array;
}

/**
 * Sums over all sequences of what leads to a role at a row, and of what follows from it; each row is scaled, so that the product of both
 * is the probability of the role there.
 */
export interface Sums {
  size: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The weight of each step, by what it was scaled: 9 a row (from × 3 + to). */
  readonly steps: Float64Array;
  /** The logarithm of the sum over all. */
  total: number;
}

/** Room for the sums of so many rows. */
export function emptySums(rows: number): Sums {
  const column = (width: number) => new Float64Array(rows * width);
  return { size: 0, forward: column(ROLES), backward: column(ROLES), steps: column(ROLES * ROLES), total: 0 };
}

/** The best sequence of roles; of equals the one with less said. Its chance is never too small for a number, for a window is short. */
export function best({ size, forward, steps }: Sums): Uint8Array {
  const from = new Uint8Array(size * ROLES);
  const chance = forward.slice(0, ROLES);
  const reached = new Float64Array(ROLES);
  for (let at = 1; at < size; at += 1) {
    for (let to = 0; to < ROLES; to += 1) {
      const edge = at * 9 + to;
      const outside = (chance[OUTSIDE] ?? 0) * (steps[edge] ?? 0);
      const source = (chance[SOURCE] ?? 0) * (steps[edge + 3] ?? 0);
      const content = (chance[CONTENT] ?? 0) * (steps[edge + 6] ?? 0);
      from[at * ROLES + to] = highestOf(outside, source, content);
      reached[to] = Math.max(outside, source, content);
    }
    chance.set(reached);
  }
  return traced(from, highestOf(chance[OUTSIDE] ?? 0, chance[SOURCE] ?? 0, chance[CONTENT] ?? 0), size);
}

function highestOf(outside: number, source: number, content: number): number {
  return outside >= source && outside >= content ? OUTSIDE : source >= content ? SOURCE : CONTENT;
}

function traced(from: Uint8Array, last: number, size: number): Uint8Array {
  const roles = new Uint8Array(size);
  let role = last;
  for (let at = size - 1; at >= 0; at -= 1) {
    roles[at] = role;
    role = from[at * ROLES + role] ?? OUTSIDE;
  }
  return roles;
}

/** The sums of these scores, written over those that `into` held. */
export function sums(scores: Scores, into = emptySums(scores.size)): Sums {
  into.size = scores.size;
  into.total = goForward(scores, into.steps, into.forward);
  goBackward(into);
  return into;
}

function goForward({ size, role, bound }: Scores, steps: Float64Array, forward: Float64Array): number {
  let total = Math.log(scaled(forward, 0, Math.exp(role[0] ?? 0), Math.exp(role[1] ?? 0), Math.exp(role[2] ?? 0)));
  for (let at = 1; at < size; at += 1) {
    const row = at * 3;
    const edge = at * 9;
    weighSteps(role, bound, at, steps);
    const a = forward[row - 3] ?? 0;
    const b = forward[row - 2] ?? 0;
    const c = forward[row - 1] ?? 0;
    const outside = a * (steps[edge] ?? 0) + b * (steps[edge + 3] ?? 0) + c * (steps[edge + 6] ?? 0);
    const source = a * (steps[edge + 1] ?? 0) + b * (steps[edge + 4] ?? 0) + c * (steps[edge + 7] ?? 0);
    const content = a * (steps[edge + 2] ?? 0) + b * (steps[edge + 5] ?? 0) + c * (steps[edge + 8] ?? 0);
    const sum = scaled(forward, row, outside, source, content);
    for (let step = edge; step < edge + 9; step += 1) steps[step] = (steps[step] ?? 0) / sum;
    total += Math.log(sum);
  }
  return total;
}

function weighSteps(role: Float64Array, bound: Float64Array, at: number, steps: Float64Array): void {
  const edge = at * 9;
  const sourceEnds = Math.exp(bound[at * BOUNDS + ENDS] ?? 0);
  const contentEnds = Math.exp(bound[at * BOUNDS + ENDS + 1] ?? 0);
  const outside = Math.exp(role[at * 3] ?? 0);
  const source = Math.exp(role[at * 3 + 1] ?? 0);
  const content = Math.exp(role[at * 3 + 2] ?? 0);
  const toSource = source * Math.exp(bound[at * BOUNDS + BEGINS] ?? 0);
  const toContent = content * Math.exp(bound[at * BOUNDS + BEGINS + 1] ?? 0);
  steps[edge] = outside;
  steps[edge + 1] = toSource;
  steps[edge + 2] = toContent;
  steps[edge + 3] = sourceEnds * outside;
  steps[edge + 4] = source * Math.exp(bound[at * BOUNDS + GOES_ON] ?? 0);
  steps[edge + 5] = sourceEnds * toContent;
  steps[edge + 6] = contentEnds * outside;
  steps[edge + 7] = contentEnds * toSource;
  steps[edge + 8] = content * Math.exp(bound[at * BOUNDS + GOES_ON + 1] ?? 0);
}

/** Writes three numbers as shares of their sum, which is given back. */
function scaled(forward: Float64Array, row: number, a: number, b: number, c: number): number {
  const sum = a + b + c;
  forward[row] = a / sum;
  forward[row + 1] = b / sum;
  forward[row + 2] = c / sum;
  return sum;
}

function goBackward({ size, steps, backward }: Sums): void {
  backward.fill(1, size * ROLES - ROLES, size * ROLES);
  for (let row = size * ROLES - ROLES * 2; row >= 0; row -= ROLES) {
    const a = backward[row + 3] ?? 0;
    const b = backward[row + 4] ?? 0;
    const c = backward[row + 5] ?? 0;
    for (let role = 0; role < ROLES; role += 1) {
      const edge = row * 3 + 9 + role * 3;
      backward[row + role] = a * (steps[edge] ?? 0) + b * (steps[edge + 1] ?? 0) + c * (steps[edge + 2] ?? 0);
    }
  }
}

/** How likely a role is at a row. */
export function chanceOf({ forward, backward }: Sums, row: number, role: number): number {
  return (forward[row * ROLES + role] ?? 0) * (backward[row * ROLES + role] ?? 0);
}

/** How likely it is that every row is outside. */
export function chanceOfNothing({ size, forward, steps }: Sums): number {
  let chance = forward[0] ?? 0;
  for (let at = 1; at < size; at += 1) chance *= steps[at * 9] ?? 0;
  return chance;
}
