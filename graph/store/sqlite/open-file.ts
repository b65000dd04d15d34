import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { OnRecordError } from "../../model/errors.ts";
import type { StoreMode } from "../store-settings.ts";
import { inWords, unwritable } from "./faults.ts";
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from "./schema.ts";

export const IN_MEMORY = ":memory:";

/** The first bytes of every SQLite file. Source: sqlite.org, "Database File Format", 1.3. */
const MAGIC = "SQLite format 3\0";
/** Where the header keeps a program's own id, four bytes, big end first. Source: the same. */
const APPLICATION_ID_OFFSET = 68;

/** How long to wait for another program that writes: a loader has time, a web server must answer. */
const BUSY_TIMEOUT_MS: Record<StoreMode, number> = { loader: 30_000, server: 2_000 };

/**
 * Pages (of 4 KiB) in the log after which whoever wrote last carries them into the file. SQLite before 3.51.3 has a rare race between
 * processes that do so at once, so a server leaves it to a loader that runs beside it, and does it itself only when none has. Readers never do.
 */
const CHECKPOINT_PAGES: Record<StoreMode, number> = { loader: 8_000, server: 32_000 };
const CACHE_KIB = 65_536;

/**
 * Opens the embedded store's file, or makes it. A file of another program is not touched: its header is read first.
 * Errors: `store/not-a-store`, `store/newer-schema`, `store/older-schema`, `store/locked`, `store/unwritable`, `store/damaged`.
 */
export function openFile(path: string, mode: StoreMode): Database.Database {
  refuseForeign(path);
  const database = openDatabase(path);
  try {
    // First, so that all that follows waits for a program that is just making or writing the file.
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS[mode]}`);
    if (isEmpty(database)) create(database);
    refuseOtherSchema(database, path);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES[mode]}`);
    database.pragma(`cache_size = -${CACHE_KIB}`);
    return database;
  } catch (fault) {
    database.close();
    throw inWords(path, fault);
  }
}

/** Opens the file once more, to read from it as it is now, whatever is written meanwhile. */
export function openSnapshot(path: string): Database.Database {
  const database = openDatabase(path);
  database.pragma("query_only = ON");
  database.exec("BEGIN");
  return database;
}

/** An absent or empty file is new; any other must bear our mark. */
function refuseForeign(path: string): void {
  if (path === IN_MEMORY || !existsSync(path)) return;
  const kind = statSync(path);
  if (kind.isFile() && (kind.size === 0 || isOurs(path))) return;
  throw new OnRecordError(
    "store/not-a-store",
    `${path} is not an On Record store.`,
    "Name another file with ONRECORD_DB; this one was left as it was.",
  );
}

function isOurs(path: string): boolean {
  const header = Buffer.alloc(APPLICATION_ID_OFFSET + 4);
  try {
    const file = openSync(path, "r");
    readSync(file, header, 0, header.length, 0);
    closeSync(file);
  } catch (fault) {
    throw unwritable(path, fault);
  }
  const isSqlite = header.toString("latin1", 0, MAGIC.length) === MAGIC;
  return isSqlite && header.readUInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID;
}

function openDatabase(path: string): Database.Database {
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
    return new Database(path);
  } catch (fault) {
    throw unwritable(path, fault);
  }
}

function isEmpty(database: Database.Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
}

/**
 * One transaction, and before the log is turned on: a crash leaves an empty file or one that bears our mark, never one in between.
 * Of two programs that make the file at once, the second finds it made.
 */
function create(database: Database.Database): void {
  database.exec("BEGIN IMMEDIATE");
  if (isEmpty(database)) {
    database.exec(`${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
  }
  database.exec("COMMIT");
}

function refuseOtherSchema(database: Database.Database, path: string): void {
  const [row] = database.pragma("user_version") as { user_version: number }[];
  const version = row?.user_version ?? 0;
  if (version === SCHEMA_VERSION) return;
  const isNewer = version > SCHEMA_VERSION;
  throw new OnRecordError(
    isNewer ? "store/newer-schema" : "store/older-schema",
    `${path} was written by ${isNewer ? "a newer" : "an older"} On Record (schema ${version}, this program knows ${SCHEMA_VERSION}).`,
    isNewer
      ? "Update On Record, or name another file with ONRECORD_DB; this one was left as it was."
      : "Name a new file with ONRECORD_DB and ingest the articles again; this one was left as it was.",
  );
}
