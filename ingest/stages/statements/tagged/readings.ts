import { overlaps, type Span } from "../../../../graph/model/spans.ts";
import { itemsWithin, lastFrom } from "../../locate.ts";
import { mediumIn } from "../reporting/complement.ts";
import { coordinatedClauses, wholeSpan } from "../content.ts";
import type { Draft, Range } from "../draft.ts";
import { withParted } from "./parted.ts";
import { sourceBefore } from "../grammar/source-before.ts";
import { isAsSaying } from "../reporting/quoted-as.ts";
import { type Scene, sentenceAt } from "../grammar/scene.ts";
import { actOfWord } from "../tables/acts.ts";
import type { RuleId } from "../tables/rules.ts";
import type { Tagged } from "../tagger/tagger.ts";
import { joined, untied, withoutLink } from "../grammar/ties.ts";

/** So much of what the tagger read must be what the grammar read, for its way of cutting it to be taken. */
const AGREEMENT = 0.75;
/** The longest opening of a clause that is a name or an adverbial by itself: "its subsidiary", "in 2007"; and how such end. */
const OPENING_MAX = 3;
const NAMES = new Set(["NOUN", "PROPN", "NUM"]);
/** How far behind a cue its medium is looked for: "said Friday in a statement to reporters". */
const MEDIUM_WITHIN = 10;

/**
 * What the tagger read by one cue, as drafts of the grammar: clauses that "and that" joins are a statement each. A draft of the grammar
 * by the same cue lends its rule, its act and whom its source stands for.
 */
export function draftsOf(scene: Scene, tagged: Tagged): Draft[] {
  const { drafts, probability } = tagged;
  const [draft] = drafts;
  if (draft?.refusal === true || draft?.isWhole === true) return [draft];
  if (draft !== undefined && isHalfRead(scene, draft, tagged)) return [{ ...draft, confidence: probability }];
  const source = sourceOf(scene, tagged);
  if (draft !== undefined && isOpeningRead(scene, draft, tagged))
    return [{ ...draft, source, confidence: probability }];
  const referent = source && referentOf(scene, tagged, source);
  const { act, refusal, cue, sentence, medium } = draft ?? unknownToGrammar(scene, tagged.cue);
  const own = isOneOfSeveral(scene, tagged) ? drafts.map((one) => one.content) : contents(scene, withoutSource(tagged));
  return own.map((content) => {
    const rule = ruleFor(scene, tagged, content);
    const draft = { rule, act, refusal, content, cue, source, referent, sentence, confidence: probability, medium };
    return withParted(scene, draft, tagged.cue);
  });
}

/** "Tom Bray" of "Police said Tom Bray, a welder, drove off": of a clause the tagger may see no more than how it opens. */
function isOpeningRead({ tokens }: Scene, { rule }: Draft, { cue, content }: Tagged): boolean {
  const [opening] = content;
  const isClause = rule === "clause/that" || (rule === "clause/bare" && tokens[cue]?.lemma === "say");
  if (!isClause || opening === undefined || tokens[opening.end]?.text !== ",") return false;
  const comma = tokens.slice(opening.first, opening.end).find(({ text }) => text === ",")?.index ?? opening.end;
  const words = tokens.slice(opening.first, comma).filter(({ lower }) => lower !== "that");
  const isName = words.length <= OPENING_MAX && NAMES.has(words.at(-1)?.pos ?? "");
  return isName && content.every(({ first, end }) => !tokens.slice(first, end).some(({ pos }) => pos === "VERB"));
}

/** "The road, said Ruiz, is closed": of words around their cue the tagger may see one half alone. */
function isHalfRead({ tokens }: Scene, { rule, content }: Draft, tagged: Tagged): boolean {
  const [, after] = content;
  if (rule !== "clause/around-cue" || after === undefined) return false;
  const verb = tokens[lastFrom(tokens, after[0])];
  const goesOn = verb?.pos === "AUX" || (verb?.pos === "VERB" && !/ing$|^(?:compared|based|given)$/.test(verb.lower));
  const isBefore = tagged.content.map(({ end }) => (tokens[end - 1]?.span[1] ?? 0) <= after[0]);
  return goesOn && new Set(isBefore).size === 1;
}

/** The tagger's words for the source; the grammar's where these open with a mark: ", Tom Vale" of "her son, Tom Vale". */
function sourceOf(scene: Scene, { cue, source, drafts: [draft] }: Tagged): Range | undefined {
  const { tokens } = scene;
  const own = draft?.source;
  if (isAsSaying(scene, cue)) return own;
  if (own !== undefined && draft?.isSourceWhole === true) return isWithin(own, source) ? source : own;
  if (source === undefined || own === undefined) return source ?? own;
  const isMarks = tokens.slice(source.first, source.end).every(({ pos }) => pos === "PUNCT");
  return isMarks || (tokens[source.first]?.pos === "PUNCT" && own.first <= source.first) ? own : source;
}

function isWithin(inner: Range, outer: Range | undefined): boolean {
  return outer !== undefined && outer.first <= inner.first && inner.end <= outer.end;
}

/** What the grammar takes for the source is no part of the words, where other words are left. */
function withoutSource(tagged: Tagged): Tagged {
  const own = tagged.drafts[0]?.source;
  const content = tagged.content.filter(({ first, end }) => own === undefined || first < own.first || own.end < end);
  return content.length === 0 ? tagged : { ...tagged, content };
}

/** The grammar's rule where it read some of the same words by this cue. */
function ruleFor({ tokens }: Scene, { cue, drafts: [draft] }: Tagged, content: readonly Span[]): RuleId {
  const alike = draft?.content.some((span) => content.some((own) => overlaps(span, own)));
  if (draft !== undefined && alike === true) return draft.rule;
  return tokens[cue]?.pos === "VERB" ? "learnt/verb" : "learnt/word";
}

/** What is known of a report by its cue alone. */
function unknownToGrammar(scene: Scene, cue: number): Draft {
  const { tokens } = scene;
  const token = tokens[cue];
  const sentence = sentenceAt(scene, cue);
  // "… never promised a bridge, Ruiz said Monday. “There is no letter”": what the next sentence names is no medium.
  const end = Math.min(cue + MEDIUM_WITHIN, sentence?.tokens[1] ?? tokens.length);
  return {
    rule: "learnt/word",
    act: actOfWord(token?.lemma ?? ""),
    refusal: false,
    content: [],
    cue: { first: cue, end: cue + 1 },
    source: undefined,
    referent: undefined,
    sentence: sentence?.index ?? 0,
    medium: mediumIn(scene, { first: cue + 1, end }),
  };
}

/** Whether the words are among those that the grammar read as several statements: "said that A, and that B". */
function isOneOfSeveral({ tokens }: Scene, { drafts, content }: Tagged): boolean {
  if (drafts.length < 2) return false;
  const read = new Set(drafts.flatMap((draft) => draft.content.flatMap((span) => itemsWithin(tokens, span))));
  const words = content.flatMap(({ first, end }) => tokens.slice(first, end));
  const begins = drafts.some((draft) => words.slice(0, 2).some(({ span }) => span[0] === draft.content[0]?.[0]));
  return begins && words.filter((token) => read.has(token)).length >= AGREEMENT * words.length;
}

/** The spans of each statement read: one of several spans, or several of one. */
function contents(scene: Scene, { cue, content }: Tagged): Span[][] {
  const pieces = joined(scene, content).map((range) => withoutLink(scene, untied(scene, range), cue));
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) {
    return coordinatedClauses(scene, only).flatMap((clause) => spans(scene, [clause]));
  }
  return spans(scene, pieces);
}

function spans(scene: Scene, ranges: readonly Range[]): Span[][] {
  const found = ranges.map((range) => wholeSpan(scene, range)).filter((span) => span !== undefined);
  return found.length === 0 ? [] : [found];
}

/** "who" stands for the name before it; the grammar knows which. */
function referentOf(scene: Scene, { cue, drafts: [draft] }: Tagged, source: Range): Range | undefined {
  const meets = (other: Range | undefined) =>
    other !== undefined && other.first < source.end && source.first < other.end;
  if (draft !== undefined && meets(draft.source)) return draft.referent;
  const before = sourceBefore(scene, cue, sentenceAt(scene, cue)?.tokens[0] ?? cue);
  return meets(before?.source) ? before?.referent : undefined;
}
