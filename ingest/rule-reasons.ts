import type { RuleReason } from "../graph/api/views.ts";
import { CONTEXT } from "./stages/mentions/evidence/context.ts";
import { INSTEAD } from "./stages/mentions/evidence/instead.ts";
import { SURE } from "./stages/mentions/evidence/sure.ts";
import { LISTED } from "./stages/mentions/evidence/tables.ts";
import { WORDING } from "./stages/mentions/evidence/words.ts";
import { MENTION_RULES, NAME_REASONS } from "./stages/mentions/rules.ts";
import { RULES } from "./stages/statements/tables/rules.ts";
import { EVENT_RULES } from "./stages/events/rules.ts";

/** Rules that read nothing in the text itself. */
const GIVEN_RULES: Readonly<Record<string, string>> = {
  "front-matter": "given with the article, not read in its text",
  gazetteer: "so in the table of places",
  "gazetteer-guess": "so in the table of places, guessed by its size and the places around it among others of its name",
};

const WHOLE = new Map<string, string>([
  ...Object.entries(RULES).map(([id, { why }]): [string, string] => [id, why]),
  ...Object.entries(MENTION_RULES),
  ...Object.entries(EVENT_RULES),
]);

/** A name's rule is its sort and the reason that weighed most: `person/title`. */
const REASONS = new Map<string, string>([
  ...[...SURE, ...INSTEAD, ...LISTED, ...WORDING, ...CONTEXT].map(({ id, because }): [string, string] => [id, because]),
  ...Object.entries(NAME_REASONS),
]);

/** Every rule that has a name of its own; the rules of names come with what they were seen to decide. */
export function knownRules(): string[] {
  return [...WHOLE.keys()];
}

/** Why a rule holds, in one line. A rule without a reason is a bug: throws. */
export function reasonOf(rule: string): string {
  const found = WHOLE.get(rule) ?? REASONS.get(rule.slice(rule.indexOf("/") + 1));
  if (found === undefined) throw new Error(`The rule ${rule} has no reason.`);
  return found;
}

/**
 * All rules that the record may name, each with its reason, in the order of their names. An ellipsis stands for any text: `…/title` is
 * for names of every sort, `…/before=…` for every word.
 */
export function ruleReasons(): RuleReason[] {
  const ofNames = [...REASONS].map(([id, because]): [string, string] => [`…/${id}`, because]);
  return [...Object.entries(GIVEN_RULES), ...WHOLE, ...ofNames]
    .map(([rule, because]) => ({ rule, because }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
