import type { Candidate, View } from "../candidate.ts";
import type { Decision } from "../decision.ts";
import { word } from "../look.ts";
import { PAPERS } from "../words.ts";

/** How sure a paper's last word is the paper, where it was taken for no name. */
const SHORT_SURE = 0.8;

/** "The Post" is a paper where the article has "The Washington Post" and no other that ends so, whatever else the word might be. */
export function withShortPapers(
  view: View,
  groups: ReadonlyMap<string, readonly Candidate[]>,
  decisions: Map<string, Decision>,
): Map<string, Decision> {
  for (const [short, other] of decisions) {
    if (!PAPERS.test(short) || other.sort === "body" || !isOnePaper(short, decisions)) continue;
    const uses = groups.get(short) ?? [];
    if (uses.every(({ first }) => word(view, first - 1) === "the"))
      decisions.set(short, { sort: "body", rule: "body/short-for", confidence: SHORT_SURE });
  }
  return decisions;
}

function isOnePaper(short: string, decisions: ReadonlyMap<string, Decision>): boolean {
  let count = 0;
  for (const [key, { sort }] of decisions) if (sort === "body" && key.endsWith(` ${short}`)) count += 1;
  return count === 1;
}
