import { existsSync, mkdirSync, openSync, closeSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { OnRecordError } from "../../model/errors.ts";
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/** The first bytes of every SQLite file. Source: sqlite.org, "Database File Format", 1.3. */
const MAGIC = "SQLite format 3\0";
/** Where the header keeps a program's own id, four bytes, big end first. Source: the same. */
const APPLICATION_ID_OFFSET = 68;
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens the embedded store's file, or makes it. A file of another program is not touched: its header is read first.
 * Errors: `store/not-a-store`, `store/newer-schema`, `store/unwritable`.
 */
export function openFile(path: string): Database.Database {
  const fresh = path === ":memory:" || isNew(path);
  if (!fresh) refuseForeign(path);
  const database = openDatabase(path);
  if (fresh) create(database);
  else refuseNewer(database, path);
  return database;
}

function isNew(path: string): boolean {
  return !existsSync(path) || (statSync(path).isFile() && statSync(path).size === 0);
}

function refuseForeign(path: string): void {
  if (statSync(path).isFile()) {
    const header = Buffer.alloc(APPLICATION_ID_OFFSET + 4);
    const file = openSync(path, "r");
    readSync(file, header, 0, header.length, 0);
    closeSync(file);
    const ours = header.readUInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID;
    if (ours && header.toString("latin1", 0, MAGIC.length) === MAGIC) return;
  }
  throw new OnRecordError(
    "store/not-a-store",
    `${path} is not an On Record store.`,
    "Name another file with ONRECORD_DB; this one was left as it was.",
  );
}

function openDatabase(path: string): Database.Database {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path);
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    return database;
  } catch (cause) {
    throw new OnRecordError(
      "store/unwritable",
      `The store ${path} cannot be opened for writing.`,
      "Check that its folder exists and may be written, or name another file with ONRECORD_DB.",
      cause,
    );
  }
}

function create(database: Database.Database): void {
  // One transaction: a crash in between leaves an empty file, which is new again.
  database.exec(
    `BEGIN IMMEDIATE; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`,
  );
  // Carries the header into the file itself, where the next opening reads it.
  database.pragma("wal_checkpoint(TRUNCATE)");
}

function refuseNewer(database: Database.Database, path: string): void {
  const [row] = database.pragma("user_version") as { user_version: number }[];
  const version = row?.user_version ?? 0;
  if (version <= SCHEMA_VERSION) return;
  database.close();
  throw new OnRecordError(
    "store/newer-schema",
    `${path} was written by a newer On Record (schema ${version}, this program knows ${SCHEMA_VERSION}).`,
    "Update On Record, or name another file with ONRECORD_DB; this one was left as it was.",
  );
}
