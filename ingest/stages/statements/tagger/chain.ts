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

/** Sums over all sequences, in logarithms. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
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

/** Forward and backward sums; `exp(forward + backward - total)` is the probability of a role at a row. */
export function sums({ size, unary, pair }: Scores): Sums {
  const forward = new Float64Array(size * ROLES);
  const backward = new Float64Array(size * ROLES);
  forward.set(unary.subarray(0, ROLES));
  const f = (at: number) => forward[at] ?? 0;
  const p = (at: number) => pair[at] ?? 0;
  for (let at = 1; at < size; at += 1) {
    const before = at * 3 - 3;
    for (let to = 0; to < ROLES; to += 1) {
      const edge = at * 9 + to;
      const reached = logSum(f(before) + p(edge), f(before + 1) + p(edge + 3), f(before + 2) + p(edge + 6));
      forward[at * 3 + to] = (unary[at * 3 + to] ?? 0) + reached;
    }
  }
  const left = (at: number, to: number) => (unary[at * 3 + to] ?? 0) + (backward[at * 3 + to] ?? 0);
  for (let at = size - 2; at >= 0; at -= 1) {
    const [none, source, content] = [left(at + 1, 0), left(at + 1, 1), left(at + 1, 2)];
    for (let role = 0; role < ROLES; role += 1) {
      const edge = (at + 1) * 9 + role * 3;
      backward[at * 3 + role] = logSum(p(edge) + none, p(edge + 1) + source, p(edge + 2) + content);
    }
  }
  const end = size * 3 - 3;
  return { forward, backward, total: logSum(f(end), f(end + 1), f(end + 2)) };
}

/** The logarithm of the probability that every row is outside. */
export function logNothing({ size, unary, pair }: Scores, { total }: Sums): number {
  let score = unary[0] ?? 0;
  for (let at = 1; at < size; at += 1) score += (unary[at * 3] ?? 0) + (pair[at * 9] ?? 0);
  return score - total;
}

function logSum(a: number, b: number, c: number): number {
  const top = a > b ? (a > c ? a : c) : b > c ? b : c;
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}
