import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { REPORTS } from "../support/record.ts";
import { describeGraphStore, exported } from "./describe-graph-store.ts";

describeGraphStore("SQLite", () => Promise.resolve(openSqliteStore(":memory:")));

describe("the embedded store's file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("is made with its folder and found again as it was", async () => {
    const path = join(folder, "new", "record.db");
    const store = openSqliteStore(path);
    await store.apply(REPORTS);
    const before = await exported(store);
    await store.close();
    const again = openSqliteStore(path);
    expect(await exported(again)).toBe(before);
    await again.close();
  });

  it("refuses a file that is no database, and leaves it as it was", () => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, "Dear editor, this is not a database.");
    expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ code: "store/not-a-store" }));
    expect(readFileSync(path, "utf8")).toBe("Dear editor, this is not a database.");
  });

  it("refuses a database of another program", () => {
    const path = join(folder, "other.db");
    const other = new Database(path);
    other.exec("CREATE TABLE theirs (a)");
    other.close();
    const before = readFileSync(path);
    expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ code: "store/not-a-store" }));
    expect(readFileSync(path)).toEqual(before);
  });

  it("refuses a folder", () => {
    expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ code: "store/not-a-store" }));
  });

  it("refuses a store with a newer schema", async () => {
    const path = join(folder, "record.db");
    await openSqliteStore(path).close();
    const raw = new Database(path);
    raw.pragma("user_version = 99");
    raw.close();
    expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ code: "store/newer-schema" }));
  });
});
