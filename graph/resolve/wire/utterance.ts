import type { ExtractedArticle, Statement } from "../../model/extracted.ts";
import { cut } from "../../model/spans.ts";
import { searchWords, slug } from "../../model/tokens.ts";
import type { EntityOf } from "../event-resolution/profile.ts";
import { passagesIn } from "./passages.ts";

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
const PASSAGE = 16;
const LONG_PASSAGE = 24;

/** The statements of an article that copies can be told of: all that stand in a text long enough. */
export function utterancesOf(article: ExtractedArticle): Utterance[] {
  const passages = passagesIn(article);
  return article.statements.flatMap((statement): Utterance[] => {
    const words = wordsOf(statement, article);
    const around = passages(statement.content[0]?.[0] ?? 0, words.length < FEW_SAID ? LONG_PASSAGE : PASSAGE);
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

function wordsOf({ content }: Statement, { text }: ExtractedArticle): string[] {
  const all = content.flatMap((piece) => searchWords(cut(text, piece)));
  const telling = all.filter((word) => !LIGHT.has(word));
  return telling.length > 0 ? telling : all;
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
