import type { View } from "../mentions/candidate.ts";
import { partyCalled } from "../mentions/gazetteer/parties.ts";

/** Adjectives count only with a capital: "independent" and "conservative" are opinions, too. */
export function partyIn(view: View, first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) break;
    const party = partyCalled(token.lower);
    if (party === undefined || !/^\p{Lu}/u.test(token.text)) continue;
    return view.tokens[at - 1]?.lower === "liberal" ? "Liberal Democrat" : party;
  }
  return null;
}
