import { z } from "zod";
import { NODE_KINDS } from "../model/kinds.ts";
import { RELATION_TYPES } from "../model/relations.ts";

/**
 * What the stores answer with and the server sends: one schema for both, from which OpenAPI is made.
 * Spans are `[start, end)` in UTF-16 code units into the article's text, from 0.
 */
const span = z.tuple([z.int().min(0), z.int().min(0)]);
const kind = z.enum(NODE_KINDS);
/** `id` is the schema's name in OpenAPI. `register` names this very schema, which refers to itself; `meta` would name a copy. */
const json = z.json().register(z.globalRegistry, { id: "Json" });

export const nodeSchema = z
  .object({
    id: z.string(),
    kind,
    name: z.string(),
    properties: z.record(z.string(), json),
  })
  .meta({ id: "Node" });

export const edgeSchema = z
  .object({
    id: z.string(),
    type: z.enum(RELATION_TYPES as [string, ...string[]]),
    from: z.string(),
    to: z.string(),
    properties: z.record(z.string(), json),
  })
  .meta({ id: "Edge" });

/** `truncated` gives, for a node of the subgraph, how many of its neighbours are not in it. */
export const subgraphSchema = z
  .object({
    nodes: z.array(nodeSchema),
    edges: z.array(edgeSchema),
    truncated: z.record(z.string(), z.int().positive()),
  })
  .meta({ id: "Subgraph" });

export const articleBriefSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    publishedDate: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: "ArticleBrief" });

/** Why an element is in the record: the words, where they stand, the rule and how sure it is. */
export const sourceSchema = z
  .object({
    article: articleBriefSchema,
    span,
    words: z.string(),
    /** The sentence or line around the words, at most 600 code units. */
    context: z.string(),
    rule: z.string(),
    confidence: z.number(),
  })
  .meta({ id: "Source" });

export const briefSchema = z.object({ id: z.string(), kind, name: z.string() }).meta({ id: "Brief" });

export const searchHitSchema = z
  .object({
    node: nodeSchema,
    /** The words that matched: a name, an alias, or the statement's text. */
    matched: z.string(),
  })
  .meta({ id: "SearchHit" });

/** An article that carries a statement, with its own words and their place. */
const carrierSchema = z
  .object({ article: articleBriefSchema, text: z.string(), content: z.array(span) })
  .meta({ id: "Carrier" });

export const statementViewSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    kind: z.enum(["direct", "indirect", "mixed", "refusal"]),
    act: z.enum(["speech", "belief", "intention"]),
    /** As a fact, or that it was not said, or only may be: "did not say", "will say", "if she says". */
    factuality: z.enum(["factual", "negated", "possible"]),
    cue: z.string().nullable(),
    /** How it is reported, in the article's words: `did not say`. An ellipsis stands for the speaker: `nor did … say`, `according to …`. */
    attribution: z.string().nullable(),
    medium: z.string().nullable(),
    polarity: z.enum(["positive", "negative", "neutral"]),
    saidDate: z.string().nullable(),
    depth: z.int(),
    speakers: z.array(briefSchema),
    /** The article's words for who spoke, a name where it gives one: all that is told of "officials", who are no node. */
    speakerWords: z.string().nullable(),
    about: z.array(briefSchema),
    within: z.string().nullable(),
    /** The first article that carries it; spans are into its text. */
    article: articleBriefSchema,
    /** Every article that carries it, in the order in which they appeared; 20 at the most, `carried` tells how many there are. */
    carriers: z.array(carrierSchema),
    carried: z.int(),
    content: z.array(span),
    cueSpan: span.nullable(),
    speakerSpan: span.nullable(),
    rule: z.string(),
    confidence: z.number(),
  })
  .meta({ id: "Statement" });

/** Speakers × events: a cell counts the statements of that speaker about that event. Rows and columns with most statements first. */
export const voicesSchema = z
  .object({
    speakers: z.array(briefSchema.extend({ statements: z.int() })),
    events: z.array(briefSchema.extend({ statements: z.int(), start: z.string().nullable() })),
    cells: z.array(
      z.object({ speaker: z.string(), event: z.string(), statements: z.int(), positive: z.int(), negative: z.int() }),
    ),
  })
  .meta({ id: "Voices" });

/** A step of a path, from the node before to the node after, with the sentences that prove it. */
export const pathSchema = z
  .object({
    nodes: z.array(nodeSchema),
    edges: z.array(edgeSchema.extend({ sources: z.array(sourceSchema) })),
  })
  .meta({ id: "Path" });

/** A sentence in which two nodes are named, and where: in the order of the text, none over another. */
export const togetherSchema = z
  .object({
    article: articleBriefSchema,
    span,
    words: z.string(),
    named: z.array(z.object({ id: z.string(), span })),
  })
  .meta({ id: "Together" });

export const timelineEntrySchema = z.object({ date: z.string(), node: nodeSchema }).meta({ id: "TimelineEntry" });

export const summarySchema = z
  .object({
    store: z.enum(["sqlite", "neo4j"]),
    articles: z.int(),
    nodes: z.record(z.string(), z.int()),
    edges: z.record(z.string(), z.int()),
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
  })
  .meta({ id: "Summary" });

/** A rule that read something and why it holds. An ellipsis in `rule` stands for any text: `…/title` is for names of every sort. */
export const ruleReasonSchema = z.object({ rule: z.string(), because: z.string() }).meta({ id: "RuleReason" });

export type Node = z.infer<typeof nodeSchema>;
export type Edge = z.infer<typeof edgeSchema>;
export type Subgraph = z.infer<typeof subgraphSchema>;
export type ArticleBrief = z.infer<typeof articleBriefSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Brief = z.infer<typeof briefSchema>;
export type SearchHit = z.infer<typeof searchHitSchema>;
export type Carrier = z.infer<typeof carrierSchema>;
export type StatementView = z.infer<typeof statementViewSchema>;
export type Voices = z.infer<typeof voicesSchema>;
export type Path = z.infer<typeof pathSchema>;
export type Together = z.infer<typeof togetherSchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type RuleReason = z.infer<typeof ruleReasonSchema>;
export type Summary = z.infer<typeof summarySchema>;
