import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { openStore } from "../../graph/store/open-store.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { largeRecord } from "../support/large-record.ts";
import { OKOYE, REPORTS, RUIZ } from "../support/record.ts";
import { exported } from "./describe-graph-store.ts";

describe("the embedded store's file", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    path = join(folder, "record.db");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const coded = (code: string) => expect.objectContaining({ code }) as Error;
  const raw = (sql: string) => {
    const database = new Database(path);
    database.exec(sql);
    return database;
  };

  it("is made with its folder and found again as it was", async () => {
    const deep = join(folder, "new", "record.db");
    const store = openSqliteStore(deep);
    await store.apply(REPORTS);
    const before = await exported(store);
    await store.close();
    const again = openSqliteStore(deep);
    expect(await exported(again)).toBe(before);
    await again.close();
  });

  it("lets two decide who have it open: the second sees the first", async () => {
    const [one, other] = [openSqliteStore(path), openSqliteStore(path)];
    await one.apply(REPORTS);
    const given = { who: "a test", note: "", action: "merge" as const };
    const at = (second: number) => ({ id: `d${second}`, at: `2025-05-01T09:00:0${second}.000Z` });
    const first = await one.decide({ ...given, ...at(1), entity: OKOYE, into: RUIZ });
    const second = await other.decide({ ...given, ...at(2), entity: RUIZ, into: OKOYE });
    expect([first.state, second]).toMatchObject(["done", { state: "refused", against: "d1" }]);
    await other.undo("d1");
    expect((await one.decisions({ limit: 9, offset: 0 })).items).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it("is what the settings name where no server is", async () => {
    const store = await openStore({ db: path }, "server");
    expect(store.kind).toBe("sqlite");
    await store.close();
  });

  it("is made out of an empty file", async () => {
    writeFileSync(path, "");
    const store = openSqliteStore(path);
    expect((await store.summary()).articles).toBe(0);
    await store.close();
  });

  it.each([
    ["a letter", "Dear editor, this is not a database."],
    ["a database cut short after its mark", "SQLite format 3\0"],
    ["zeros", "\0".repeat(4096)],
  ])("is refused where it holds %s, and left as it was", (_, content) => {
    writeFileSync(path, content);
    expect(() => openSqliteStore(path)).toThrow(coded("store/not-a-store"));
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  it("is refused where it is a database of another program, and left as it was", () => {
    raw("CREATE TABLE theirs (a)").close();
    const before = readFileSync(path);
    expect(() => openSqliteStore(path)).toThrow(coded("store/not-a-store"));
    expect(readFileSync(path)).toEqual(before);
  });

  it("is refused where it is a folder", () => {
    expect(() => openSqliteStore(folder)).toThrow(coded("store/not-a-store"));
  });

  it("is refused where its folder cannot be", () => {
    writeFileSync(path, "");
    expect(() => openSqliteStore(join(path, "record.db"))).toThrow(coded("store/unwritable"));
  });

  it.each([
    ["newer", 99],
    ["older", 1],
  ])("is refused where its schema is %s, and left as it was", async (name, version) => {
    await openSqliteStore(path).close();
    raw(`PRAGMA user_version = ${version}`).close();
    const before = readFileSync(path);
    expect(() => openSqliteStore(path)).toThrow(coded(`store/${name}-schema`));
    expect(readFileSync(path)).toEqual(before);
  });

  it("tells that it is damaged rather than empty", async () => {
    const store = openSqliteStore(path);
    await store.apply(REPORTS);
    await store.close();
    truncateSync(path, 8192);
    const ask = async () => {
      const damaged = openSqliteStore(path);
      try {
        await damaged.summary();
      } finally {
        await damaged.close();
      }
    };
    await expect(ask()).rejects.toEqual(coded("store/damaged"));
  });

  it("tells that another program is writing, and can be written once that has ended", async () => {
    const store = openSqliteStore(path, "server");
    const other = raw("BEGIN IMMEDIATE");
    await expect(store.apply(REPORTS)).rejects.toEqual(coded("store/locked"));
    expect((await store.summary()).articles).toBe(0);
    other.exec("ROLLBACK");
    other.close();
    await store.apply(REPORTS);
    expect((await store.summary()).articles).toBe(REPORTS.length);
    await store.close();
  });

  it("is read while another program writes", async () => {
    const [writer, reader] = [openSqliteStore(path), openSqliteStore(path, "server")];
    await writer.apply(REPORTS.slice(0, 1));
    expect((await reader.summary()).articles).toBe(1);
    await writer.apply(REPORTS.slice(1));
    expect((await reader.summary()).articles).toBe(REPORTS.length);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("exports the record of one moment, whatever is written meanwhile", async () => {
    const store = openSqliteStore(path);
    await store.apply(REPORTS);
    const before = await exported(store);
    const rows: string[] = [];
    for await (const row of store.export()) {
      if (rows.length === 0) await store.remove("a1");
      rows.push(JSON.stringify(row));
    }
    expect(rows.join("\n")).toBe(before);
    expect(await exported(store)).not.toBe(before);
    await store.close();
  });

  it("lets go of an export that is not read to its end", async () => {
    const store = openSqliteStore(path);
    await store.apply(REPORTS);
    for await (const row of store.export()) if ("node" in row) break;
    await store.remove("a1");
    const other = new Database(path);
    expect(other.pragma("wal_checkpoint(TRUNCATE)")).toMatchObject([{ busy: 0 }]);
    other.close();
    await store.close();
  });

  it("holds the whole record by itself once it is closed", async () => {
    const store = openSqliteStore(path);
    await store.apply(REPORTS);
    const before = await exported(store);
    await store.close();
    const copy = join(folder, "copy.db");
    copyFileSync(path, copy);
    const again = openSqliteStore(copy);
    expect(await exported(again)).toBe(before);
    await again.close();
  });

  it("gives the same bytes from a file as from memory, for a hundred larger articles", async () => {
    const reports = [...largeRecord(100)];
    const [file, memory] = [openSqliteStore(path), openSqliteStore(":memory:")];
    await file.apply(reports);
    for (const report of [...reports].reverse()) await memory.apply([report]);
    expect(await exported(file)).toBe(await exported(memory));
    await Promise.all([file.close(), memory.close()]);
  });
});
