import type Database from "libsql";
import { json } from "./json.ts";
import { inWords } from "./faults.ts";

/** A database whose statements are compiled once, and whose faults are told in words. Errors: those of `faults.ts`. */
export interface Prepared {
  rows<Row>(sql: string, ...parameters: readonly unknown[]): Row[];
  run(sql: string, ...parameters: readonly unknown[]): void;
  /** Runs a statement that takes its rows from one JSON array, `?1`, which spares a call for each row. */
  bulk(sql: string, rows: readonly unknown[]): void;
  /** All that `change` writes, or nothing of it. */
  whole<Answer>(change: () => Answer): Answer;
  /** Ends what is open; after writing, the log is carried into the file, so that this one file holds the whole record. */
  close(): void;
}

/** How long closing waits for those who still read from the log; the log then stays, and is carried over another time. */
const CLOSING_MS = 500;

/** Rows handed over in one JSON array at most: bounds the memory of a large batch. */
const BULK = 2_000;

export function prepared(database: Database.Database, path: string): Prepared {
  const statements = new Map<string, Database.Statement>();
  let hasWritten = false;
  const attempt = <Answer>(ask: () => Answer): Answer => {
    try {
      return ask();
    } catch (fault) {
      throw inWords(path, fault);
    }
  };
  const statement = (sql: string): Database.Statement => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const run: Prepared["run"] = (sql, ...parameters) => {
    attempt(() => statement(sql).run(...parameters));
  };
  return {
    run,
    rows: <Row>(sql: string, ...parameters: readonly unknown[]) =>
      attempt(() => statement(sql).all(...parameters) as Row[]),
    bulk: (sql, rows) => {
      for (let at = 0; at < rows.length; at += BULK) run(sql, json(rows.slice(at, at + BULK)));
    },
    whole: (change) => {
      hasWritten = true;
      return attempt(() => transaction(database, change));
    },
    close: () => {
      attempt(() => {
        close(database, hasWritten);
      });
    },
  };
}

function transaction<Answer>(database: Database.Database, change: () => Answer): Answer {
  database.exec("BEGIN IMMEDIATE");
  try {
    const answer = change();
    database.exec("COMMIT");
    return answer;
  } catch (fault) {
    // A full disk has already undone the transaction, and to undo it twice would hide why.
    if (database.inTransaction) database.exec("ROLLBACK");
    throw fault;
  }
}

/** The driver closes a file only when its memory is reclaimed, so what must have ended by then is ended here. */
function close(database: Database.Database, hasWritten: boolean): void {
  if (database.inTransaction) database.exec("ROLLBACK");
  if (hasWritten) {
    database.pragma(`busy_timeout = ${CLOSING_MS}`);
    database.pragma("wal_checkpoint(TRUNCATE)");
  }
  database.close();
}
