import type { Mention } from "../../../../graph/model/extracted.ts";
import type { EventSource } from "../reading.ts";
import type { Telling } from "../telling.ts";

/** So many code units before a verb its subject may begin. */
const REACH = 80;
/** "A judge", "a county judge on Friday", "the judge has"; the words before the noun tell of which court. */
const A_JUDGE = /\b(?:an?|the) ((?:[\p{L}.’'-]+ ){0,4})judge(?: (?:on )?\p{L}+day)?(?: has| had| also)? $/iu;

/**
 * The tellings with the judge as the actor of what "a judge" does: news opens with the office and gives the name farther down. Only where
 * the article names one judge, whose title tells no other court: "a county judge" is no "U.S. District Judge".
 */
export function withJudge<One extends Pick<Telling, "type" | "form" | "span" | "participants">>(
  document: EventSource,
  tellings: readonly One[],
): One[] {
  const judge = onlyJudge(document.mentions);
  return judge === undefined
    ? [...tellings]
    : tellings.map((one) =>
        isByAJudge(document, one, judge)
          ? { ...one, participants: [...one.participants, { mention: judge, role: "actor" as const }] }
          : one,
      );
}

function onlyJudge(mentions: readonly Mention[]): Mention | undefined {
  const judges = mentions.filter(({ unnamed, roles }) => !unnamed && roles.some(({ title }) => JUDGE.test(title)));
  return judges.length === 1 ? judges[0] : undefined;
}

const JUDGE = /\bjudge$/iu;

function isByAJudge(
  { text }: EventSource,
  one: Pick<Telling, "type" | "form" | "span" | "participants">,
  judge: Mention,
): boolean {
  if (!BY_JUDGES.has(one.type) || one.form !== "verb" || one.participants.some(({ role }) => role === "actor"))
    return false;
  const told = A_JUDGE.exec(text.slice(Math.max(0, one.span[0] - REACH), one.span[0]))?.[1];
  return told !== undefined && judge.roles.some(({ title }) => mayBeOfCourt(title, told));
}

/** Whether a title and the words before "judge" may tell of one court: either tells none, or they share a word; "federal" is "U.S.". */
function mayBeOfCourt(title: string, told: string): boolean {
  const words = told.toLowerCase().replace("federal", "u.s.").split(" ").filter(Boolean);
  const own = title.toLowerCase().split(" ").slice(0, -1);
  return words.length === 0 || own.length === 0 || words.some((word) => own.includes(word));
}

const BY_JUDGES: ReadonlySet<string> = new Set(["ruling", "sentence"]);
