import type { View } from "../mentions/candidate.ts";

/** Words that tell the party of the person they stand next to. **Source:** American and British usage. */
const PARTIES: Readonly<Record<string, string>> = {
  democrat: "Democratic",
  democratic: "Democratic",
  republican: "Republican",
  gop: "Republican",
  libertarian: "Libertarian",
  independent: "Independent",
  labour: "Labour",
  conservative: "Conservative",
  tory: "Conservative",
};

/** Adjectives count only with a capital: "independent" and "conservative" are opinions, too. */
export function partyIn(view: View, first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) break;
    const party = PARTIES[token.lower];
    if (party !== undefined && /^\p{Lu}/u.test(token.text)) return party;
  }
  return null;
}
