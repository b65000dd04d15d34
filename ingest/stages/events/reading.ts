import type {
  ArticleLayer,
  MentionsLayer,
  Sentence,
  SentencesLayer,
  StatementsLayer,
  TextLayer,
  Token,
} from "../../document.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import { itemAt } from "../locate.ts";
import { createReferents } from "../mentions/coreference.ts";
import { bySpan, overlaps, type Span } from "../../../graph/model/spans.ts";

/** What the events stage reads. */
export type EventSource = ArticleLayer & TextLayer & SentencesLayer & MentionsLayer & StatementsLayer;

/** One name of a mention where it stands, as the tokens `[first, last)`. */
export interface Name {
  readonly mention: Mention;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** A sentence with what was found in it so far: all the small rules of this stage look at one of these. */
export interface Reading {
  readonly sentence: Sentence;
  /** Of the whole document. */
  readonly tokens: readonly Token[];
  /** Of the sentence, in reading order. */
  readonly own: readonly Token[];
  /** The names that lie in the sentence, by place; of two that start together the longer first. */
  readonly names: readonly Name[];
  /** Whom a pronoun means, by its token; undefined where that is not sure. */
  readonly meant: (index: number) => Mention | undefined;
}

/** The token at an index of the document, unless it lies outside the sentence. */
export function tokenAt({ sentence, tokens }: Reading, index: number): Token | undefined {
  return index >= sentence.tokens[0] && index < sentence.tokens[1] ? tokens[index] : undefined;
}

/** The longest name that covers a token. */
export function nameAt({ names }: Reading, index: number): Name | undefined {
  let found: Name | undefined;
  for (const name of names) {
    if (
      name.first <= index &&
      index < name.last &&
      (found === undefined || name.last - name.first > found.last - found.first)
    ) {
      found = name;
    }
  }
  return found;
}

/** A longer run of tokens is a list or a table, not a sentence, and would take time by its square. */
const LONGEST_SENTENCE_TOKENS = 400;

/** Every sentence of a sane length with its names; one pass over the names of the article. */
export function readings(document: EventSource): Reading[] {
  const { sentences, tokens, mentions } = document;
  const meant = meaning(document);
  const spans = mentions
    .flatMap((mention) => mention.spans.map((span) => ({ mention, span })))
    .sort((a, b) => bySpan(a.span, b.span) || (a.mention.id < b.mention.id ? -1 : 1));
  let from = 0;
  const read = sentences.filter(({ tokens: [first, last] }) => last - first <= LONGEST_SENTENCE_TOKENS);
  return read.map((sentence) => {
    while ((spans[from]?.span[1] ?? Infinity) <= sentence.span[0]) from += 1;
    const names: Name[] = [];
    for (let at = from; (spans[at]?.span[0] ?? Infinity) < sentence.span[1]; at += 1) {
      const one = spans[at];
      if (one !== undefined && overlaps(one.span, sentence.span))
        names.push(placed(one.mention, one.span, sentence, tokens));
    }
    return { sentence, tokens, own: tokens.slice(...sentence.tokens), names, meant };
  });
}

function meaning(document: EventSource): Reading["meant"] {
  const referents = createReferents(document);
  const byId = new Map(document.mentions.map((mention) => [mention.id, mention]));
  const speakerAt = speakersOf(document);
  return (index) => {
    const mention = byId.get(referents.resolve(index, index + 1) ?? "");
    // Whoever says "she died" speaks of somebody else.
    return mention !== undefined && mention.id === speakerAt(document.tokens[index]?.span[0] ?? 0)
      ? undefined
      : mention;
  };
}

/** Who speaks the quoted words at a place of the text; undefined outside such words, and where nobody is named. */
function speakersOf({ statements, quotations }: EventSource): (place: number) => string | undefined {
  const quoted = statements.filter(({ kind, speakerMention }) => kind !== "indirect" && speakerMention !== null);
  const spoken = quoted
    .flatMap(({ content, speakerMention }) => content.map((span) => ({ span, speaker: speakerMention ?? undefined })))
    .sort((a, b) => bySpan(a.span, b.span));
  const quotes = quotations.filter(({ nested }) => !nested);
  return (place) => {
    const words = itemAt(spoken, place);
    return words === undefined || itemAt(quotes, place) === undefined ? undefined : words.speaker;
  };
}

function placed(mention: Mention, span: Span, sentence: Sentence, tokens: readonly Token[]): Name {
  let first = sentence.tokens[0];
  while (first < sentence.tokens[1] && (tokens[first]?.span[1] ?? 0) <= span[0]) first += 1;
  let last = first;
  while (last < sentence.tokens[1] && (tokens[last]?.span[0] ?? Infinity) < span[1]) last += 1;
  return { mention, span, first, last };
}
