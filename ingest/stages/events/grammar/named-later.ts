import type { Mention } from "../../../../graph/model/extracted.ts";
import type { EventSource } from "../reading.ts";
import type { Telling } from "../telling.ts";

/** So many code units before a verb its subject may begin. */
const REACH = 80;
/** "A judge", "a county judge on Friday", "the judge has". */
const A_JUDGE = /\b(?:an?|the) (?:[\p{L}.’'-]+ ){0,4}judge(?: (?:on )?\p{L}+day)?(?: has| had| also)? $/iu;

/**
 * The tellings with the judge as the actor of what "a judge" does: news opens with the office and gives the name farther down. Only where
 * the article names one judge.
 */
export function withJudge<One extends Pick<Telling, "type" | "form" | "span" | "participants">>(
  document: EventSource,
  tellings: readonly One[],
): One[] {
  const judge = onlyJudge(document.mentions);
  return judge === undefined
    ? [...tellings]
    : tellings.map((one) =>
        isByAJudge(document, one)
          ? { ...one, participants: [...one.participants, { mention: judge, role: "actor" as const }] }
          : one,
      );
}

function onlyJudge(mentions: readonly Mention[]): Mention | undefined {
  const judges = mentions.filter(({ unnamed, roles }) => !unnamed && roles.some(({ title }) => JUDGE.test(title)));
  return judges.length === 1 ? judges[0] : undefined;
}

const JUDGE = /\bjudge$/iu;

function isByAJudge({ text }: EventSource, one: Pick<Telling, "type" | "form" | "span" | "participants">): boolean {
  if (!BY_JUDGES.has(one.type) || one.form !== "verb" || one.participants.some(({ role }) => role === "actor"))
    return false;
  return A_JUDGE.test(text.slice(Math.max(0, one.span[0] - REACH), one.span[0]));
}

const BY_JUDGES: ReadonlySet<string> = new Set(["ruling", "sentence"]);
