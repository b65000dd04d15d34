import type { Token } from "../../document.ts";
import type { Candidate, View } from "./candidate.ts";

/** States that share their name with a city that news means more often. **Source:** usage of American news. */
export const MOSTLY_CITIES: ReadonlySet<string> = new Set(["washington", "new york"]);

/** "the town of Linden Bend, Washington": a town of one or two words that no table has. */
function isTownOf(tokens: readonly Token[], last: number): boolean {
  return [last - 1, last - 2].some(
    (of) => tokens[of]?.lower === "of" && /^(?:town|city|village|community|hamlet)$/.test(tokens[of - 1]?.text ?? ""),
  );
}

/**
 * Whether a state's name means the city here: "Washington" and "New York", unless "state" stands behind, a city and a comma
 * before, or a state's office behind.
 */
export function meansCity({ tokens, gazetteer }: View, { key, first, end }: Candidate): boolean {
  if (!MOSTLY_CITIES.has(key)) return false;
  const behind = tokens[end]?.lower ?? "";
  if (behind === "state" || /^(?:gov|governor|gov\.|sen|senator|sen\.|rep\.|attorney|legislature|senate)$/.test(behind))
    return false;
  const before = tokens[first - 2];
  const cityBefore =
    tokens[first - 1]?.text === "," &&
    before !== undefined &&
    (gazetteer.cities.named(before.lower).length > 0 || isTownOf(tokens, first - 2));
  return !cityBefore;
}
