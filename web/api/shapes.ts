import type { Disagreement, EventState, PossibleChange, Telling } from "../../graph/api/account-views.ts";
import type {
  ArticleBrief,
  Brief,
  Carrier,
  Edge,
  Node,
  Path,
  RuleReason,
  SearchHit,
  Source,
  StatementView,
  Subgraph,
  Summary,
  Together,
  Voices,
} from "../../graph/api/views.ts";
import type { EventMention, ExtractedArticle, Mention, Statement } from "../../graph/model/extracted.ts";
import { ENTITY_KINDS, NODE_KINDS } from "../../graph/model/kinds.ts";
import { RELATION_TYPES } from "../../graph/model/relations.ts";
import { dictionary, fields, list, nullable, number, oneOf, properties, span, text } from "./check.ts";

/** The shape of each answer: see `graph/api/views.ts`, which says what they mean. */
const kind = oneOf(...NODE_KINDS);
const polarity = oneOf("positive", "negative", "neutral");
const utterance = oneOf("direct", "indirect", "mixed", "refusal");
const act = oneOf("speech", "belief", "intention");
const factuality = oneOf("factual", "negated", "possible");
const brief = { id: text, kind, name: text };
export const named = fields<Brief>(brief);
const edgeFields = {
  id: text,
  type: oneOf(...(RELATION_TYPES as readonly string[])),
  from: text,
  to: text,
  properties,
};

export const node = fields<Node>({ ...brief, properties });
export const edge = fields<Edge>(edgeFields);
export const subgraph = fields<Subgraph>({ nodes: list(node), edges: list(edge), truncated: dictionary(number) });

export const articleBrief = fields<ArticleBrief>({
  id: text,
  title: text,
  outlet: nullable(text),
  publishedDate: nullable(text),
  url: nullable(text),
});

export const sourceFields = {
  article: articleBrief,
  span,
  words: text,
  context: text,
  rule: text,
  confidence: number,
};
export const source = fields<Source>(sourceFields);

export const ruleReason = fields<RuleReason>({ rule: text, because: text });

export const searchHit = fields<SearchHit>({ node, matched: text });

export const statement = fields<StatementView>({
  id: text,
  text,
  kind: utterance,
  act,
  factuality,
  cue: nullable(text),
  attribution: nullable(text),
  medium: nullable(text),
  polarity,
  saidDate: nullable(text),
  depth: number,
  speakers: list(named),
  speakerWords: nullable(text),
  about: list(named),
  within: nullable(text),
  article: articleBrief,
  carriers: list(fields<Carrier>({ article: articleBrief, text, content: list(span) })),
  carried: number,
  content: list(span),
  cueSpan: nullable(span),
  speakerSpan: nullable(span),
  rule: text,
  confidence: number,
});

export const voices = fields<Voices>({
  speakers: list(fields<Voices["speakers"][number]>({ ...brief, statements: number })),
  events: list(fields<Voices["events"][number]>({ ...brief, statements: number, start: nullable(text) })),
  cells: list(
    fields<Voices["cells"][number]>({
      speaker: text,
      event: text,
      statements: number,
      positive: number,
      negative: number,
    }),
  ),
});

const telling = fields<Telling>({ article: articleBrief, speaker: nullable(named), span, words: text, context: text });

export const disagreement = fields<Disagreement>({
  about: oneOf("count", "date", "place"),
  unit: nullable(text),
  values: list(fields<Disagreement["values"][number]>({ value: text, tellings: list(telling) })),
});

export const eventState = fields<EventState>({
  status: oneOf("reported", "announced", "happened", "denied"),
  since: nullable(text),
  tellings: list(telling),
});

const side = fields<PossibleChange["earlier"]>({ value: text, statement });

export const possibleChange = fields<PossibleChange>({
  speaker: named,
  event: named,
  about: oneOf("polarity", "count"),
  unit: nullable(text),
  earlier: side,
  later: side,
  confidence: number,
});

export const path = fields<Path>({
  nodes: list(node),
  edges: list(fields<Path["edges"][number]>({ ...edgeFields, sources: list(source) })),
});

export const together = fields<Together>({
  article: articleBrief,
  span,
  words: text,
  named: list(fields<Together["named"][number]>({ id: text, span })),
});

export const summary = fields<Summary>({
  store: oneOf("sqlite", "neo4j"),
  articles: number,
  nodes: dictionary(number),
  edges: dictionary(number),
  firstDate: nullable(text),
  lastDate: nullable(text),
});

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
