import type { EventMention, Mention, Message, Statement } from "../graph/model/extracted.ts";
import type { Span } from "../graph/model/spans.ts";
import type { Word } from "./nlp/words.ts";

/**
 * The one document that flows through the pipeline. Each stage adds a layer and edits none, so a stage
 * that runs before what it needs does not compile.
 */
export type Stage<Needs, Adds> = <D extends Needs>(document: D) => D & Adds;

/** What reading a file, page or feed entry yields. */
export interface ArticleLayer {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly publishedDate: string | null;
  /** ISO 8601, with the time where told; absent where nothing tells. */
  readonly modifiedDate?: string | undefined;
  readonly language: string;
  readonly sha256: string;
  readonly text: string;
  readonly body: Span;
  readonly messages: readonly Message[];
}

/**
 * A line of the article by what it is: only paragraphs and posts are read for statements.
 * `post` is the verbatim text of an embedded social post, `signature` the line under it that names its author.
 */
export type BlockKind = "paragraph" | "headline" | "dateline" | "byline" | "promo" | "caption" | "post" | "signature";

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Quoted words, marks included; `open` and `closed` tell which marks are there (a paragraph may continue a quotation). */
export interface Quotation {
  readonly span: Span;
  readonly open: boolean;
  readonly closed: boolean;
  readonly nested: boolean;
}

export interface TextLayer {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

export interface Token {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly pos: string;
  readonly word: Word;
}

/** `tokens` is a range `[first, last)` of indexes into the document's tokens; a sentence never crosses a block. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly [first: number, last: number];
}

export interface SentencesLayer {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export interface MentionsLayer {
  readonly mentions: readonly Mention[];
}

export interface StatementsLayer {
  readonly statements: readonly Statement[];
}

export interface EventsLayer {
  readonly events: readonly EventMention[];
  /** The day the article is told from, ISO; undefined where neither its reader nor its words tell. */
  readonly toldOn: string | undefined;
}

/** When each statement was said, ISO, by its id; absent where the words beside its cue do not tell. */
export interface SaidDatesLayer {
  readonly saidDates: ReadonlyMap<string, string>;
}

/** What each statement is about, by its id: ids of events, then of mentions. */
export interface TopicsLayer {
  readonly topics: ReadonlyMap<string, readonly string[]>;
}
