import { overlaps, type Span } from "../../../../graph/model/spans.ts";
import type { Token } from "../../../document.ts";
import { lastFrom } from "../../locate.ts";
import { spanOf } from "../content.ts";
import type { Draft, Range } from "../draft.ts";
import { beforeVerbGroup, sourceBefore } from "../grammar/source-before.ts";
import { isOpen, type Scene, sentenceAt } from "../grammar/scene.ts";
import { HELD, HELD_TO, SEEMING } from "../tables/raising.ts";

const RELATIVES = new Set(["which", "who", "whom", "that", "what"]);
const QUOTES = new Set(['"', "“", "''"]);
/** The longest words before a report that may belong to what it brings: "In other words, Ruiz said, …". */
const LEAD_MAX = 4;

/**
 * A report with the words that its cue parts from the rest of what was said: the subject of a verb that has no speaker ("The bridge is
 * expected to open"), a relative pronoun ("a move that Ruiz hopes will help"), and what leads a sentence ("Instead, Ruiz said, …").
 */
export function withParted(scene: Scene, draft: Draft, cue: number): Draft {
  const follows = draft.content.every(([start]) => start > (scene.tokens[cue]?.span[0] ?? Infinity));
  if (!follows || draft.content.length === 0) return draft;
  const subject = raisedSubject(scene, cue);
  if (subject !== undefined) return raised(scene, draft, subject);
  const lead = relativeBefore(scene, draft, cue) ?? leadBefore(scene, draft, cue);
  return lead === undefined ? draft : { ...draft, content: withFirst(scene, lead, draft.content) };
}

function raised(scene: Scene, draft: Draft, subject: Range): Draft {
  const content = withFirst(scene, subject, draft.content);
  const { source } = draft;
  const isOwn = source !== undefined && source.first < subject.end && subject.first < source.end;
  return isOwn ? { ...draft, content, source: undefined, referent: undefined } : { ...draft, content };
}

function withFirst(scene: Scene, first: Range, content: readonly Span[]): readonly Span[] {
  const span = spanOf(scene, first);
  return span === undefined || content.some((own) => overlaps(own, span)) ? content : [span, ...content];
}

/** The subject of a cue that has no speaker, without what stands between commas. */
function raisedSubject(scene: Scene, cue: number): Range | undefined {
  const { tokens } = scene;
  const start = sentenceAt(scene, cue)?.tokens[0] ?? cue;
  if (!hasNoSpeaker(scene, cue, start)) return undefined;
  const subject = sourceBefore(scene, cue, start)?.source;
  if (subject === undefined) return undefined;
  const comma = tokens.slice(subject.first, subject.end).findIndex(({ text }) => text === ",");
  return comma > 0 ? { first: subject.first, end: subject.first + comma } : subject;
}

function hasNoSpeaker(scene: Scene, cue: number, start: number): boolean {
  const { tokens } = scene;
  const lemma = tokens[cue]?.lemma ?? "";
  // "It appears likely that" has a subject that means nothing.
  if (SEEMING.has(lemma)) return tokens[cue - 1]?.lower !== "it" || tokens[cue + 1]?.lower === "to";
  // "was expected to", not "was expecting to".
  if (!HELD.has(lemma) || tokens[cue]?.lower.endsWith("ing") === true) return false;
  if (!HELD_TO.has(tokens[cue + 1]?.lower ?? "")) return false;
  const group = tokens.slice(beforeVerbGroup(scene, cue, start) + 1, cue);
  return group.some((token) => token.pos === "AUX" && token.lemma === "be");
}

/** "a move that Kim hopes will help": the pronoun before the source, where the words follow at once. */
function relativeBefore({ tokens, quoted }: Scene, { source, content }: Draft, cue: number): Range | undefined {
  if (source === undefined || source.first > cue || content[0]?.[0] !== tokens[cue + 1]?.span[0]) return undefined;
  const at = source.first - 1;
  const isRelative = RELATIVES.has(tokens[at]?.lower ?? "") && quoted[at] === quoted[cue];
  return isRelative && wantsSubject(tokens[cue + 1]) ? { first: at, end: at + 1 } : undefined;
}

/** Words that begin with a verb, or are a quoted name for something: "will help", "to ignore"; not "he had never been a citizen". */
function wantsSubject(first: Token | undefined): boolean {
  return first?.pos === "VERB" || first?.pos === "AUX" || first?.lower === "to" || QUOTES.has(first?.text ?? "");
}

/** "Instead, Ruiz said, the road will close": the words before the source, where the report stands between commas. */
function leadBefore(scene: Scene, { source, content }: Draft, cue: number): Range | undefined {
  const { tokens } = scene;
  if (source === undefined || source.first > cue || !isComma(scene, source.first - 1)) return undefined;
  const after = lastFrom(tokens, content[0]?.[0] ?? 0);
  const first = sentenceAt(scene, cue)?.tokens[0] ?? cue;
  const end = source.first - 1;
  if (!isComma(scene, after - 1) || after - cue > LEAD_MAX || end - first > LEAD_MAX || end <= first) return undefined;
  // What leads quoted words is more often the reporter's own.
  if (tokens[first]?.pos === "CCONJ" && end - first === 1) return undefined;
  return isOpen(scene, first) && isOpen(scene, after) ? { first, end } : undefined;
}

function isComma(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.text === "," && isOpen(scene, at);
}
