import type { Candidate, View } from "../candidate.ts";
import type { Decision, ShortNames } from "../decision.ts";
import { shortBodies } from "./short-body-names.ts";
import { shortCompanies } from "./short-company-names.ts";
import { shortHouses } from "./short-house-names.ts";
import { shortPapers } from "./short-paper-names.ts";

const SHORT_NAMES: readonly ShortNames[] = [shortCompanies, shortBodies, shortHouses, shortPapers];

/** How sure a short name is a body, where it was taken for something else. */
const SHORT_SURE = 0.8;

/** What a company, a union or a paper is called for short is that body, whatever else the words might be. */
export function withShortNames(
  view: View,
  groups: ReadonlyMap<string, readonly Candidate[]>,
  decisions: Map<string, Decision>,
): Map<string, Decision> {
  for (const found of SHORT_NAMES) {
    for (const words of found(view, groups, decisions))
      decisions.set(words, { sort: "body", rule: "body/short-for", confidence: SHORT_SURE });
  }
  return decisions;
}
