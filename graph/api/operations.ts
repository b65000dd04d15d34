import { z } from "zod";
import { ARTICLE_OPERATIONS } from "./article-operations.ts";
import { DECISION_OPERATIONS } from "./decision-operations.ts";
import { EXPORT_FORMATS } from "./export-formats.ts";
import { GRAPH_OPERATIONS } from "./graph-operations.ts";
import type { Operation } from "./operation.ts";
import { format, table } from "./parameters.ts";
import { SAID_OPERATIONS } from "./said-operations.ts";

export type { Operation } from "./operation.ts";

/** Every operation, in the order in which the documentation shows them. */
export const OPERATIONS = {
  health: {
    method: "get",
    path: "/api/health",
    summary: "Whether the server and its store answer",
    answer: z.object({ status: z.literal("ok"), store: z.enum(["sqlite", "neo4j"]), version: z.string() }),
  },
  ...GRAPH_OPERATIONS,
  ...SAID_OPERATIONS,
  ...ARTICLE_OPERATIONS,
  ...DECISION_OPERATIONS,
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
