import { bounded } from "./bounded.ts";
import { carried, takenBy } from "../carry.ts";
import { chained } from "./chained.ts";
import { itemsWithin } from "../../locate.ts";
import type { Draft, Range } from "../draft.ts";
import { drafted } from "../reporting/drafts.ts";
import { draftsOf } from "./readings.ts";
import type { Scene } from "../grammar/scene.ts";
import { saysNothing } from "../reporting/silence.ts";
import { isNoReport } from "./no-report.ts";
import { besideSubjects } from "./subject-before.ts";
import { surest } from "./surest.ts";
import { spanOfRange } from "../speaker.ts";
import type { Tagger } from "../tagger/tagger.ts";
import type { RuleId } from "../tables/rules.ts";
import { withWholeSource } from "./whole-source.ts";

/** What does not count against words whose bounds are plain: "Most voters oppose it, a poll showed" is no report of the voters. */
const UNSURE: ReadonlySet<RuleId> = new Set(["phrase/object", "learnt/verb", "learnt/word"]);
/** Parts of speech that say nothing by themselves. */
const EMPTY = new Set(["PRON", "DET", "PUNCT", "PART", "ADP", "CCONJ"]);

/**
 * Every report of an article: what the learnt tagger reads by each cue, named and bounded by the grammar; and what the
 * grammar alone can see: refusals, and quoted words that no cue brings.
 */
export function reports(scene: Scene, tagger: Tagger): Draft[] {
  const drafts = drafted(scene);
  const refusals = drafts.filter(({ refusal }) => refusal);
  const silent = takenBy(scene, refusals);
  const isBounded = takenBy(
    scene,
    drafts.filter(({ isWhole }) => isWhole),
  );
  const tagged = tagger(scene, drafts).filter((one) => !isNoReport(scene, one));
  const read = surest(scene, bounded(scene, tagged))
    .filter(({ cue, drafts: own }) => own.some(({ refusal }) => refusal) || !silent(spanOfRange(scene, alone(cue))))
    .flatMap((tagged) => draftsOf(scene, tagged))
    .filter((draft) => saysSomething(scene, draft))
    .filter(({ isWhole, rule, content }) => isWhole === true || !UNSURE.has(rule) || !content.some(isBounded));
  const taken = takenBy(scene, read);
  const unread = drafts
    .filter(({ refusal, isWhole, cue, rule, content }) => {
      const isSeen = refusal || isWhole === true || cue === undefined || rule.startsWith("quote/");
      return (isSeen || (rule === "clause/that" && before(scene, cue, read) !== undefined)) && !content.some(taken);
    })
    .map((draft) => ofSameSource(draft, draft.cue && before(scene, draft.cue, read)));
  const told = carried(scene, [...read, ...unread, ...chained(scene, drafts, read)]);
  return [...told, ...besideSubjects(scene, told)]
    .flatMap((draft) => withWholeSource(scene, draft) ?? [])
    .map((draft) => (saysNothing(scene, draft) ? { ...draft, refusal: true } : draft));
}

/** The report whose words end before the "and" before a verb: "said he would go and warned that". */
function before({ tokens }: Scene, cue: Range, read: readonly Draft[]): Draft | undefined {
  const and = tokens[cue.first - 1]?.pos === "ADV" ? cue.first - 2 : cue.first - 1;
  const end = tokens[and - 1]?.span[1];
  return tokens[and]?.lower === "and" ? read.find(({ content }) => content.at(-1)?.[1] === end) : undefined;
}

/** The source of both verbs stands before the first: of "said the town would close it and warned that" it is not the town. */
function ofSameSource(draft: Draft, first: Draft | undefined): Draft {
  return first === undefined || draft.rule !== "clause/that"
    ? draft
    : { ...draft, source: first.source, referent: first.referent };
}

function alone(token: number): Range {
  return { first: token, end: token + 1 };
}

/** "Boyle denied it" points at words said elsewhere and has none of its own. */
function saysSomething({ tokens }: Scene, { content }: Draft): boolean {
  return content.some((span) => itemsWithin(tokens, span).some(({ pos }) => !EMPTY.has(pos)));
}
