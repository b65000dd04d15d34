import type Database from "libsql";

/** A database whose statements are compiled once. */
export interface Prepared {
  readonly database: Database.Database;
  rows<Row>(sql: string, ...parameters: readonly unknown[]): Row[];
  row<Row>(sql: string, ...parameters: readonly unknown[]): Row | undefined;
  run(sql: string, ...parameters: readonly unknown[]): void;
}

export function prepared(database: Database.Database): Prepared {
  const statements = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    database,
    rows: <Row>(sql: string, ...parameters: readonly unknown[]) => statement(sql).all(...parameters) as Row[],
    row: <Row>(sql: string, ...parameters: readonly unknown[]) => statement(sql).get(...parameters) as Row | undefined,
    run: (sql, ...parameters) => {
      statement(sql).run(...parameters);
    },
  };
}
