import { z } from "zod";
import { entrySchema, AUTHORITY_KINDS } from "../../graph/authorities/model.ts";
import { decisionSchema } from "../../graph/model/decisions.ts";
import { extractedSchema } from "../../graph/model/extracted.ts";

/** Rises with every change of the lines; a file of a higher number is refused. */
export const BACKUP_FORMAT = 1;

/** The first line of a backup. */
export const headSchema = z.object({ onrecord: z.literal("backup"), format: z.int().min(1) });

/** The last line: how many came before it, and the SHA-256 of them all. */
export const endSchema = z.object({ end: z.object({ lines: z.int(), sha256: z.string() }) });

/** An authority list as it was added, with the file it was read from. */
const listSchema = z.object({
  name: z.string(),
  kind: z.enum(AUTHORITY_KINDS),
  source: z.string(),
  entries: z.array(entrySchema),
});

/** What lies between: authority lists in their turn, lines of the corrections as they stand, the ledger in order, articles by id. */
export const partSchema = z.union([
  z.object({ list: listSchema }),
  z.object({ correction: z.string() }),
  z.object({ decision: decisionSchema }),
  z.object({ article: extractedSchema }),
]);

export type BackupPart = z.infer<typeof partSchema>;
