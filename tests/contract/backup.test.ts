import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { contribute } from "../../graph/resolve/contribute.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { Connection } from "../../graph/store/neo4j/connection.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { listsOn, putOnShelf } from "../../ingest/authorities/shelf.ts";
import { type Beside, isEmpty, partsIn, putIn } from "../../ingest/backup/parts.ts";
import { partsOf } from "../../ingest/backup/read-backup.ts";
import { writeBackup } from "../../ingest/backup/write-backup.ts";
import { article } from "../support/invented-article.ts";
import { list, person } from "../support/invented-lists.ts";
import { NEO4J_SKIPPED, neo4jSettings } from "../support/neo4j.ts";
import { exported } from "./describe-graph-store.ts";
import { given, MAYORS, OKOYE, ORTIZ, RUIZ } from "./store/given.ts";

const LESSON = '{"id":"c1","text":"The Mill closed.","corrections":[{"start":4,"end":8,"kind":null,"name":null}]}';
const UNREADABLE = "this line was written by hand";
/** A text with what is hard to tell: a line separator, half a pair of surrogates, a NUL. */
const HARD = article({ id: "a5", text: "one\u2028two \ud83d three\u0000" });

let folder: string;
let store: GraphStore;
const file = () => join(folder, "record.onrecord.gz");
const beside = (name: string): Beside => ({
  shelf: join(folder, `${name}.authorities`),
  corrections: join(folder, `${name}.corrections.jsonl`),
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  store = openSqliteStore(":memory:");
  await store.apply([...MAYORS, HARD].map((one) => contribute(one)));
  await store.decide(given("d1", { action: "merge", entity: ORTIZ, into: RUIZ }));
  await store.decide(given("d2", { action: "rename", entity: OKOYE, name: "Thomas Okoye" }));
  for (const name of ["second", "first"])
    putOnShelf(beside("old").shelf, { ...list(name, [person("x:1", ["Ana Ruiz"], [])]), source: `${name}.csv` });
  writeFileSync(beside("old").corrections, `${LESSON}\n${UNREADABLE}\n`);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function written(): Promise<Buffer> {
  await writeBackup(file(), partsIn(store, beside("old")));
  return readFileSync(file());
}

async function reading(): Promise<number> {
  let count = 0;
  for await (const part of partsOf(file())) if ("article" in part || "decision" in part) count += 1;
  return count;
}

describe("a backup", () => {
  it("is the same bytes for the same record, and leaves no other file", async () => {
    const before = await written();
    await store.remove("a1");
    await store.apply([contribute(MAYORS[0]!)]);
    expect((await written()).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes("onrecord.gz"))).toEqual(["record.onrecord.gz"]);
  });

  it("restores the record, its ledger, and what lies beside it", async () => {
    await written();
    const again = openSqliteStore(":memory:");
    expect(await isEmpty(again, beside("new"))).toBe(true);
    expect(await putIn(again, beside("new"), partsOf(file()))).toEqual([]);
    expect(await exported(again)).toBe(await exported(store));
    const ledger = (of: GraphStore) => of.decisions({ limit: 9, offset: 0 });
    expect(await ledger(again)).toEqual(await ledger(store));
    expect(await again.article("a5")).toEqual(HARD);
    expect(listsOn(beside("new").shelf)).toEqual(listsOn(beside("old").shelf));
    expect(readFileSync(beside("new").corrections, "utf8")).toBe(`${LESSON}\n${UNREADABLE}\n`);
    expect(await isEmpty(again, beside("new"))).toBe(false);
    await again.close();
  });

  it("may be restored twice", async () => {
    await written();
    expect(await putIn(store, beside("old"), partsOf(file()))).toEqual([]);
    const before = await written();
    expect(await putIn(store, beside("old"), partsOf(file()))).toEqual([]);
    expect((await written()).equals(before)).toBe(true);
  });

  it("tells what the ledger of another record stands against", async () => {
    await written();
    const other = openSqliteStore(":memory:");
    await other.apply(MAYORS.map((one) => contribute(one)));
    await other.decide(given("d0", { action: "never-merge", entity: ORTIZ, other: RUIZ }));
    const refused = await putIn(other, beside("new"), partsOf(file()));
    expect(refused).toEqual([expect.stringMatching(/^Decision d1 is left out: /u)]);
    await other.close();
  });

  it("leaves the backup before it as it was where the new one cannot be written", async () => {
    const before = await written();
    const broken = async function* () {
      yield* partsIn(store, beside("old"));
      await Promise.reject(new Error("gone"));
    };
    await expect(writeBackup(file(), broken())).rejects.toThrow("gone");
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(existsSync(`${file()}.new`)).toBe(false);
    const nowhere = writeBackup(join(folder, "no", "where.gz"), partsIn(store, beside("old")));
    await expect(nowhere).rejects.toMatchObject({ code: "backup/unwritable" });
  });
});

describe("a file that is no whole backup", () => {
  const lines = (whole: Buffer) => gunzipSync(whole).toString("utf8").split("\n");

  it.each<[string, string, (whole: Buffer) => Buffer | string]>([
    ["another program's", "backup/foreign", () => "Dear diary"],
    ["another program's, gzipped", "backup/foreign", () => gzipSync("Dear diary\n")],
    ["empty", "backup/damaged", () => ""],
    ["a newer program's", "backup/newer", () => gzipSync('{"onrecord":"backup","format":99}\n')],
    ["cut off", "backup/damaged", (whole) => whole.subarray(0, whole.length - 60)],
    ["without its end", "backup/damaged", (whole) => gzipSync(lines(whole).slice(0, -2).join("\n") + "\n")],
    ["without a line", "backup/damaged", (whole) => gzipSync(lines(whole).toSpliced(3, 1).join("\n"))],
    ["with another word", "backup/damaged", (whole) => gzipSync(lines(whole).join("\n").replace("Okoye", "Okaye"))],
    [
      "with a line that is none of ours",
      "backup/damaged",
      (whole) => gzipSync(lines(whole).toSpliced(3, 0, "{}").join("\n")),
    ],
    ["with more behind its end", "backup/damaged", (whole) => gzipSync(`${gunzipSync(whole).toString("utf8")}{}\n`)],
  ])("is refused: %s", async (_, code, spoilt) => {
    writeFileSync(file(), spoilt(await written()));
    await expect(reading()).rejects.toMatchObject({ code, message: expect.stringContaining(file()) as string });
  });

  it("is refused where a byte is another", async () => {
    const whole = await written();
    whole[Math.floor(whole.length / 2)]! ^= 0xff;
    writeFileSync(file(), whole);
    await expect(reading()).rejects.toMatchObject({ code: "backup/damaged" });
  });

  it("is not there", async () => {
    await expect(reading()).rejects.toMatchObject({ code: "backup/unreadable" });
  });
});

const settings = neo4jSettings();
if (settings === undefined) console.info(`Backup into Neo4j ${NEO4J_SKIPPED}`);
else
  it("restores into the other kind of store, and from it", async () => {
    const connection = new Connection(settings, "loader");
    const server = await openNeo4jStore(settings, "loader");
    await connection.write((run) => run("MATCH (n) DETACH DELETE n"));
    const before = await written();
    expect(await putIn(server, beside("new"), partsOf(file()))).toEqual([]);
    expect(await exported(server)).toBe(await exported(store));
    await writeBackup(file(), partsIn(server, beside("new")));
    expect(readFileSync(file()).equals(before)).toBe(true);
    await Promise.all([server.close(), connection.close()]);
  });
