import type { Span } from "../../../../graph/model/spans.ts";
import type { Sentence } from "../../../document.ts";
import { complementOf, mediumIn, type Complement } from "./complement.ts";
import { contentEnd, coordinatedClauses, spanOf, wholeSpan } from "../content.ts";
import type { Cue } from "./cue.ts";
import { isCaption } from "./captions.ts";
import type { Draft, Range } from "../draft.ts";
import { isOpen, sentenceRange, type Scene } from "../grammar/scene.ts";
import { actOf } from "../tables/cues.ts";
import type { RuleId } from "../tables/rules.ts";
import { isRefusal } from "./silence.ts";
import { hasVerb } from "../grammar/words.ts";

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

/** Quoted words that end right before a cue, with the words of the sentence that lead into them. */
function quotedBefore(scene: Scene, cue: Cue, sentence: Sentence, cues: readonly Cue[]): Span | undefined {
  const { first } = sentenceRange(sentence);
  const last = lastQuoted(scene, cue.group.first, sentence);
  const quotation = last === undefined ? undefined : scene.quotations[scene.quoted[last] ?? -1];
  if (last === undefined || quotation === undefined) return undefined;
  const lead = cues.some((other) => other.verb < cue.verb) ? undefined : leadIn(scene, first, last);
  return [Math.min(lead ?? quotation.span[0], quotation.span[0]), quotation.span[1]];
}

/** The last quoted token before a cue: right there, or behind a comma; in the sentence before if its mark ended that one. */
function lastQuoted(scene: Scene, at: number, sentence: Sentence): number | undefined {
  const { tokens, document } = scene;
  const block = document.blocks[sentence.block];
  const within = (index: number) => (tokens[index]?.span[0] ?? -1) >= (block?.span[0] ?? 0);
  if (at > 0 && within(at - 1) && !isOpen(scene, at - 1)) return at - 1;
  const comma = tokens[at - 1]?.text === "," && within(at - 2) && !isOpen(scene, at - 2);
  return comma ? at - 2 : undefined;
}

/** Where the sentence's own words before a quotation begin: `The plan "is dead," Smith said.` */
function leadIn(scene: Scene, first: number, last: number): number | undefined {
  let at = last;
  while (at > first && !isOpen(scene, at)) at -= 1;
  if (!isOpen(scene, at) || at < first) return undefined;
  let start = first;
  while (start < at && ["CCONJ", "PUNCT"].includes(scene.tokens[start]?.pos ?? "")) start += 1;
  return scene.tokens[start]?.span[0];
}

function pieceAfter(scene: Scene, complement: Complement, range: Range): Span | undefined {
  return wholeSpan(scene, { first: complement.first, end: range.end });
}

/** "The levee, Raman said, has weak spots": what follows the comma after a cue that stands between two. */
function restAfter(scene: Scene, cue: Cue, { first, end }: Range, cues: readonly Cue[]): Span | undefined {
  const { tokens } = scene;
  // "The road is closed, said her son, Tom Vale": his name, not more of what he said.
  if (cue.inverted && !hasVerb(scene, cue.group.end, end)) return undefined;
  const between = tokens[cue.group.first - 1]?.text === "," && tokens[cue.group.end]?.text === ",";
  if (!between || cue.group.first <= first || cue.participle || cue.shares !== undefined || !cue.frame.clause)
    return undefined;
  const stop = contentEnd(scene, cue, cue.group.end + 1, end, cues);
  return wholeSpan(scene, { first: cue.group.end + 1, end: stop });
}

/** The words before the comma before such a cue. */
function lead(scene: Scene, cue: Cue, { first }: Range, cues: readonly Cue[]): Span | undefined {
  if (cues.some((other) => other.verb < cue.verb)) return undefined;
  return spanOf(scene, { first, end: cue.group.first - 1 });
}

/** A clause with a comma before a cue that nothing follows: "The road is closed, the sheriff said." */
function clauseBefore(scene: Scene, cue: Cue, { first }: Range, cues: readonly Cue[]): Span | undefined {
  const comma = cue.group.first - 1;
  if (comma <= first || !cue.frame.clause || cue.frame.strict || cue.participle || cue.shares !== undefined)
    return undefined;
  // "The town wants to sell the mill, Ruiz said": what somebody wants can be told.
  const isTeller = (other: Cue): boolean => other.verb < cue.verb && !other.participle && other.frame.act === "speech";
  if (scene.tokens[comma]?.text !== "," || cues.some(isTeller)) return undefined;
  if (!hasVerb(scene, first, comma)) return undefined;
  let start = first;
  while (scene.tokens[start]?.pos === "CCONJ") start += 1;
  return spanOf(scene, { first: start, end: comma });
}
