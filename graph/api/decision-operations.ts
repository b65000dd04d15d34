import { z } from "zod";
import { proposalSchema } from "../model/decisions.ts";
import {
  doneSchema,
  LEDGER_TYPES,
  ledgerRowSchema,
  reviewPairSchema,
  whyNotSchema,
  whySchema,
} from "./decision-views.ts";
import { list, type Operation } from "./operation.ts";
import { flag, id, paged } from "./parameters.ts";

/** Who is who: what people decide, what is open, and why. */
export const DECISION_OPERATIONS = {
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
} as const satisfies Record<string, Operation>;
