import type { Decision, ShortNames } from "../decision.ts";
import { word } from "../look.ts";
import { PAPERS } from "../words/businesses.ts";

/** "The Post" is a paper where the article has "The Washington Post" and no other that ends so. */
export const shortPapers: ShortNames = function* (view, groups, decisions) {
  for (const [short, other] of decisions) {
    if (!PAPERS.test(short) || other.sort === "body" || !isOnePaper(short, decisions)) continue;
    const uses = groups.get(short) ?? [];
    if (uses.every(({ first }) => word(view, first - 1) === "the")) yield short;
  }
};

function isOnePaper(short: string, decisions: ReadonlyMap<string, Decision>): boolean {
  let count = 0;
  for (const [key, { sort }] of decisions) if (sort === "body" && key.endsWith(` ${short}`)) count += 1;
  return count === 1;
}
