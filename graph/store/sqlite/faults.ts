import { OnRecordError } from "../../model/errors.ts";

type Wording = readonly [code: string, sentence: (path: string) => string, remedy: string];

const LOCKED: Wording = [
  "store/locked",
  (path) => `The store ${path} is in use by another program that is writing to it.`,
  "Wait until that program has ended, or end it, and try again.",
];
const UNWRITABLE: Wording = [
  "store/unwritable",
  (path) => `The store ${path} cannot be opened or written.`,
  "Check that its folder exists, may be written and has room, or name another file with ONRECORD_DB.",
];
const DAMAGED: Wording = [
  "store/damaged",
  (path) => `The store ${path} is damaged.`,
  "Keep a copy of it, name a new file with ONRECORD_DB, and ingest the articles again.",
];

/** What a fault of the driver means, by how its code begins. Source: sqlite.org, "Result and Error Codes". */
const MEANING: readonly (readonly [code: string, wording: Wording])[] = [
  ["SQLITE_BUSY", LOCKED],
  ["SQLITE_LOCKED", LOCKED],
  ["SQLITE_READONLY", UNWRITABLE],
  ["SQLITE_CANTOPEN", UNWRITABLE],
  ["SQLITE_IOERR", UNWRITABLE],
  ["SQLITE_FULL", UNWRITABLE],
  ["SQLITE_PERM", UNWRITABLE],
  ["SQLITE_CORRUPT", DAMAGED],
  ["SQLITE_NOTADB", DAMAGED],
];

/** The driver's fault as a broken world where it is one; any other fault is a bug and stays what it is. */
export function inWords(path: string, fault: unknown): unknown {
  const code = String((fault as { code?: unknown } | null)?.code);
  const wording = MEANING.find(([beginning]) => code.startsWith(beginning))?.[1];
  return wording === undefined ? fault : worded(path, wording, fault);
}

/** The file cannot be opened or written, whatever the driver or the system says of it. */
export function unwritable(path: string, fault: unknown): OnRecordError {
  return worded(path, UNWRITABLE, fault);
}

function worded(path: string, [code, sentence, remedy]: Wording, fault: unknown): OnRecordError {
  return new OnRecordError(code, sentence(path), remedy, fault);
}
