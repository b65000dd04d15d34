import { z } from "zod";
import { disagreementSchema, eventStateSchema, possibleChangeSchema } from "./account-views.ts";
import { list, type Operation } from "./operation.ts";
import { confidence, date, heard, id, kind, limit, paged, words } from "./parameters.ts";
import {
  briefSchema,
  nodeSchema,
  ruleReasonSchema,
  sourceSchema,
  statementViewSchema,
  timelineEntrySchema,
  voicesSchema,
} from "./views.ts";

const eventVoicesSchema = z.object({
  event: nodeSchema,
  voices: z.array(z.object({ speaker: briefSchema.nullable(), statements: z.array(statementViewSchema) })),
});

/** What was said and told, by whom, and the words behind it. */
export const SAID_OPERATIONS = {
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
    query: z.object({ event: id.optional(), kind, ...heard, limit: limit(500, 40) }),
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
      ...heard,
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
  timeline: {
    method: "get",
    path: "/api/timeline",
    summary: "Events and statements in order of date",
    query: z.object({ from: date, to: date, kind, ...paged }),
    answer: list(timelineEntrySchema),
  },
} as const satisfies Record<string, Operation>;
