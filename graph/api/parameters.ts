import { z } from "zod";
import { EXPORT_TABLES, FORMAT_NAMES } from "./export-formats.ts";
import { CHANGE_CONFIDENCE } from "../model/confidence.ts";
import { ACTS } from "../model/acts.ts";
import { precision } from "../model/dates.ts";
import { NODE_KINDS } from "../model/kinds.ts";
import { RELATION_TYPES, type RelationType } from "../model/relations.ts";

/**
 * What a query may carry. Each error goes on where "`name` …" begins, so that a client reads one sentence:
 * "`limit` must be a whole number from 1 to 500".
 */
const onlyOne = (issue: { readonly input: unknown }) =>
  issue.input === undefined ? "is missing" : "must be given once";
const text = (most: number) => z.string({ error: onlyOne }).max(most, { error: `is longer than ${most} characters` });
const NOT_A_DATE = { error: "must be a date such as 2025, 2025-04 or 2025-04-12" };
const NOT_A_KIND = { error: `must be one of ${NODE_KINDS.join(", ")}` };

export const id = text(2_000).min(1, { error: "is empty" });
export const words = text(400);
export const someWords = words.min(1, { error: "is empty" });
export const flag = z.stringbool({ error: "must be true or false" }).default(false).describe("true or false");
export const kind = z.enum(NODE_KINDS, NOT_A_KIND).optional();
export const kinds = text(400)
  .transform((list) => list.split(","))
  .pipe(z.array(z.enum(NODE_KINDS, NOT_A_KIND)))
  .optional()
  .describe(`Kinds, comma between: ${NODE_KINDS.join(", ")}`);
export const relation = z
  .enum(RELATION_TYPES as [RelationType, ...RelationType[]], { error: `must be one of ${RELATION_TYPES.join(", ")}` })
  .optional();
export const acts = text(40)
  .transform((list) => list.split(","))
  .pipe(z.array(z.enum(ACTS, { error: `must be one of ${ACTS.join(", ")}` })))
  .optional()
  .describe(`Acts, comma between: ${ACTS.join(", ")}`);
export const date = z
  .string({ error: onlyOne })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, NOT_A_DATE)
  .refine((given) => precision(given) !== undefined, NOT_A_DATE)
  .optional();

/** Which statements count as voices: speech of any day unless told. */
export const heard = { act: acts, from: date, to: date };

const SHARE = { error: "must be a number from 0 to 1" };
export const confidence = z.coerce
  .number(SHARE)
  .min(0, SHARE)
  .max(1, SHARE)
  .default(CHANGE_CONFIDENCE)
  .describe("How sure it must be that both statements were read right");

export const format = z.enum(FORMAT_NAMES, { error: `must be one of ${FORMAT_NAMES.join(", ")}` }).default("json");
export const table = z
  .enum(EXPORT_TABLES, { error: `must be one of ${EXPORT_TABLES.join(", ")}` })
  .default("record")
  .describe("Which table of format=csv");

/** Several ids, a comma between; an id holds none. */
export const ids = text(40_000)
  .transform((list) => list.split(",").filter(Boolean))
  .pipe(z.array(id).min(1, { error: "names no node" }).max(500, { error: "names more than 500 nodes" }))
  .describe("Ids of nodes, comma between, 500 at most");

export function limit(most: number, usual: number) {
  const range = { error: `must be a whole number from 1 to ${most}` };
  return z.coerce.number(range).int(range).min(1, range).max(most, range).default(usual);
}

/** A list is given in pages: `cursor` is the `next` of the page before. */
export const paged = { limit: limit(500, 50), cursor: text(40).optional().describe("The next of the page before") };
