import { z } from "zod";
import { list, type Operation } from "./operation.ts";
import { flag, heard, id, ids, kinds, limit, paged, relation, someWords } from "./parameters.ts";
import { nodeSchema, pathSchema, searchHitSchema, subgraphSchema, summarySchema, togetherSchema } from "./views.ts";

/** Nodes and how they are tied. */
export const GRAPH_OPERATIONS = {
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
    query: z.object({ limit: limit(300, 60), ...heard }),
    answer: subgraphSchema,
  },
  graph: {
    method: "get",
    path: "/api/graph",
    summary: "These nodes (ids, comma between) and the edges among them",
    query: z.object({ ids, ...heard }),
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
    query: z.object({ relation, limit: limit(300, 30), folded: flag, ...heard }),
    answer: subgraphSchema,
  },
  paths: {
    method: "get",
    path: "/api/paths",
    summary: "The shortest paths between two nodes, with the sentences that prove each step",
    query: z.object({ from: id, to: id, limit: limit(25, 5) }),
    answer: list(pathSchema),
  },
  together: {
    method: "get",
    path: "/api/together",
    summary: "The sentences in which two nodes are both named, the oldest article first",
    query: z.object({ a: id, b: id, ...paged }),
    answer: list(togetherSchema),
  },
} as const satisfies Record<string, Operation>;
