import type { Fact } from "../../../graph/api/decision-views.ts";
import type { FactName } from "../../../graph/model/facts.ts";
import { day, days } from "./dates.ts";
import { nameFromId, numbered } from "./wording.ts";

/** The words at the head of each row of two that are held side by side. */
export const FACT_WORDS: Readonly<Record<FactName, string>> = {
  name: "Name",
  kind: "What",
  day: "Day",
  reported: "Reported",
  place: "Place",
  people: "Who",
  count: "Counted",
  status: "Told as",
  named: "Also named",
  list: "Public list",
  office: "Office",
  party: "Party",
  body: "Body",
  town: "Town",
  state: "State",
  near: "Articles from",
};

const AS_DAYS: ReadonlySet<FactName> = new Set(["day", "reported"]);
/** Ids and words of the index (`vice-mayor`); all else is as articles write it. */
const SLUG = /^[\w:@-]+$/u;
const SLUGS: ReadonlySet<FactName> = new Set(["name", "office", "party", "body", "town", "state", "near"]);

/** A value as it is read: `2025-04-12/2025-04-13` → `12 Apr 2025 – 13 Apr 2025`, `vice-mayor` → `Vice Mayor`. */
export function factValue(about: FactName, value: string): string {
  if (AS_DAYS.has(about)) return value.includes("/") ? days(...(value.split("/") as [string, string])) : day(value);
  if (about === "count") return numbered(value);
  return SLUGS.has(about) && SLUG.test(value) && value === value.toLowerCase() ? nameFromId(value) : value;
}

/** Whether what two tell agrees, by what it weighs, else by being the same; `open` where neither can be said. */
export type Verdict = "agrees" | "differs" | "open";

export function verdictOf({ a, b, reasons }: Fact): Verdict {
  const sum = reasons.reduce((all, { weight }) => all + weight, 0);
  if (sum !== 0) return sum > 0 ? "agrees" : "differs";
  return a.length > 0 && [...a, ...b].every(({ shared }) => shared) ? "agrees" : "open";
}

export function verdicts(facts: readonly Fact[]): ReadonlyMap<FactName, Verdict> {
  return new Map(facts.map((fact) => [fact.about, verdictOf(fact)]));
}
