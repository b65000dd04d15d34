import type Database from "libsql";
import { inWords } from "./faults.ts";

/** A database whose statements are compiled once, and whose faults are told in words. Errors: those of `faults.ts`. */
export interface Prepared {
  rows<Row>(sql: string, ...parameters: readonly unknown[]): Row[];
  row<Row>(sql: string, ...parameters: readonly unknown[]): Row | undefined;
  run(sql: string, ...parameters: readonly unknown[]): void;
  /** Runs a statement that takes its rows from one JSON array, `?1`, which spares a call for each row. */
  bulk(sql: string, rows: readonly unknown[]): void;
  /** All that `change` writes, or nothing of it. */
  whole<Answer>(change: () => Answer): Answer;
  close(): void;
}

/** Rows handed over in one JSON array at most: bounds the memory of a large batch. */
const BULK = 2_000;

export function prepared(database: Database.Database, path: string): Prepared {
  const statements = new Map<string, Database.Statement>();
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
    row: <Row>(sql: string, ...parameters: readonly unknown[]) =>
      attempt(() => statement(sql).get(...parameters) as Row | undefined),
    bulk: (sql, rows) => {
      for (let at = 0; at < rows.length; at += BULK) run(sql, JSON.stringify(rows.slice(at, at + BULK)));
    },
    whole: (change) => attempt(() => transaction(database, change)),
    close: () => {
      database.close();
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
