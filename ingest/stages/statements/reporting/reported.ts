import type { Span } from "../../../../graph/model/spans.ts";
import type { Sentence } from "../../../document.ts";
import { clauseBefore, lead, quotedBefore, restAfter } from "./around-cue.ts";
import { complementOf, mediumIn, type Complement } from "./complement.ts";
import { contentEnd, coordinatedClauses, wholeSpan } from "../content.ts";
import type { Cue } from "./cue.ts";
import { isCaption } from "./captions.ts";
import type { Draft, Range } from "../draft.ts";
import { isOpen, sentenceRange, type Scene } from "../grammar/scene.ts";
import { actOf } from "../tables/cues.ts";
import type { RuleId } from "../tables/rules.ts";
import { isRefusal } from "./silence.ts";

/** What a cue reports: words before it, after it, or around it. */
export function reportedBy(scene: Scene, cue: Cue, sentence: Sentence, cues: readonly Cue[]): Draft[] {
  const range = sentenceRange(sentence);
  const complement = cue.closes ? undefined : complementOf(scene, cue, range.end);
  const draft = draftMaker(scene, cue, sentence, complement);
  const before = quotedBefore(scene, cue, sentence, cues);
  // `… a "sham." She said the road will close`: quoted words of another sentence are not those of a verb that has its own.
  const quoted = complement !== undefined && isOfOther(sentence, before) ? undefined : before;
  if (quoted !== undefined && cue.frame.quote && cue.shares === undefined) {
    const after = complement?.form === "quote" ? pieceAfter(scene, complement, range) : undefined;
    if (after !== undefined) return [draft("quote/around-cue", [quoted, after])];
    if (complement?.form !== "that") return [draft("quote/before-cue", [quoted])];
  }
  if (complement !== undefined) return after(scene, cue, complement, range, cues, draft);
  const clause = clauseBefore(scene, cue, range, cues);
  const rest = cue.closes ? undefined : restAfter(scene, cue, range, cues);
  if (rest !== undefined && (clause ?? lead(scene, cue, range, cues)) !== undefined) {
    return drafts(draft, "clause/around-cue", [clause ?? lead(scene, cue, range, cues), rest]);
  }
  return clause === undefined ? [] : [draft("clause/before-cue", [clause])];
}

/** Whether a quotation ends before the sentence begins. */
function isOfOther({ span }: Sentence, quoted: Span | undefined): boolean {
  return quoted !== undefined && quoted[1] <= span[0];
}

type Make = (rule: RuleId, content: readonly Span[]) => Draft;

function draftMaker(scene: Scene, cue: Cue, sentence: Sentence, complement: Complement | undefined): Make {
  const act = actOf(cue.frame, complement?.form === "infinitive");
  const rest: Range = { first: cue.group.end, end: complement?.first ?? sentence.tokens[1] };
  const medium = complement?.medium ?? mediumIn(scene, { first: rest.first, end: Math.min(rest.end, rest.first + 8) });
  return (rule, content) => ({
    rule,
    act: rule === "refusal" ? "speech" : act,
    refusal: rule === "refusal",
    content,
    cue: { first: cue.verb, end: cue.verb + (cue.frame.particle ? 2 : 1) },
    source: cue.source,
    referent: cue.referent,
    sentence: sentence.index,
    medium: medium && complement === undefined ? mediumAlone(scene, medium) : medium,
    isWhole: (cue.closes && rule === "clause/before-cue") || isCaption(scene, cue),
    isSourceWhole: cue.closes,
  });
}

/** "…, Crow said in a statement sent to The Bell." — the medium is what follows the cue, up to the full stop or comma. */
function mediumAlone(scene: Scene, { first, end }: Range): Range {
  let to = first;
  while (to < end && isOpen(scene, to) && scene.tokens[to]?.pos !== "PUNCT") to += 1;
  return { first, end: to };
}

function after(
  scene: Scene,
  cue: Cue,
  complement: Complement,
  range: Range,
  cues: readonly Cue[],
  draft: Make,
): Draft[] {
  const end = contentEnd(scene, cue, complement.first, range.end, cues);
  const whole = { first: complement.first, end };
  const { form } = complement;
  if (isRefusal(scene, cue, complement)) return drafts(draft, "refusal", [wholeSpan(scene, whole)]);
  if (form === "that" || form === "clause") {
    const rule = form === "that" ? "clause/that" : "clause/bare";
    return coordinatedClauses(scene, whole).flatMap((piece) => drafts(draft, rule, [wholeSpan(scene, piece)]));
  }
  if (form === "quote") return drafts(draft, "quote/after-cue", [wholeSpan(scene, whole)]);
  return drafts(draft, form === "infinitive" ? "clause/infinitive" : "phrase/object", [wholeSpan(scene, whole)]);
}

function drafts(draft: Make, rule: RuleId, spans: readonly (Span | undefined)[]): Draft[] {
  const content = spans.filter((span) => span !== undefined);
  return content.length === 0 ? [] : [draft(rule, content)];
}

function pieceAfter(scene: Scene, complement: Complement, range: Range): Span | undefined {
  return wholeSpan(scene, { first: complement.first, end: range.end });
}
