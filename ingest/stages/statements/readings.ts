import { overlaps, type Span } from "../../../graph/model/spans.ts";
import { itemsWithin } from "../locate.ts";
import { mediumIn } from "./complement.ts";
import { coordinatedClauses, wholeSpan } from "./content.ts";
import type { Draft, Range } from "./draft.ts";
import { withParted } from "./parted.ts";
import { sourceBefore } from "./phrase.ts";
import { isAsSaying } from "./quoted-as.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import { actOfWord } from "./tables/acts.ts";
import type { RuleId } from "./tables/rules.ts";
import type { Tagged } from "./tagger/tagger.ts";

/** Words that tie content to its cue and are not part of it, and marks that stand before it. */
const LEADING = new Set(["that", ",", ":", ";", "—", "–", "-", "--", ".", ")"]);
/** Words that tie content to what follows, and the comma before them: "he would stay, but". */
const TRAILING = new Set([",", "and", "but", "or", "nor", "while", "whereas", "because", "although", "meanwhile"]);
/** So much of what the tagger read must be what the grammar read, for its way of cutting it to be taken. */
const AGREEMENT = 0.75;
/** How far behind a cue its medium is looked for: "said Friday in a statement to reporters". */
const MEDIUM_WITHIN = 10;

/**
 * What the tagger read by one cue, as drafts of the grammar: clauses that "and that" joins are a statement each. A draft of the grammar
 * by the same cue lends its rule, its act and whom its source stands for.
 */
export function draftsOf(scene: Scene, tagged: Tagged): Draft[] {
  const { drafts, probability } = tagged;
  const [draft] = drafts;
  if (draft?.refusal === true) return [draft];
  const source = sourceOf(scene, tagged);
  const referent = source && referentOf(scene, tagged, source);
  const { act, refusal, cue, sentence, medium } = draft ?? unknownToGrammar(scene, tagged.cue);
  const own = isOneOfSeveral(scene, tagged) ? drafts.map((one) => one.content) : contents(scene, withoutSource(tagged));
  return own.map((content) => {
    const rule = ruleFor(scene, tagged, content);
    const draft = { rule, act, refusal, content, cue, source, referent, sentence, confidence: probability, medium };
    return withParted(scene, draft, tagged.cue);
  });
}

/** The tagger's words for the source; the grammar's where these open with a mark: ", Tom Vale" of "her son, Tom Vale". */
function sourceOf(scene: Scene, { cue, source, drafts: [draft] }: Tagged): Range | undefined {
  const { tokens } = scene;
  const own = draft?.source;
  if (isAsSaying(scene, cue)) return own;
  if (source === undefined || own === undefined) return source ?? own;
  return tokens[source.first]?.pos === "PUNCT" && own.first <= source.first ? own : source;
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
  return {
    rule: "learnt/word",
    act: actOfWord(token?.lemma ?? ""),
    refusal: false,
    content: [],
    cue: { first: cue, end: cue + 1 },
    source: undefined,
    referent: undefined,
    sentence: sentenceAt(scene, cue)?.index ?? 0,
    medium: mediumIn(scene, { first: cue + 1, end: Math.min(cue + MEDIUM_WITHIN, tokens.length) }),
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
  const pieces = content.map((range) => withoutLink(scene, untied(scene, range), cue));
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

/** The words without what ties them to others. */
function untied({ tokens, quoted }: Scene, { first, end }: Range): Range {
  const isTie = (at: number, ties: ReadonlySet<string>) => quoted[at] === -1 && ties.has(tokens[at]?.lower ?? "");
  let [from, to] = [first, end];
  while (from < to && isTie(from, LEADING)) from += 1;
  while (to - 1 > from && isTie(to - 1, TRAILING)) to -= 1;
  return { first: from, end: to };
}

/** What a sentence takes up the one before with. **Source:** left out of two reports in three that open so, in PolNeAR's train part. */
const LINKS = [
  ["but"],
  ["and"],
  ["still"],
  ["however"],
  ["yet"],
  ["meanwhile"],
  ["for", "instance"],
  ["for", "example"],
  ["in", "addition"],
];

/** "But the road will close, Ruiz said": the "But" is the reporter's. */
function withoutLink(scene: Scene, { first, end }: Range, cue: number): Range {
  const { tokens, quoted } = scene;
  const opens = sentenceAt(scene, first)?.tokens[0] === first;
  if (!opens || cue < first || quoted[first] !== -1) return { first, end };
  const link = LINKS.find((words) => words.every((word, at) => tokens[first + at]?.lower === word)) ?? [];
  const from = first + link.length;
  const comma = link.length > 0 && tokens[from]?.text === ",";
  // "However laudable the goal" takes nothing up.
  if (!comma && !/^(?:and|but|yet)$/.test(link[0] ?? "")) return { first, end };
  const next = comma ? from + 1 : from;
  return { first: next < end ? next : first, end };
}

/** "who" stands for the name before it; the grammar knows which. */
function referentOf(scene: Scene, { cue, drafts: [draft] }: Tagged, source: Range): Range | undefined {
  const meets = (other: Range | undefined) =>
    other !== undefined && other.first < source.end && source.first < other.end;
  if (draft !== undefined && meets(draft.source)) return draft.referent;
  const before = sourceBefore(scene, cue, sentenceAt(scene, cue)?.tokens[0] ?? cue);
  return meets(before?.source) ? before?.referent : undefined;
}
