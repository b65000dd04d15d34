import type { EventMention, Mention, Statement } from "../../../graph/model/extracted.ts";
import { overlaps } from "../../../graph/model/spans.ts";
import type { EventsLayer, MentionsLayer, Sentence, SentencesLayer, TextLayer, Token } from "../../document.ts";
import { holding } from "../../nlp/words.ts";
import { itemAt, itemsWithin } from "../locate.ts";
import { createReferents } from "../mentions/coreference.ts";
import { CALLED, mattersOf } from "./matters.ts";

type Needs = TextLayer & SentencesLayer & MentionsLayer & EventsLayer;

/** What in the words of a statement speaks for their being about an event that they do not name. */
export interface Bearing {
  /** "It was not enough": the first they speak of is something told before. */
  readonly again: boolean;
  /** "the decision", "what happened" */
  readonly called: boolean;
  /** They name, or mean by "he", somebody who takes part in it. */
  readonly somebody: boolean;
  /** They name its town. */
  readonly town: boolean;
  /** Words of such events: "the jury" of a trial. */
  readonly matter: number;
  /** Rare words that its own sentences have too. */
  readonly shared: number;
}

/** Reads an article once; asked of a statement and an event, answers what links the two. */
export function createBearing(document: Needs): (statement: Statement, event: EventMention) => Bearing {
  const { tokens, sentences, mentions } = document;
  const common = commonNouns(sentences, tokens);
  const officials = new Set(mentions.filter(({ kind }) => kind === "Official").map(({ id }) => id));
  // Who holds or seeks an office does so much that to speak of them is to speak of no one deed.
  const isTold = ({ mention, role }: EventMention["participants"][number]) =>
    role === "target" || !officials.has(mention);
  const around = new Map<string, readonly Token[]>();
  const saidIn = createSaid(document, common);
  return (statement, event) => {
    const { words, nouns, named, meant, again, called } = saidIn(statement);
    const telling = around.get(event.id) ?? tokensAround(document, event);
    around.set(event.id, telling);
    const own = new Set(words.map(({ index }) => index));
    const told = nounsOf(
      telling.filter(({ index }) => !own.has(index)),
      common,
    );
    const takingPart = new Set(event.participants.filter(isTold).map(({ mention }) => mention));
    return {
      again,
      called,
      somebody: [...named, ...meant].some(
        (id) => id !== undefined && takingPart.has(id) && id !== statement.speakerMention,
      ),
      town: named.some((id) => event.places.includes(id)),
      matter: new Set(words.filter(({ lemma }) => mattersOf(event.type).has(lemma)).map(({ lemma }) => lemma)).size,
      shared: [...nouns].filter((noun) => told.has(noun)).length,
    };
  };
}

/** Reads the side of a statement; the last one is kept, for a statement is asked about one event after another. */
function createSaid(document: Needs, common: ReadonlySet<string>): (statement: Statement) => Said {
  const { tokens, mentions } = document;
  const referents = createReferents(document);
  let last: { readonly statement: Statement; readonly said: Said } | undefined;
  return (statement) => {
    if (last?.statement === statement) return last.said;
    const words = statement.content.flatMap((span) => itemsWithin(tokens, span));
    const said: Said = {
      words,
      nouns: nounsOf(words, common),
      named: mentions.filter(({ spans }) => isWithin(statement, spans)).map(({ id }) => id),
      meant: words.filter(({ lower }) => PERSONAL.has(lower)).map(({ index }) => referents.resolve(index, index + 1)),
      again: isAgain(words),
      called: isCalled(words),
    };
    last = { statement, said };
    return said;
  };
}

/** What the words of a statement tell, whatever event they are asked about. */
interface Said extends Pick<Bearing, "again" | "called"> {
  readonly words: readonly Token[];
  readonly nouns: ReadonlySet<string>;
  /** Whom they name, and whom they mean by "he" and the like. */
  readonly named: readonly string[];
  readonly meant: readonly (string | undefined)[];
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "him", "his", "she", "her"]);

function isWithin({ content }: Statement, spans: Mention["spans"]): boolean {
  return spans.some((span) => content.some((piece) => overlaps(piece, span)));
}

function tokensAround({ tokens, sentences }: Needs, { spans }: EventMention): Token[] {
  const around = new Set(spans.flatMap(([start]) => itemAt(sentences, start) ?? []));
  return [...around].flatMap(({ tokens: [first, last] }) => tokens.slice(first, last));
}

const POINTERS: ReadonlySet<string> = new Set(["it", "this", "that", "these", "those"]);
const OPENING = 6;

/** A pronoun that stands for something told before: no noun stands before it, nor does it only open a clause. */
function isAgain(words: readonly Token[]): boolean {
  for (const [at, token] of words.slice(0, OPENING).entries()) {
    const next = words[at + 1];
    if (POINTERS.has(token.lower) && isAlone(token, next) && !isEmpty(token, next, words[at + 2])) return true;
    if (token.pos === "NOUN" || token.pos === "PROPN") return false;
  }
  return false;
}

function isAlone({ lower }: Token, next: Token | undefined): boolean {
  if (lower === "it") return true;
  return (
    next === undefined ||
    (lower === "that" ? next.pos === "AUX" || /^['’]s$/u.test(next.lower) : next.pos === "AUX" || next.pos === "VERB")
  );
}

/** "It is important to", "It's vital that" */
function isEmpty({ lower }: Token, next: Token | undefined, adjective: Token | undefined): boolean {
  return lower === "it" && next?.pos === "AUX" && adjective?.pos === "ADJ";
}

const DEFINITE: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "such",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
]);

function isCalled(words: readonly Token[]): boolean {
  return words.some(({ lower, lemma, pos }, at) => {
    if (lower === "happened" || lower === "occurred") return words[at - 1]?.lower === "what";
    if (pos !== "NOUN" || !CALLED.has(lemma)) return false;
    const before = words[at - 1];
    return DEFINITE.has((before?.pos === "ADJ" ? words[at - 2] : before)?.lower ?? "");
  });
}

const SHORTEST = 4;
/** A noun in more sentences than this, of however many, tells nothing. */
const COMMON_SHARE = 0.12;
const COMMON_LEAST = 4;

function commonNouns(sentences: readonly Sentence[], tokens: readonly Token[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {
    tokens: [first, last],
  } of sentences) {
    for (const noun of nounsOf(tokens.slice(first, last), NONE)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const most = Math.max(COMMON_LEAST, sentences.length * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > most).map(([noun]) => noun));
}

function nounsOf(words: readonly Token[], common: ReadonlySet<string>): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { word, lemma } of words) if (isTelling(word) && !common.has(lemma)) nouns.add(lemma);
  return nouns;
}

const isTelling = holding(({ pos, lemma }) => pos === "NOUN" && lemma.length >= SHORTEST && !EVERYWHERE.has(lemma));
const NONE: ReadonlySet<string> = new Set();

const EVERYWHERE: ReadonlySet<string> = new Set(
  "people year time state president campaign party candidate percent week month country statement news person place thing part member official leader nation million group today yesterday question reason home life work number mayor".split(
    " ",
  ),
);
