import type { View } from "../candidate.ts";

/** The names of storms by the tokens of an article, which are asked for name after name. */
const STORMS_IN = new WeakMap<View["tokens"], ReadonlySet<string>>();

/** What storms an article tells of are called: Ada where it has "Hurricane Ada". */
export function stormsIn(tokens: View["tokens"]): ReadonlySet<string> {
  const known = STORMS_IN.get(tokens);
  if (known !== undefined) return known;
  const isStorm = (at: number): boolean =>
    /^(?:Hurricane|Typhoon|Cyclone)$/.test(tokens[at]?.text ?? "") ||
    (tokens[at]?.text === "Storm" && tokens[at - 1]?.lower === "tropical");
  const names = new Set(tokens.filter((_, at) => isStorm(at - 1)).map(({ lower }) => lower));
  STORMS_IN.set(tokens, names);
  return names;
}
