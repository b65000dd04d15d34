import type { FactName } from "../../model/facts.ts";

/** The rules of evidence by what they rest on; all others rest on the names. */
const RULES: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  kind: ["other-kinds"],
  day: ["dates-apart", "told-soon-after", "dates-near", "one-year", "one-day", "dates-meet"],
  place: ["one-city", "other-cities"],
  people: ["the-same-take-part", "others-befallen", "others-take-part"],
  count: ["the-same-count", "other-counts"],
  named: ["articles-name-the-same", "articles-name-others"],
  list: ["same-entry", "other-entry"],
  office: [
    "same-office",
    "same-office-in-another-town",
    "local-office-elsewhere",
    "two-local-offices",
    "other-office",
    "other-office-in-another-town",
  ],
  party: ["same-party", "other-party"],
  body: ["same-body"],
  town: ["same-town"],
  state: ["same-state", "other-state"],
  near: ["same-surroundings", "other-surroundings", "news-of-another-place"],
};

/** What a rule of evidence rests on, by the rule. */
export const FACT_OF: ReadonlyMap<string, FactName> = new Map(
  Object.entries(RULES).flatMap(([fact, rules]) => rules.map((rule) => [rule, fact as FactName] as const)),
);
