import { readFileSync } from "node:fs";
import { createFoundWords, createGivenWords, type MarkedWord } from "../../../ingest/evaluate/event-words.ts";
import { readGold as readDocuments } from "../../../ingest/evaluate/gold.ts";
import type { ArticleText } from "../../../graph/resolve/event-coreference/coreference.ts";
import type { EventTables } from "../../../graph/resolve/event-coreference/tables.ts";

/** A mention in a topic; `chain` names its event, and is empty where we found the mention ourselves. */
export interface GoldMention extends MarkedWord {
  readonly chain: string;
  readonly topic: number;
}

export interface GoldArticle extends ArticleText {
  readonly topic: number;
  /** Articles of one subtopic tell of one happening. */
  readonly subtopic: string;
}

export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly mentions: readonly GoldMention[];
}

/** The validated event mentions of a file of ECB+, an article a line. */
export function readGold(file: string): Gold {
  const topics = new Map((readLines(file) as GoldArticle[]).map((line) => [line.id, line]));
  const documents = readDocuments(file);
  const read = createGivenWords();
  return {
    articles: documents.map(({ id, text }) => {
      const { topic = 0, subtopic = "" } = topics.get(id) ?? {};
      return { id, text, topic, subtopic };
    }),
    mentions: documents.flatMap((document) => {
      const chains = new Map((document.mentions ?? []).map(({ id, chain }) => [`${document.id} ${id}`, chain]));
      const { topic = 0 } = topics.get(document.id) ?? {};
      return read(document).map((word) => ({ ...word, topic, chain: chains.get(word.id) ?? "" }));
    }),
  };
}

/** The happenings that we find ourselves in the articles of a gold set; they have no chain. */
export function ownMentions(file: string, { articles }: Gold, families: EventTables["families"]): GoldMention[] {
  const topics = new Map(articles.map(({ id, topic }) => [id, topic]));
  const find = createFoundWords(families);
  return readDocuments(file).flatMap((document) =>
    find(document).map((word) => ({ ...word, topic: topics.get(word.article) ?? 0, chain: "" })),
  );
}

/** The texts of other gold sets, for how common words are. */
export function readTexts(file: string): string[] {
  return (readLines(file) as { readonly text: string }[]).map(({ text }) => text);
}

function readLines(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
