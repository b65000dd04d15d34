import type { ExtractedArticle, Statement } from "../../model/extracted.ts";
import type { Span } from "../../model/spans.ts";
import { searchWords, slug } from "../../model/tokens.ts";
import type { EntityOf } from "../event-resolution/draft.ts";
import { passagesIn, sentencesIn } from "./passages.ts";

/** Whom a statement is by: a mention of its article; of an unnamed one ("a spokeswoman"), who is somebody else in each article, how it is called. */
interface Speaker {
  readonly mention: string | null;
  readonly unnamed: string | null;
}

/** What a statement's words and their surroundings are, as far as they tell a copy: plain data that a store can keep. */
export interface Wording {
  /** The words said, those that tell nothing left out. */
  readonly words: readonly string[];
  /** The passages they stand in, as shingles. */
  readonly passages: readonly (readonly number[])[];
  /** The day it was said, where the text tells; else null. */
  readonly said: string | null;
}

/** A statement of an article before it is known who is who. */
export interface Utterance {
  readonly article: string;
  /** The statement's id in its article. */
  readonly statement: string;
  readonly speakers: readonly Speaker[];
  readonly wording: Wording;
}

/** Words that an editor puts in or leaves out without saying something else: "said on Monday", "said Monday". */
const LIGHT: ReadonlySet<string> = new Set(
  "a an the that on of in at to is are was were be been has have had its".split(" "),
);

/**
 * Words of a passage that tell a copy, by how many the statement itself has: "no comment" and a paragraph about it stand in many stories,
 * with the paragraphs around it in one.
 */
const FEW_SAID = 6;
/** Fewer tell nothing by their sentence alone. */
const SOME_SAID = 4;
const PASSAGE = 16;
const LONG_PASSAGE = 24;

/** The statements of an article that copies can be told of: all that stand in a text long enough. */
export function utterancesOf(article: ExtractedArticle): Utterance[] {
  const passages = passagesIn(article);
  const sentences = sentencesIn(article);
  return article.statements.flatMap((statement): Utterance[] => {
    const words = wordsOf(statement, article);
    const at = statement.content[0]?.[0] ?? 0;
    const sentence = statement.kind === "refusal" || words.length < SOME_SAID ? [] : sentences(at);
    const around = [...passages(at, words.length < FEW_SAID ? LONG_PASSAGE : PASSAGE), ...sentence];
    if (around.length === 0) return [];
    const wording = { words, passages: around, said: statement.saidDate };
    return [{ article: article.id, statement: statement.id, speakers: speakersOf(statement, article), wording }];
  });
}

/** Whose words these are, in one text: the same for the same speakers. */
export function voiceOf(speakers: readonly Speaker[], entity: EntityOf): string {
  return speakers
    .map(({ mention, unnamed }) => (unnamed === null ? (entity(mention ?? "") ?? "?") : `? ${unnamed}`))
    .sort()
    .join(" + ");
}

/** The words that tell something, a name by its last alone and marked: what one paper calls "Vance" is "he" in the next. */
function wordsOf({ content }: Statement, { text, mentions }: ExtractedArticle): string[] {
  const names = mentions.filter(({ kind }) => kind === "Person" || kind === "Official").flatMap(({ spans }) => spans);
  const all = content.flatMap((piece) => spoken(text, piece, names));
  const telling = all.filter((word) => !LIGHT.has(word));
  return telling.length > 0 ? telling : all;
}

function spoken(text: string, [start, end]: Span, names: readonly Span[]): string[] {
  const within = names.filter(([from, to]) => from >= start && to <= end).sort((a, b) => a[0] - b[0]);
  const words: string[] = [];
  let at = start;
  for (const [from, to] of within) {
    if (from < at) continue;
    words.push(...searchWords(text.slice(at, from)), ...searchWords(text.slice(from, to)).slice(-1).map(asName));
    at = to;
  }
  return [...words, ...searchWords(text.slice(at, end))];
}

/** No word of a text begins so. */
const NAME_MARK = "=";

function asName(word: string): string {
  return NAME_MARK + word;
}

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "him", "her"]);

/** Whether two words of what was said are one: the same, or a name and the pronoun in its place. */
export function areOneWord(a: string, b: string): boolean {
  return a === b || (PRONOUNS.has(a) && b.startsWith(NAME_MARK)) || (PRONOUNS.has(b) && a.startsWith(NAME_MARK));
}

function speakersOf(
  { speakerMention, otherSpeakers, speakerName }: Statement,
  { mentions }: ExtractedArticle,
): Speaker[] {
  const ids = [speakerMention, ...otherSpeakers].filter((id) => id !== null);
  if (ids.length === 0) return [{ mention: null, unnamed: slug(speakerName ?? "") }];
  return ids.map((id) => {
    const mention = mentions.find((one) => one.id === id);
    return { mention: id, unnamed: mention?.unnamed === true ? slug(mention.name) : null };
  });
}
