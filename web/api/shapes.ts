import { dictionary, fields, list, nullable, number, oneOf, span, text } from "./check.ts";
import { articleBrief, brief, edgeFields, named, node } from "./graph-shapes.ts";
import type {
  Carrier,
  Path,
  RuleReason,
  SearchHit,
  Source,
  StatementView,
  Summary,
  Together,
  Voices,
} from "../../graph/api/views.ts";

export const polarity = oneOf("positive", "negative", "neutral");
export const utterance = oneOf("direct", "indirect", "mixed", "refusal");
const act = oneOf("speech", "belief", "intention");
const factuality = oneOf("factual", "negated", "possible");

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
