import { covers, type Span } from "../../../../graph/model/spans.ts";
import type { Quotation } from "../../../document.ts";
import { itemsWithin, lastFrom } from "../../locate.ts";
import type { Draft, Range } from "../draft.ts";
import { phraseEndingAt, phraseStartingAt } from "../grammar/phrase.ts";
import { sourceBefore } from "../grammar/source-before.ts";
import { SPEAKING } from "../speaker.ts";
import { isOpen, type Scene, sentenceAt, sentenceRange } from "../grammar/scene.ts";
import { CUES } from "../tables/cues.ts";
import { hasVerb, isSomebody } from "../grammar/words.ts";
import { words } from "../../word-list.ts";

/** The longest clause before a colon that brings words: "Vale, who chairs the board, was blunter:". */
const BEFORE_MAX = 30;
/** Who may speak before a colon without a name. */
const PERSONS = new Set(["he", "she", "they"]);
/** Words that titles keep small. */
const SMALL_IN_TITLES = words("a an the and or but nor of in on at to for with from by as into over s ’s 's");
/** Words by which people speak of themselves, or to somebody. */
const SPEAKERS = words("i we you me us my our your no not never");
/** Quoted words that are an utterance of their own: "No!", "We lost the road." */
const WHOLE = /[.!?…][”"’']*$/u;

/** Quoted words behind a colon, where no verb of saying brings them: `Ana Ruiz: "…"`, `Ruiz disagreed: "…"`. In reading order. */
export function behindColons(scene: Scene): Draft[] {
  return scene.quotations.flatMap((quotation) => {
    const colon = lastFrom(scene.tokens, quotation.span[0] - 1);
    if (scene.tokens[colon]?.text !== ":" || !isOpen(scene, colon) || !isUtterance(scene, quotation)) return [];
    const brought = bringing(scene, colon);
    return brought === undefined ? [] : [draftOf(scene, quotation, brought, colon)];
  });
}

/** Quoted words that open a line, with who says them behind a colon, as headlines and captions have it: `‘I was set up’: ex-treasurer Ana Ruiz speaks out`. */
export function beforeColons(scene: Scene): Draft[] {
  const { tokens, document } = scene;
  return scene.quotations.flatMap((quotation) => {
    const colon = lastFrom(tokens, quotation.span[1] - 1) + 1;
    const opens = document.blocks.some(({ span }) => span[0] === quotation.span[0]);
    if (!opens || !quotation.closed || tokens[colon]?.text !== ":" || isTitle(scene, quotation)) return [];
    const phrase = phraseStartingAt(scene, colon + 1, sentenceAt(scene, colon + 1)?.tokens[1] ?? colon);
    const source = phrase && upToName(scene, phrase);
    if (source === undefined) return [];
    const draft = draftOf(scene, quotation, { source, cue: { first: colon, end: colon + 1 } }, colon);
    return [{ ...draft, rule: "quote/before-cue", isWhole: true } as const];
  });
}

/** `“The Long Winter”: Ana Ruiz`, `“War and peace”`: its words are all in capitals, or none of them is a verb or tells of whoever speaks. */
function isTitle({ tokens }: Scene, { span }: Quotation): boolean {
  const words = itemsWithin(tokens, span).filter(({ pos }) => pos !== "PUNCT");
  const isSmall = words.some(({ text, lower }) => text === lower && !SMALL_IN_TITLES.has(lower));
  return !isSmall || !words.some(({ pos, lower }) => pos === "VERB" || pos === "AUX" || SPEAKERS.has(lower));
}

/** A phrase up to the first name of somebody who may speak: not "Ruiz’s mother", nor "on the night" of "survivor Ruiz on the night". */
function upToName({ document, tokens }: Scene, { first, end }: Range): Range | undefined {
  const words: Span = [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
  const names = document.mentions.filter(({ kind }) => SPEAKING.has(kind)).flatMap(({ spans }) => spans);
  const name = names.filter((span) => covers(words, span)).sort((a, b) => a[0] - b[0])[0];
  const last = name === undefined ? end : lastFrom(tokens, name[1] - 1);
  const isOwner = tokens[last + 1]?.pos === "PART" && tokens[last + 1]?.lower !== "to";
  return last >= end || isOwner ? undefined : { first, end: last + 1 };
}

function isUtterance(scene: Scene, { span, closed }: Quotation): boolean {
  const words = itemsWithin(scene.tokens, span).filter(({ pos }) => pos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  // Long words may go on in the next paragraph, without a closing mark.
  if ((!closed && words.length < BEFORE_MAX) || first === undefined || last === undefined) return false;
  const text = scene.document.text.slice(...span);
  return (
    WHOLE.test(text) &&
    (words.length < BEFORE_MAX ? hasVerb(scene, first.index, last.index + 1) || words.length <= 5 : true)
  );
}

/** Who speaks, and by which word: the colon itself, or the verb of the clause before it. */
function bringing(scene: Scene, colon: number): { source: Range; cue: Range } | undefined {
  const sentence = sentenceAt(scene, colon);
  if (sentence === undefined) return undefined;
  const { first } = sentenceRange(sentence);
  if (colon - first > BEFORE_MAX || colon <= first) return undefined;
  const verb = scene.tokens.slice(first, colon).find(({ pos }) => pos === "VERB" || pos === "AUX");
  if (verb === undefined) return alone(scene, first, colon);
  // Verbs of saying are the grammar's own.
  if (CUES.has(verb.lemma)) return undefined;
  const source = sourceBefore(scene, verb.index, first)?.source;
  const last = scene.tokens.slice(verb.index, colon).findLast(({ pos }) => pos === "VERB" || pos === "AUX");
  const at = last?.index ?? verb.index;
  return source && isSomebody(scene, source, PERSONS) ? { source, cue: { first: at, end: at + 1 } } : undefined;
}

/** `Ana Ruiz, a nurse: "…"`: nothing but the name and what she is. */
function alone(scene: Scene, first: number, colon: number): { source: Range; cue: Range } | undefined {
  const opens = ["CCONJ", "ADV"].includes(scene.tokens[first]?.pos ?? "") ? first + 1 : first;
  const comma = scene.tokens.slice(opens, colon).find(({ text }) => text === ",")?.index ?? colon;
  const name = phraseEndingAt(scene, comma - 1, opens);
  if (name?.first !== opens || !isSomebody(scene, name, PERSONS)) return undefined;
  return { source: { first: opens, end: colon }, cue: { first: colon, end: colon + 1 } };
}

function draftOf(
  scene: Scene,
  { span }: Quotation,
  { source, cue }: { source: Range; cue: Range },
  colon: number,
): Draft {
  return {
    ...{ rule: "quote/after-colon", act: "speech", refusal: false, content: [span], cue, source },
    ...{ sentence: sentenceAt(scene, colon)?.index ?? 0, referent: undefined, medium: undefined },
  };
}
