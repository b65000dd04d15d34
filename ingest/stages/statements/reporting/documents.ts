import type { Sentence } from "../../../document.ts";
import { isSeen } from "./agent.ts";
import { wholeSpan } from "../content.ts";
import type { Draft, Range } from "../draft.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, type Scene, sentenceRange } from "../grammar/scene.ts";
import { actOfWord } from "../tables/acts.ts";
import { DOCUMENTS, FINDING, ORDERING } from "../tables/documents.ts";

/** What may stand before the noun of a document: "a new poll", "the leaked memo". */
const BEFORE_NOUN = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);
const BEFORE_NOUN_MAX = 5;
/** The longest words that tell more of it: "a study published last year in the Journal of Sleep". */
const TOLD_MAX = 16;
/** Whose it is, rather than where it stands. */
const MAKERS = new Set(["by", "from"]);
/** Fewer words are no finding. */
const FINDING_MIN = 3;

/** What papers find or order: "Most voters oppose the tunnel, a poll by the college showed"; "The memo, dated 3 May, instructs staff not to talk". */
export function documented(scene: Scene, sentence: Sentence): Draft[] {
  const range = sentenceRange(sentence);
  const draft = foundBy(scene, range) ?? orderedBy(scene, range);
  return draft === undefined ? [] : [{ ...draft, sentence: sentence.index }];
}

function foundBy(scene: Scene, { first, end }: Range): Omit<Draft, "sentence"> | undefined {
  const { tokens } = scene;
  const verb = tokens[end - 1]?.pos === "PUNCT" ? end - 2 : end - 1;
  if (!FINDING.has(tokens[verb]?.lemma ?? "") || tokens[verb]?.pos !== "VERB" || !isOpen(scene, verb)) return undefined;
  const comma = tokens.slice(Math.max(first, verb - TOLD_MAX), verb).findLast(({ text }) => text === ",")?.index;
  if (comma === undefined || comma - first < FINDING_MIN || !isOpen(scene, first)) return undefined;
  const noun = documentAt(scene, comma + 1, verb);
  const content = wholeSpan(scene, { first, end: comma });
  if (noun === undefined || content === undefined) return undefined;
  const source = sourceOf(scene, { first: comma + 1, end: verb }, noun);
  return { ...draftOf(scene, verb, source), rule: "clause/before-cue", content: [content] };
}

function orderedBy(scene: Scene, { first, end }: Range): Omit<Draft, "sentence"> | undefined {
  const { tokens } = scene;
  const noun = documentAt(scene, first, end);
  const told = tokens.slice((noun ?? end) + 1, Math.min(end, (noun ?? end) + TOLD_MAX));
  const verb = told.find(({ lower, pos }) => ORDERING.has(lower) || pos === "AUX");
  if (noun === undefined || verb === undefined || verb.pos === "AUX" || !isOpen(scene, verb.index)) return undefined;
  const hearer = phraseStartingAt(scene, verb.index + 1, end);
  const from = hearer?.end ?? end;
  const to = tokens[from]?.lower === "not" ? from + 1 : from;
  const isOrder = tokens[to]?.lower === "to" && ["VERB", "AUX"].includes(tokens[to + 1]?.pos ?? "");
  const content = isOrder ? wholeSpan(scene, { first: from, end }) : undefined;
  const source = sourceOf(scene, { first, end: verb.index }, noun);
  return content && { ...draftOf(scene, verb.index, source), rule: "clause/infinitive", content: [content] };
}

/** The noun of a document, where it is the head of the phrase that begins here. */
function documentAt({ tokens }: Scene, first: number, end: number): number | undefined {
  for (let at = first; at < Math.min(end, first + BEFORE_NOUN_MAX); at += 1) {
    const token = tokens[at];
    if (token === undefined || !BEFORE_NOUN.has(token.pos)) return undefined;
    // "the Vale Research Center", "the report author": a name, or another's noun.
    const isHead = token.pos !== "PROPN" && !["NOUN", "PROPN"].includes(tokens[at + 1]?.pos ?? "");
    if (DOCUMENTS.has(token.lemma)) return isHead ? at : undefined;
  }
  return undefined;
}

/** "a poll by Vale College" stands for the college; of "a study published in the Journal of Sleep" the study speaks. */
function sourceOf(scene: Scene, { first, end }: Range, noun: number): Pick<Draft, "source" | "referent"> {
  const told = scene.tokens.slice(noun + 1, end);
  const maker = told.find(({ lower, index }) => MAKERS.has(lower) && !isSeen(scene, index - 1))?.index;
  if (maker === undefined) return { source: { first, end: noun + 1 }, referent: undefined };
  return { source: { first, end }, referent: { first: maker + 1, end } };
}

function draftOf(
  { tokens }: Scene,
  verb: number,
  source: Pick<Draft, "source" | "referent">,
): Omit<Draft, "sentence" | "rule" | "content"> {
  return {
    ...{ act: actOfWord(tokens[verb]?.lemma ?? ""), refusal: false, isWhole: true, medium: undefined },
    ...{ cue: { first: verb, end: verb + 1 } },
    ...source,
  };
}
