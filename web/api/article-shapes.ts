import type { EventMention, ExtractedArticle, Mention, Statement } from "../../graph/model/extracted.ts";
import { fields, list, nullable, oneOf, span, text } from "./check.ts";
import { polarity, utterance } from "./shapes.ts";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";

/** What the article panel reads of an extracted article. */
export type ReadStatement = Pick<Statement, "id" | "kind" | "polarity" | "content" | "cue" | "speaker" | "speakerName">;
export type ReadMention = Pick<Mention, "id" | "kind" | "name" | "spans">;
export type ReadEvent = Pick<EventMention, "id" | "label" | "spans">;
export type ReadArticle = Pick<
  ExtractedArticle,
  "id" | "title" | "outlet" | "byline" | "publishedDate" | "url" | "text" | "body"
> & {
  readonly statements: readonly ReadStatement[];
  readonly mentions: readonly ReadMention[];
  readonly events: readonly ReadEvent[];
};

export const article = fields<ReadArticle>({
  id: text,
  title: nullable(text),
  outlet: nullable(text),
  byline: nullable(text),
  publishedDate: nullable(text),
  url: nullable(text),
  text,
  body: span,
  statements: list(
    fields<ReadStatement>({
      id: text,
      kind: utterance,
      polarity,
      content: list(span),
      cue: nullable(span),
      speaker: nullable(span),
      speakerName: nullable(text),
    }),
  ),
  mentions: list(fields<ReadMention>({ id: text, kind: oneOf(...ENTITY_KINDS), name: text, spans: list(span) })),
  events: list(fields<ReadEvent>({ id: text, label: text, spans: list(span) })),
});
