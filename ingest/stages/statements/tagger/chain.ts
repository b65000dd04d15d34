/** A linear chain over three roles: what a token is to one cue. */
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
export const ROLES = 3;

/** The scores of a window of `size` rows: 3 a row for being in a role, 9 a row for coming to it (from × 3 + to). */
export interface Scores {
  readonly size: number;
  readonly unary: Float64Array;
  readonly pair: Float64Array;
}

/**
 * Sums over all sequences of what leads to a role at a row, and of what follows from it; each row is scaled, so that the product of both
 * is the probability of the role there.
 */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The weight of each step, by what it was scaled: 9 a row (from × 3 + to). */
  readonly steps: Float64Array;
  /** The logarithm of the sum over all. */
  readonly total: number;
}

/** The best sequence of roles. */
export function best({ size, unary, pair }: Scores): Uint8Array {
  const from = new Uint8Array(size * ROLES);
  const score = Float64Array.from(unary);
  for (let at = 1; at < size; at += 1) {
    for (let to = 0; to < ROLES; to += 1) {
      let top = -Infinity;
      for (let role = 0; role < ROLES; role += 1) {
        const reached = (score[at * 3 - 3 + role] ?? 0) + (pair[at * 9 + role * 3 + to] ?? 0);
        if (reached <= top) continue;
        top = reached;
        from[at * 3 + to] = role;
      }
      score[at * 3 + to] = (unary[at * 3 + to] ?? 0) + top;
    }
  }
  return traced(from, lastRole(score, size), size);
}

function lastRole(score: Float64Array, size: number): number {
  const [a = 0, b = 0, c = 0] = score.subarray(size * 3 - 3);
  return a >= b && a >= c ? OUTSIDE : b >= c ? SOURCE : CONTENT;
}

function traced(from: Uint8Array, last: number, size: number): Uint8Array {
  const roles = new Uint8Array(size);
  let role = last;
  for (let at = size - 1; at >= 0; at -= 1) {
    roles[at] = role;
    role = from[at * 3 + role] ?? OUTSIDE;
  }
  return roles;
}

export function sums(scores: Scores): Sums {
  const steps = new Float64Array(scores.size * ROLES * ROLES);
  const forward = new Float64Array(scores.size * ROLES);
  const total = goForward(scores, steps, forward);
  return { forward, backward: backwardOver(steps, scores.size), steps, total };
}

function goForward({ size, unary, pair }: Scores, steps: Float64Array, forward: Float64Array): number {
  let total = Math.log(scaled(forward, 0, Math.exp(unary[0] ?? 0), Math.exp(unary[1] ?? 0), Math.exp(unary[2] ?? 0)));
  for (let at = 1; at < size; at += 1) {
    const [row, edge] = [at * 3, at * 9];
    for (let step = 0; step < 9; step += 1) {
      steps[edge + step] = Math.exp((pair[edge + step] ?? 0) + (unary[row + (step % 3)] ?? 0));
    }
    const [a, b, c] = [forward[row - 3] ?? 0, forward[row - 2] ?? 0, forward[row - 1] ?? 0];
    const reached = (to: number) =>
      a * (steps[edge + to] ?? 0) + b * (steps[edge + 3 + to] ?? 0) + c * (steps[edge + 6 + to] ?? 0);
    const sum = scaled(forward, row, reached(0), reached(1), reached(2));
    for (let step = edge; step < edge + 9; step += 1) steps[step] = (steps[step] ?? 0) / sum;
    total += Math.log(sum);
  }
  return total;
}

/** Writes three numbers as shares of their sum, which is given back. */
function scaled(forward: Float64Array, row: number, a: number, b: number, c: number): number {
  const sum = a + b + c;
  forward[row] = a / sum;
  forward[row + 1] = b / sum;
  forward[row + 2] = c / sum;
  return sum;
}

function backwardOver(steps: Float64Array, size: number): Float64Array {
  const backward = new Float64Array(size * ROLES).fill(1, size * ROLES - ROLES);
  for (let row = size * ROLES - ROLES * 2; row >= 0; row -= ROLES) {
    const [a, b, c] = [backward[row + 3] ?? 0, backward[row + 4] ?? 0, backward[row + 5] ?? 0];
    for (let role = 0; role < ROLES; role += 1) {
      const edge = row * 3 + 9 + role * 3;
      backward[row + role] = a * (steps[edge] ?? 0) + b * (steps[edge + 1] ?? 0) + c * (steps[edge + 2] ?? 0);
    }
  }
  return backward;
}

/** How likely a role is at a row. */
export function chanceOf({ forward, backward }: Sums, row: number, role: number): number {
  return (forward[row * ROLES + role] ?? 0) * (backward[row * ROLES + role] ?? 0);
}

/** How likely it is that every row is outside. */
export function chanceOfNothing(size: number, { forward, steps }: Sums): number {
  let chance = forward[0] ?? 0;
  for (let at = 1; at < size; at += 1) chance *= steps[at * 9] ?? 0;
  return chance;
}
