import type { View } from "../mentions/candidate.ts";
import { partyCalled } from "../mentions/gazetteer/parties.ts";

/** What is over labour and not of Labour: "Labour Minister Ana Ruiz"; a "Labour minister" is of the party. **Source:** Commonwealth usage. */
const OVER_LABOUR = /^(?:Minister|Secretary|Commissioner|Department|Ministry)$/;

/** Adjectives count only with a capital: "independent" and "conservative" are opinions, too. */
export function partyIn(view: View, first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) break;
    const party = partyCalled(token.lower);
    if (party === undefined || !/^\p{Lu}/u.test(token.text)) continue;
    if (token.lower === "labour" && OVER_LABOUR.test(view.tokens[at + 1]?.text ?? "")) continue;
    return view.tokens[at - 1]?.lower === "liberal" ? "Liberal Democrat" : party;
  }
  return null;
}
