import type { EventMention, Mention } from "../../graph/model/extracted.ts";
import type { ArticleLayer, MentionsLayer, SentencesLayer, StatementsLayer, TextLayer } from "../../ingest/document.ts";
import { createTokenizer } from "../../ingest/nlp/wink.ts";
import { createEvents } from "../../ingest/stages/events/events.ts";
import { createSentences } from "../../ingest/stages/sentences/sentences.ts";
import { createText } from "../../ingest/stages/text/text.ts";
import { mention } from "./invented-article.ts";

const readText = createText();
const readSentences = createSentences(createTokenizer());

type Read = ArticleLayer & TextLayer & SentencesLayer & MentionsLayer & StatementsLayer;

/** An article as the stages before the events leave it, with these names for its mentions, each by its own name. */
export function readAloud(
  text: string,
  names: Record<string, Mention["kind"]> = {},
  publishedDate: string | null = "2025-03-14",
): Read {
  const article: ArticleLayer = {
    id: "a1",
    file: null,
    url: null,
    title: null,
    outlet: null,
    byline: null,
    publishedDate,
    language: "en",
    sha256: "0",
    text,
    body: [0, text.length],
    messages: [],
  };
  const mentions = Object.entries(names).map(([name, kind]) =>
    mention(name, kind, name, { spans: places(text, name) }),
  );
  return { ...readSentences(readText(article)), mentions, statements: [] };
}

/** The events of such an article. */
export function eventsIn(
  text: string,
  names?: Record<string, Mention["kind"]>,
  publishedDate?: string | null,
): readonly EventMention[] {
  return createEvents()(readAloud(text, names, publishedDate)).events;
}

function places(text: string, name: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push([at, at + name.length]);
  return found;
}
