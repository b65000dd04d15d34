import type { Answer } from "../../../ingest/evaluate/answer.ts";
import { matched } from "../../../ingest/evaluate/matching.ts";
import type { GoldDocument } from "../../../ingest/evaluate/gold.ts";
import { nameTypeOf } from "../../../ingest/evaluate/names.ts";
import { isSpeakerRight } from "../../../ingest/evaluate/speakers.ts";
import { trimmed, wordsIn } from "../../../ingest/evaluate/words.ts";

/** One thing that a rule gave on a marked article, and whether the gold agrees. */
export interface Judged {
  readonly layer: "statements" | "names";
  readonly rule: string;
  /** As stated, 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Statements are right with half of the words on both sides and the speaker; names with the exact words and kind. */
export function judge(document: GoldDocument, answer: Answer): Judged[] {
  return [...judgeStatements(document, answer), ...judgeNames(document, answer)];
}

/** Where the gold has no speaker, nobody can say whether ours is right: left out, as in the scores. */
function judgeStatements({ text, statements }: GoldDocument, answer: Answer): Judged[] {
  if (statements === undefined) return [];
  const gold = statements.map((one) => ({ words: wordsIn(text, one.contentSpans), one }));
  const given = answer.statements.map((one) => ({ words: wordsIn(text, one.content), one }));
  const verdicts = new Map(
    matched(gold, given).map((pair) => {
      const wanted = gold[pair.gold]?.one;
      const speaker = given[pair.given]?.one.speaker ?? null;
      return [pair.given, wanted === undefined ? false : isSpeakerRight(text, wanted, speaker)];
    }),
  );
  return given.flatMap(({ one: { rule, confidence } }, at) => {
    const right = verdicts.has(at) ? verdicts.get(at) : false;
    return right === undefined ? [] : [{ layer: "statements" as const, rule, confidence, right }];
  });
}

function judgeNames({ text, entities }: GoldDocument, answer: Answer): Judged[] {
  if (entities === undefined) return [];
  const gold = new Set(
    entities.map(({ start, end, type }) => `${trimmed(text, [start, end]).join("-")} ${nameTypeOf(type) ?? ""}`),
  );
  return answer.names.map(({ span, type, rule, confidence }) => {
    const right = gold.has(`${trimmed(text, span).join("-")} ${type}`);
    return { layer: "names", rule, confidence, right };
  });
}
