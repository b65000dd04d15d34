import { CONTEXT } from "../../../ingest/stages/mentions/evidence/context.ts";
import { INSTEAD } from "../../../ingest/stages/mentions/evidence/instead.ts";
import { SURE } from "../../../ingest/stages/mentions/evidence/sure.ts";
import { LISTED } from "../../../ingest/stages/mentions/evidence/tables.ts";
import { WORDING } from "../../../ingest/stages/mentions/evidence/words.ts";
import { MENTION_RULES, NAME_REASONS } from "../../../ingest/stages/mentions/rules.ts";
import { RULES } from "../../../ingest/stages/statements/tables/rules.ts";
import { EVENT_RULES } from "../../../ingest/stages/events/rules.ts";

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
