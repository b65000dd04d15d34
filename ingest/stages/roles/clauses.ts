import type { Token } from "../../document.ts";
import { officePhrase, type Reading, type Window } from "./office-phrase.ts";
import { givingVerb, type OfficeVerb, officeVerbAt, verbCalled } from "./office-verbs.ts";
import type { RoleDraft } from "./role-draft.ts";
import { periodStatus } from "./statuses.ts";

/** So many small words may stand before the verb: "who has also just been". */
const LEAD_MAX = 6;
const LEAD =
  /^(?:has|have|had|having|was|were|is|are|be|been|being|to|will|would|who|also|first|just|recently|later|then|again|once|now|previously|formerly|officially|formally|unanimously|narrowly|currently|twice|never|not|n't|n’t|could|may|might|should|plans|expects|refused|declined|did|does|do|has|since|briefly|first)$/;
export const UNREAL = /^(?:not|n't|n’t|never|will|would|could|may|might|should|to|plans|expects|refused|declined)$/;

/** The office that a verb behind the name tells: "was sworn in as mayor", ", who has been police chief since 2015", "is running for sheriff". */
export function roleOfClause(reading: Reading, window: Window): RoleDraft | undefined {
  const { tokens } = reading.view;
  let found: RoleDraft | undefined;
  // The last verb tells: "was" of "was elected mayor" tells less than "elected".
  for (let at = window.first; at < Math.min(window.end, window.first + LEAD_MAX); at += 1) {
    const verb =
      officeVerbAt(tokens, at, window.end) ?? givenByAt(tokens, at, window.end) ?? datedAt(tokens, at, window.end);
    const role = verb && officeBehind(reading, verb.entry, { first: at + verb.length, end: window.end });
    if (verb !== undefined && role !== undefined) {
      const status = statusBy(verb.entry, role, tokens.slice(window.first, at), tokens[at]);
      const isOver = status === "former" && ENDED.test(tokens[at]?.lower ?? "");
      found = told(reading, isOver ? { ...role, ended: true } : role, status, window);
    }
    if (!LEAD.test(tokens[at]?.lower ?? "")) break;
  }
  return found;
}

/** Who "is stepping down as mayor" is still mayor; who did it, or does it in a headline, is not. */
const ENDED =
  /^(?:resign(?:ed|s)|quits?|retired|stepped|left|ousted|fired|dismissed|removed|sacked|deposed|lost|stood)$/;

/** So many tokens may name who gives the office: "nominated by Gov. Ana Ruiz to be". */
const GIVER_MAX = 8;

/** "was nominated by the governor to be", "appointed by the board as". */
function givenByAt(tokens: readonly Token[], at: number, end: number): ReturnType<typeof officeVerbAt> {
  const verb = givingVerb(tokens[at]?.lower ?? "");
  if (verb === undefined || tokens[at + 1]?.lower !== "by") return undefined;
  for (let to = at + 2; to < Math.min(end, at + GIVER_MAX); to += 1) {
    if (!/^(?:as|to)$/.test(tokens[to]?.lower ?? "")) continue;
    return { entry: verb, length: to + jointLength(tokens, to) - at };
  }
  return undefined;
}

/** So many words may tell when or how before "as": "sworn in at noon on Tuesday as". */
const WHEN_MAX = 6;

/** "was sworn in Tuesday as mayor", "resigned last week as city manager". */
function datedAt(tokens: readonly Token[], at: number, end: number): ReturnType<typeof officeVerbAt> {
  const lower = tokens[at]?.lower ?? "";
  const first = lower === "sworn" && tokens[at + 1]?.lower === "in" ? at + 2 : at + 1;
  const verb = DATED.has(lower) ? (givingVerb(lower) ?? verbCalled(lower)) : undefined;
  if (verb === undefined) return undefined;
  for (let to = first; to < Math.min(end, first + WHEN_MAX); to += 1) {
    if (tokens[to]?.lower === "as") return to > first ? { entry: verb, length: to + 1 - at } : undefined;
    if (!WHEN.test(tokens[to]?.lower ?? "")) return undefined;
  }
  return undefined;
}

const DATED: ReadonlySet<string> = new Set([
  "sworn",
  "resigned",
  "retired",
  "quit",
  "elected",
  "appointed",
  "hired",
  "named",
]);
const WHEN =
  /^(?:on|at|in|last|this|late|early|noon|midnight|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|yesterday|today|unanimously|officially|january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3,4}\.|\d{1,4})$/;

export function officeBehind(reading: Reading, verb: OfficeVerb, window: Window): RoleDraft | undefined {
  const role = officePhrase(reading, window);
  if (role === undefined || verb.status !== "candidate") return role;
  return role.class === "private" ? undefined : { ...role, class: "candidate" };
}

/** The status after all: undefined where nothing is told, such as by "will be elected mayor". */
function statusBy(
  verb: OfficeVerb,
  role: RoleDraft,
  lead: readonly Token[],
  own: Token | undefined,
): RoleDraft["status"] | undefined {
  const isUnreal = lead.some(({ lower }) => UNREAL.test(lower));
  if (isUnreal && !verb.ends) return verb.status === "candidate" && !isDenied(lead) ? "candidate" : undefined;
  if (isUnreal) return isDenied(lead) ? undefined : "current";
  if (own?.lower === "served" && lead.some(({ lower }) => /^(?:has|have)$/.test(lower))) return "current";
  if (own?.lower === "been" && lead.some(({ lower }) => lower === "had")) return "former";
  if (own?.lower === "been" && !lead.some(({ lower }) => /^(?:has|have)$/.test(lower))) return undefined;
  return role.status === "current" || verb.status === "candidate" ? verb.status : role.status;
}

function isDenied(lead: readonly Token[]): boolean {
  return lead.some(({ lower }) => /^(?:not|n't|n’t|never|refused|declined)$/.test(lower));
}

export function told(
  { view }: Reading,
  role: RoleDraft,
  status: RoleDraft["status"] | undefined,
  { end }: Window,
): RoleDraft | undefined {
  if (status === undefined) return undefined;
  const behind = role.tokens?.[1] ?? end;
  return { ...role, status: status === "candidate" ? status : (periodStatus(view, behind, end) ?? status) };
}

/** "as", "to be", "to serve as". */
export function jointLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === "as") return 1;
  return tokens[at + 1]?.lower === "be" ? 2 : 3;
}
