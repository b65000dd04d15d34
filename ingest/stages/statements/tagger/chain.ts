/** A linear chain over three roles: what a token is to one cue. */
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
export const ROLES = 3;

/** The best sequence of roles, and the log of the sum over all. `unary` has 3 scores a row, `pair` 9 (from, to). */
export function decode(size: number, unary: Float64Array, pair: Float64Array, roles: Uint8Array): number {
  const back = new Uint8Array(size * ROLES);
  let [a, b, c] = [unary[0] ?? 0, unary[1] ?? 0, unary[2] ?? 0];
  for (let at = 1; at < size; at += 1) {
    const from = [a, b, c];
    const next = [0, 0, 0];
    for (let to = 0; to < ROLES; to += 1) {
      let best = -Infinity;
      let arg = 0;
      for (let role = 0; role < ROLES; role += 1) {
        const score = (from[role] ?? 0) + (pair[at * 9 + role * 3 + to] ?? 0);
        if (score > best) {
          best = score;
          arg = role;
        }
      }
      next[to] = best + (unary[at * 3 + to] ?? 0);
      back[at * 3 + to] = arg;
    }
    [a = 0, b = 0, c = 0] = next;
  }
  const best = Math.max(a, b, c);
  let role = a === best ? 0 : b === best ? 1 : 2;
  for (let at = size - 1; at >= 0; at -= 1) {
    roles[at] = role;
    role = back[at * 3 + role] ?? 0;
  }
  return best;
}
