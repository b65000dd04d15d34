import { z } from "zod";
import { extractedSchema } from "../model/extracted.ts";
import { NODE_KINDS } from "../model/kinds.ts";
import { RELATION_TYPES, type RelationType } from "../model/relations.ts";
import {
  articleBriefSchema,
  briefSchema,
  nodeSchema,
  pathSchema,
  searchHitSchema,
  sourceSchema,
  statementViewSchema,
  subgraphSchema,
  summarySchema,
  timelineEntrySchema,
  voicesSchema,
} from "./views.ts";

/** One thing a client may ask: the server registers it, checks it and describes it in OpenAPI from this one entry. */
export interface Operation {
  readonly method: "get" | "post";
  /** With `{name}` for what the path carries. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly answer: z.ZodType;
  readonly status?: 200 | 202;
}

const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe(`at most ${most}`);
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a date such as 2025, 2025-04 or 2025-04-12")
  .optional();
const flag = z.stringbool().default(false);
const id = z.string().min(1).max(2_000);
const ids = z
  .string()
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(id).min(1).max(500));
const kinds = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(z.enum(NODE_KINDS)))
  .optional();
const relation = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]).optional();
const kind = z.enum(NODE_KINDS).optional();
const act = z.enum(["speech", "belief", "intention"]).optional();
const paged = { limit: limit(500, 50), cursor: z.string().max(40).optional() };
const list = (item: z.ZodType) => z.object({ items: z.array(item), next: z.string().nullable() });

export const jobSchema = z.object({
  id: z.string(),
  state: z.enum(["waiting", "reading", "added", "unchanged", "failed"]),
  /** The article's id, once it is read. */
  article: z.string().nullable(),
  title: z.string().nullable(),
  /** Why it failed. */
  problem: z.object({ code: z.string(), sentence: z.string() }).nullable(),
});

export type Job = z.infer<typeof jobSchema>;

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
    query: z.object({ q: z.string().min(1).max(400), kind: kinds, ...paged }),
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
      q: z.string().max(400).optional(),
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
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** Answers that are no single JSON document: described here, served by routes of their own. */
export const STREAMS = [
  {
    path: "/api/jobs/{id}/events",
    summary: "The job's states as server-sent events, until it ends",
    type: "text/event-stream",
  },
  { path: "/api/export", summary: "The whole record as JSON (format=json), streamed", type: "application/json" },
] as const;

/** What went wrong. **Source:** RFC 9457; `code` is stable, `detail` is one sentence, `remedy` tells what to do. */
export const problemSchema = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  remedy: z.string().optional(),
});

export type Problem = z.infer<typeof problemSchema>;
