import type { z } from "zod";
import type { Entry } from "../../graph/authorities/model.ts";
import type { ListRecord } from "./record.ts";

/** How records of one format become entries. */
export interface Reader {
  /** What a record tells of, nothing where it is not wanted; a sentence for one that is wrong. */
  readonly read: (record: ListRecord) => readonly Entry[] | string;
}

/** A record by its schema, or what is wrong with it. */
export function checked<Shape>(schema: z.ZodType<Shape>, { value }: ListRecord): Shape | string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return issue === undefined || issue.path.length === 0
    ? "it is no record of this kind"
    : `${issue.path.join(".")} is wrong: ${issue.message}`;
}
