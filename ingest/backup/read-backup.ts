import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { OnRecordError } from "../../graph/model/errors.ts";
import { jsonIn } from "../../graph/model/json-line.ts";
import { BACKUP_FORMAT, endSchema, headSchema, partSchema, type BackupPart } from "./backup-line.ts";

/**
 * What a backup holds, read to its end. Whoever wants to know that the file is whole reads it once before anything is done with it.
 * Errors: `backup/unreadable`, `backup/foreign`, `backup/newer`, `backup/damaged`.
 */
export async function* partsOf(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash("sha256");
  let count = 0;
  let hasEnded = false;
  for await (const line of linesOf(file)) {
    if (hasEnded) throw damaged(file);
    const value = jsonIn(line);
    const end = endSchema.safeParse(value).data?.end;
    hasEnded = end !== undefined;
    if (count === 0) refuseForeign(file, value);
    else if (end === undefined) yield partIn(file, value);
    else if (end.lines !== count || end.sha256 !== hash.digest("hex")) throw damaged(file);
    if (!hasEnded) hash.update(`${line}\n`);
    count += 1;
  }
  if (!hasEnded) throw count === 0 ? foreign(file) : damaged(file);
}

function refuseForeign(file: string, value: unknown): void {
  const { data } = headSchema.safeParse(value);
  if (data === undefined) throw foreign(file);
  if (data.format <= BACKUP_FORMAT) return;
  const sentence = `${file} was written by a newer On Record (format ${data.format}, this program knows ${BACKUP_FORMAT}).`;
  throw new OnRecordError("backup/newer", sentence, "Update On Record; nothing was changed.");
}

/** The value as it was written: a decision whose keys came in another order would be another one to the ledger. */
function partIn(file: string, value: unknown): BackupPart {
  if (!partSchema.safeParse(value).success) throw damaged(file);
  return value as BackupPart;
}

/** The lines of a gzipped file. Node's own reader of lines would part them at U+2028, which JSON leaves as it is. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  pipeline(createReadStream(file), unpacked, () => undefined);
  unpacked.setEncoding("utf8");
  let rest = "";
  try {
    for await (const chunk of unpacked) {
      const lines = `${rest}${chunk as string}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (fault) {
    throw coded(file, fault);
  }
  if (rest !== "") throw damaged(file);
}

/** zlib's own words for what is not packed at all, and for what is no longer whole. */
function coded(file: string, fault: unknown): unknown {
  const { code, syscall, message } = fault as NodeJS.ErrnoException;
  if (syscall !== undefined)
    return new OnRecordError("backup/unreadable", `${file} cannot be read (${code ?? "unknown"}).`, REMEDY, fault);
  if (message === "incorrect header check") return foreign(file);
  return code?.startsWith("Z_") ? damaged(file) : fault;
}

const REMEDY = "Name a file that onrecord backup wrote; nothing was changed.";

function foreign(file: string): OnRecordError {
  return new OnRecordError("backup/foreign", `${file} is no backup of On Record.`, REMEDY);
}

function damaged(file: string): OnRecordError {
  return new OnRecordError(
    "backup/damaged",
    `${file} is damaged or cut off.`,
    "Take another copy; nothing was changed.",
  );
}
