import type { Token } from "../../document.ts";
import type { Name } from "../mentions/names.ts";
import { officePhrase, type Reading, type Window } from "./office-phrase.ts";
import type { RoleDraft } from "./role-draft.ts";

const FOLLOWS = /^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/;

/** So far behind the first name the second may stand, titles and all. */
const REACH = 12;

/** Roles of two people of whom one followed the other in an office. */
export interface Succession {
  readonly next: Name;
  readonly last: Name;
  /** Undefined where the sentence names the office elsewhere, as the next one's. */
  readonly office: RoleDraft | undefined;
}

/** "Ana Ruiz succeeds Hal Cole as mayor", "Cole was replaced by Ruiz", "…, succeeding Cole": who follows whom at the verb behind token `at`. */
export function successionsIn(reading: Reading, names: readonly Name[], sentence: Window): Succession[] {
  const { tokens } = reading.view;
  const found: Succession[] = [];
  for (let at = sentence.first; at < sentence.end; at += 1) {
    if (!FOLLOWS.test(tokens[at]?.lower ?? "") || isUnreal(tokens, at, sentence.first)) continue;
    const before = names.findLast(({ end }) => end <= at);
    const behind = names.find(({ first }) => first > at && first <= at + REACH);
    if (before === undefined || behind === undefined || !isObject(reading, at, behind)) continue;
    const isPassive = tokens[at + 1]?.lower === "by";
    const as =
      tokens[behind.end]?.lower === "as" ? behind.end + 1 : tokens[at + 1]?.lower === "as" ? at + 2 : undefined;
    const office = as === undefined ? undefined : officePhrase(reading, { first: as, end: sentence.end });
    found.push({ next: isPassive ? behind : before, last: isPassive ? before : behind, office });
  }
  return found;
}

/** Only titles and "by" stand between the verb and the name. */
function isObject({ view }: Reading, at: number, { first }: Name): boolean {
  for (let between = at + 1; between < first; between += 1) {
    const { lower = "", pos = "" } = view.tokens[between] ?? {};
    if (lower !== "by" && lower !== "." && !/^(?:PROPN|NOUN|ADJ|DET)$/.test(pos)) return false;
  }
  return true;
}

/** "will succeed", "running to replace", "did not replace": nobody has followed yet. */
function isUnreal(tokens: readonly Token[], at: number, first: number): boolean {
  return tokens
    .slice(Math.max(first, at - 3), at)
    .some(({ lower }) => /^(?:will|would|could|may|might|should|to|not|n't|n’t|never)$/.test(lower));
}

/** The roles that a succession gives its two people, by the office that it or the next one's own role names. */
export function rolesOfSuccession(
  { office }: Succession,
  own: RoleDraft | undefined,
): [RoleDraft, RoleDraft] | undefined {
  const held = office ?? own;
  if (held === undefined || held.class === "candidate") return undefined;
  return [
    { ...held, status: own?.status ?? "current" },
    { ...held, status: "former" },
  ];
}
