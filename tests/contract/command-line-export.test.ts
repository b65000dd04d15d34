import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXPORT_TABLES } from "../../graph/api/export-formats.ts";

const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const COMMAND = ["--import", support("sources.js"), support("command.js")];
const GOOD = "Mayor Ana Ruiz of Salem said the levee would hold.\nSheriff Tom Okoye declined to comment.\n";

describe("onrecord export", () => {
  let folder: string;
  const onrecord = (...words: string[]): Promise<{ status: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], ONRECORD_DB: join(folder, "record.db") };
      execFile(process.execPath, [...COMMAND, ...words], { env }, (fault, out, err) => {
        resolve({ status: fault === null ? 0 : Number(fault.code), out, err });
      });
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    writeFileSync(join(folder, "good.txt"), GOOD);
    await onrecord("ingest", join(folder, "good.txt"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["jsonl", '{"id":"'],
    ["graphml", "<?xml"],
  ])("writes %s", async (format, opening) => {
    const { status, out } = await onrecord("export", "--format", format);
    expect(status).toBe(0);
    expect(out.startsWith(opening)).toBe(true);
    expect(out).toContain("Ana Ruiz");
  });

  it("carries the text that the offsets of the evidence lie in", async () => {
    const { nodes, edges } = JSON.parse((await onrecord("export")).out) as Record<"nodes" | "edges", Element[]>;
    const text = nodes.find(({ kind }) => kind === "Article")?.properties["text"] ?? "";
    const said = edges.find(({ type }) => type === "SAID");
    expect(said?.evidence.map(({ span }) => text.slice(...span))).toContain("Mayor Ana Ruiz of Salem");
  });

  interface Element {
    readonly kind?: string;
    readonly type?: string;
    readonly properties: Record<string, string>;
    readonly evidence: { readonly span: [number, number] }[];
  }

  it("writes all tables into a folder", async () => {
    const tables = join(folder, "tables");
    expect(await onrecord("export", "--format", "csv", "--out", tables)).toMatchObject({ status: 0, out: "" });
    const others = EXPORT_TABLES.filter((name) => name !== "record");
    expect(readdirSync(tables).sort()).toEqual(others.map((name) => `${name}.csv`).sort());
    expect(readFileSync(join(tables, "statements.csv"), "utf8")).toContain(",Ana Ruiz,");
  });

  it.each([
    ["a table of what has none", () => ["--format", "gexf", "--table", "nodes"], "gexf has no tables."],
    ["a folder where there is none", () => ["--out", join(folder, "no", "where.json")], "cannot be written (ENOENT)."],
    [
      "a file where tables want a folder",
      () => ["--format", "csv", "--out", join(folder, "good.txt", "x")],
      "cannot be written",
    ],
  ])("refuses %s in one sentence", async (_, words, sentence) => {
    const { status, err } = await onrecord("export", ...words());
    expect(status).toBe(1);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
