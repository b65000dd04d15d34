import { createHash } from "node:crypto";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { OnRecordError } from "../../graph/model/errors.ts";
import { BACKUP_FORMAT, type BackupPart } from "./backup-line.ts";

/** Writes a backup, gzipped JSON Lines, whole or not at all: what was there before stays until then. Error: `backup/unwritable`. */
export async function writeBackup(file: string, parts: AsyncIterable<BackupPart>): Promise<void> {
  const fresh = `${file}.new`;
  try {
    await pipeline(Readable.from(lines(parts)), createGzip(), createWriteStream(fresh));
    renameSync(fresh, file);
  } catch (fault) {
    rmSync(fresh, { force: true });
    const { code = "unknown", syscall } = fault as NodeJS.ErrnoException;
    if (syscall === undefined) throw fault;
    throw new OnRecordError("backup/unwritable", `${file} cannot be written (${code}).`, "Name another file.", fault);
  }
}

async function* lines(parts: AsyncIterable<BackupPart>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let count = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    count += 1;
    return text;
  };
  yield line({ onrecord: "backup", format: BACKUP_FORMAT });
  for await (const part of parts) yield line(part);
  yield `${JSON.stringify({ end: { lines: count, sha256: hash.digest("hex") } })}\n`;
}
