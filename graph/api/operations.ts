import { z } from "zod";
import { extractedSchema } from "../model/extracted.ts";
import { proposalSchema } from "../model/decisions.ts";
import { disagreementSchema, eventStateSchema, possibleChangeSchema } from "./account-views.ts";
import { ARTICLE_TYPES, articleBodySchema } from "./article-body.ts";
import {
  doneSchema,
  LEDGER_TYPES,
  ledgerRowSchema,
  reviewPairSchema,
  whyNotSchema,
  whySchema,
} from "./decision-views.ts";
import { EXPORT_FORMATS } from "./export-formats.ts";
import { jobSchema } from "./job.ts";
import {
  act,
  confidence,
  date,
  flag,
  format,
  id,
  ids,
  kind,
  kinds,
  limit,
  paged,
  relation,
  someWords,
  table,
  words,
} from "./parameters.ts";
import {
  articleBriefSchema,
  briefSchema,
  nodeSchema,
  pathSchema,
  ruleReasonSchema,
  searchHitSchema,
  sourceSchema,
  statementViewSchema,
  subgraphSchema,
  summarySchema,
  timelineEntrySchema,
  voicesSchema,
} from "./views.ts";

/** An answer that is no single JSON document of ours: a page, or a stream. */
export type MediaType = "text/html" | "text/event-stream" | "application/json" | "application/jsonl";

/** One thing a client may ask: the server registers it, checks it and describes it in OpenAPI from this one entry. */
export interface Operation {
  readonly method: "get" | "post" | "delete";
  /** With `{name}` for what the path carries. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  /** The body where it is JSON. */
  readonly body?: z.ZodType;
  /** What the body may be sent as; JSON alone unless told. */
  readonly bodyTypes?: readonly string[];
  readonly answer: z.ZodType | MediaType;
  /** What else a stream may be sent as. */
  readonly answerTypes?: readonly string[];
  readonly status?: 200 | 202;
}

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

const eventVoicesSchema = z.object({
  event: nodeSchema,
  voices: z.array(z.object({ speaker: briefSchema.nullable(), statements: z.array(statementViewSchema) })),
});

/** Every operation, in the order in which the documentation shows them. */
export const OPERATIONS = {
  health: {
    method: "get",
    path: "/api/health",
    summary: "Whether the server and its store answer",
    answer: z.object({ status: z.literal("ok"), store: z.enum(["sqlite", "neo4j"]), version: z.string() }),
  },
  summary: {
    method: "get",
    path: "/api/summary",
    summary: "How much the record holds, by kind",
    answer: summarySchema,
  },
  overview: {
    method: "get",
    path: "/api/overview",
    summary: "The events with most voices, their speakers, and what ties them together",
    query: z.object({ limit: limit(300, 60) }),
    answer: subgraphSchema,
  },
  graph: {
    method: "get",
    path: "/api/graph",
    summary: "These nodes (ids, comma between) and the edges among them",
    query: z.object({ ids }),
    answer: subgraphSchema,
  },
  search: {
    method: "get",
    path: "/api/search",
    summary: "Nodes whose name, aliases or statement hold words that begin so",
    query: z.object({ q: someWords, kind: kinds, ...paged }),
    answer: list(searchHitSchema),
  },
  node: { method: "get", path: "/api/nodes/{id}", summary: "One node", answer: nodeSchema },
  neighbours: {
    method: "get",
    path: "/api/nodes/{id}/neighbours",
    summary: "A node with its best supported neighbours; folded: statements as counted edges",
    query: z.object({ relation, limit: limit(300, 30), folded: flag }),
    answer: subgraphSchema,
  },
  paths: {
    method: "get",
    path: "/api/paths",
    summary: "The shortest paths between two nodes, with the sentences that prove each step",
    query: z.object({ from: id, to: id, limit: limit(25, 5) }),
    answer: list(pathSchema),
  },
  eventVoices: {
    method: "get",
    path: "/api/events/{id}/voices",
    summary: "An event and every voice on it",
    answer: eventVoicesSchema,
  },
  disagreements: {
    method: "get",
    path: "/api/events/{id}/disagreements",
    summary: "Which numbers, dates and places the reports of an event contradict one another about, and who gave which",
    answer: list(disagreementSchema),
  },
  states: {
    method: "get",
    path: "/api/events/{id}/states",
    summary: "Announced, reported, happened, denied: what an event was from when on, and who says so",
    answer: list(eventStateSchema),
  },
  changes: {
    method: "get",
    path: "/api/changes",
    summary: "Pairs of statements by one speaker on one event that differ in leaning or number: see both, no verdict",
    query: z.object({ speaker: id.optional(), event: id.optional(), confidence }),
    answer: list(possibleChangeSchema),
  },
  voices: {
    method: "get",
    path: "/api/voices",
    summary: "The matrix of speakers and events",
    query: z.object({ event: id.optional(), kind, from: date, to: date, limit: limit(500, 40) }),
    answer: voicesSchema,
  },
  statements: {
    method: "get",
    path: "/api/statements",
    summary: "Statements by speaker, event, topic, words and date",
    query: z.object({
      speaker: id.optional(),
      event: id.optional(),
      about: id.optional(),
      article: id.optional(),
      q: words.optional(),
      from: date,
      to: date,
      act,
      ...paged,
    }),
    answer: list(statementViewSchema),
  },
  sources: {
    method: "get",
    path: "/api/sources",
    summary: "The words behind a node or an edge",
    query: z.object({ element: id, ...paged }),
    answer: list(sourceSchema),
  },
  rules: {
    method: "get",
    path: "/api/rules",
    summary: "Every rule that reads, and why it holds",
    answer: list(ruleReasonSchema),
  },
  articles: {
    method: "get",
    path: "/api/articles",
    summary: "Articles, the newest first",
    query: z.object({ ...paged }),
    answer: list(articleBriefSchema),
  },
  article: {
    method: "get",
    path: "/api/articles/{id}",
    summary: "An article with its text and what was read in it",
    answer: extractedSchema,
  },
  addArticle: {
    method: "post",
    path: "/api/articles",
    summary: "Read an article into the record: text, HTML, JSON with a text, or JSON with a url",
    body: articleBodySchema,
    bodyTypes: ARTICLE_TYPES,
    answer: jobSchema,
    status: 202,
  },
  timeline: {
    method: "get",
    path: "/api/timeline",
    summary: "Events and statements in order of date",
    query: z.object({ from: date, to: date, kind, ...paged }),
    answer: list(timelineEntrySchema),
  },
  job: { method: "get", path: "/api/jobs/{id}", summary: "How far the reading of an article is", answer: jobSchema },
  jobEvents: {
    method: "get",
    path: "/api/jobs/{id}/events",
    summary: "The job's states as server-sent events, until it ends",
    answer: "text/event-stream",
  },
  decisions: {
    method: "get",
    path: "/api/decisions",
    summary: "What people decided about who is who, in order, and whether it holds; newest: the latest first",
    query: z.object({ newest: flag, ...paged }),
    answer: list(ledgerRowSchema),
  },
  exportDecisions: {
    method: "get",
    path: "/api/decisions/export",
    summary: "The ledger as JSON Lines, a decision a line, as onrecord decisions import reads it",
    answer: "application/jsonl",
  },
  importDecisions: {
    method: "post",
    path: "/api/decisions/import",
    summary:
      "Put a ledger, JSON Lines of at most 5 MB, into this one; each line is answered by one with `line`, `decision`, `state` (taken, refused) and `sentence`",
    body: z.string(),
    bodyTypes: LEDGER_TYPES,
    answer: "application/jsonl",
  },
  decide: {
    method: "post",
    path: "/api/decisions",
    summary:
      "Merge, split, never-merge, rename, set-kind or drop; preview: tell what would change; learn: read its names so from now on",
    query: z.object({ preview: flag, learn: flag }),
    body: proposalSchema,
    answer: doneSchema,
  },
  undo: {
    method: "delete",
    path: "/api/decisions/{id}",
    summary: "Take a decision back, unless a later one rests on it; preview: tell what would change",
    query: z.object({ preview: flag }),
    answer: doneSchema,
  },
  review: {
    method: "get",
    path: "/api/review",
    summary: "Pairs that may be one and that nobody has decided on, with the evidence for and against",
    query: z.object({ ...paged }),
    answer: list(reviewPairSchema),
  },
  why: {
    method: "get",
    path: "/api/nodes/{id}/why",
    summary: "Why the mentions of a node are one",
    answer: whySchema,
  },
  whyNot: {
    method: "get",
    path: "/api/why-not",
    summary: "Why two nodes are not one",
    query: z.object({ a: id, b: id }),
    answer: whyNotSchema,
  },
  export: {
    method: "get",
    path: "/api/export",
    summary:
      "The whole record with its texts and evidence, streamed; of CSV all nodes and edges in one table, or one table of those there are",
    query: z.object({ format, table }),
    answer: "application/json",
    answerTypes: [...new Set(Object.values(EXPORT_FORMATS).map(({ type }) => type))],
  },
  openapi: {
    method: "get",
    path: "/api/openapi.json",
    summary: "This description, as OpenAPI 3.1",
    answer: "application/json",
  },
  docs: { method: "get", path: "/api/docs", summary: "This description, as a page", answer: "text/html" },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** Operations that answer with one JSON document, whose shape the table gives. */
export type DocumentName = {
  [Name in OperationName]: (typeof OPERATIONS)[Name]["answer"] extends z.ZodType ? Name : never;
}[OperationName];
