import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractedSchema } from "../../graph/model/extracted.ts";
import { fromPackage } from "../../graph/package-root.ts";

const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const COMMAND = ["--import", support("sources.js"), support("command.js")];
/** Numbers of threads that read at once; `WORKERS=1,2,3,4,5,6,7,8` tries all. */
const WORKERS = (process.env["WORKERS"] ?? "2,8").split(",");
const GOOD = "Mayor Ana Ruiz of Salem said the levee would hold.\nSheriff Tom Okoye declined to comment.\n";

interface Ended {
  status: number;
  out: string;
  err: string;
}

describe("the command line", () => {
  let folder: string;
  const onrecord = (words: string[], input?: string): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], ONRECORD_DB: join(folder, "record.db") };
      const child = execFile(process.execPath, [...COMMAND, ...words], { env }, (fault, out, err) => {
        resolve({ status: fault === null ? 0 : Number(fault.code), out, err });
      });
      child.stdin?.end(input);
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    mkdirSync(join(folder, "news"));
    writeFileSync(join(folder, "news", "good.txt"), GOOD);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("extracts one valid JSON line an article, and makes no store", async () => {
    const { status, out } = await onrecord(["extract", join(folder, "news")]);
    const article = extractedSchema.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(article.text).toBe(GOOD);
    expect(article.statements.map((statement) => statement.speakerName)).toEqual(["Ana Ruiz", "Tom Okoye"]);
    await expect(onrecord(["export"])).resolves.toMatchObject({ out: '{"nodes":[\n],"edges":[\n]}\n' });
  });

  describe("evaluate", () => {
    const gold = (...lines: string[]) => {
      const file = join(folder, "gold.jsonl");
      writeFileSync(file, lines.join("\n"));
      return file;
    };
    const marked = { id: "1", text: GOOD, entities: [{ start: 6, end: 14, type: "PERSON" }] };

    it("prints a row a task and kind", async () => {
      const { status, out } = await onrecord(["evaluate", gold(JSON.stringify(marked))]);
      expect(status).toBe(0);
      expect(out).toMatch(/^names +PERSON +exact +50\.00 +100\.00 +66\.67 +2 +1$/m);
    });

    it("gives no share of what is neither marked nor read", async () => {
      const { out } = await onrecord(["evaluate", gold(JSON.stringify(marked))]);
      expect(out).toMatch(/^names +ORG +exact +– +– +– +0 +0$/m);
    });

    it("reads the line that docs/accuracy.md shows", async () => {
      const [line = ""] = /^\{"id": .+$/m.exec(readFileSync(fromPackage("docs", "accuracy.md"), "utf8")) ?? [];
      const { out } = await onrecord(["evaluate", gold(line)]);
      expect(out).toMatch(/^statements +all +words and speaker +100\.00 +100\.00 +100\.00 +1 +1$/m);
    });

    it("prints one JSON document if asked", async () => {
      const { out } = await onrecord(["evaluate", gold(JSON.stringify(marked)), "--json"]);
      const person = { task: "names", kind: "PERSON", measure: "exact" };
      expect(JSON.parse(out)).toMatchObject({
        documents: 1,
        rows: expect.arrayContaining([expect.objectContaining(person)]) as unknown,
      });
    });

    it.each([
      ["a file that is not there", () => join(folder, "none.jsonl"), /none\.jsonl cannot be read\./],
      ["a line that is not JSON", () => gold(JSON.stringify(marked), "{"), /line 2 is not JSON\./],
      [
        "an article without its text",
        () => gold('{"id":"1"}'),
        /line 1: `text` must be a text\. .+docs\/accuracy\.md shows one\./,
      ],
      ["an article without an id", () => gold('{"text":"So."}'), /line 1: `id` must be a text or a number\./],
      ["a file without articles", () => gold(""), /holds no marked article\./],
      ["articles that mark nothing", () => gold('{"id":"1","text":"So."}'), /marks nothing that is known here\./],
    ])("refuses %s in one sentence", async (_, file, sentence) => {
      const { status, err } = await onrecord(["evaluate", file()]);
      expect(status).toBe(1);
      expect(err).toMatch(sentence);
      expect(err.trim().split("\n")).toHaveLength(1);
    });
  });

  it("reads standard input", async () => {
    const { out } = await onrecord(["extract", "-"], GOOD);
    expect(JSON.parse(out)).toMatchObject({ file: "-", text: GOOD });
  });

  it("names every article that cannot be read, reads the rest, and ends with 2", async () => {
    writeFileSync(join(folder, "news", "empty.txt"), "");
    writeFileSync(join(folder, "news", "picture.txt"), Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3]));
    symlinkSync(join(folder, "nowhere"), join(folder, "news", "broken.txt"));
    const { status, err } = await onrecord(["ingest", join(folder, "news"), join(folder, "missing")]);
    expect(status).toBe(2);
    expect(err).toContain("broken.txt: there is no such file\n");
    expect(err).toContain("empty.txt: the file is empty\n");
    expect(err).toContain("picture.txt: it is not text");
    expect(err).toContain("missing: there is no such file\n");
    expect(err).toContain("1 added, 0 already there, 4 could not be read.");
    const lines = readFileSync(join(folder, "quarantine.jsonl"), "utf8").trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { code: string }).code)).toHaveLength(4);
  });

  it("passes over what is stored already", async () => {
    await onrecord(["ingest", join(folder, "news")]);
    const { err } = await onrecord(["ingest", join(folder, "news")]);
    expect(err).toContain("0 added, 1 already there");
  });

  it("writes nothing in a dry run", async () => {
    const { err } = await onrecord(["ingest", "--dry-run", join(folder, "news")]);
    expect(err).toContain("1 would be added");
    expect((await onrecord(["export"])).out).toBe('{"nodes":[\n],"edges":[\n]}\n');
  });

  it("deletes an article and all that only it supported", async () => {
    const { out } = await onrecord(["ingest", "--json", join(folder, "news")]);
    const { id } = JSON.parse(out) as { id: string };
    expect(await onrecord(["delete", id])).toMatchObject({ status: 0 });
    expect((await onrecord(["export"])).out).toBe('{"nodes":[\n],"edges":[\n]}\n');
    expect(await onrecord(["delete", id])).toMatchObject({ status: 1 });
  });

  it("tells versions, model and store", async () => {
    const { status, out } = await onrecord(["doctor"]);
    expect(status).toBe(0);
    expect(out).toContain("ok    store sqlite");
  });

  it.each([
    ["an unknown command", ["frobnicate"]],
    ["a missing path", ["extract"]],
    ["an unknown format", ["export", "--format", "xml"]],
    ["a number of jobs that is none", ["ingest", "--jobs", "many", "x"]],
  ])("ends with 1 and a sentence for %s", async (_, words) => {
    const { status, err, out } = await onrecord(words);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).not.toContain("    at ");
  });

  it("ends with 1, a sentence and its remedy for another program's file", async () => {
    writeFileSync(join(folder, "record.db"), "Dear diary");
    const { status, err } = await onrecord(["ingest", join(folder, "news")]);
    expect(status).toBe(1);
    expect(err).toContain("is not an On Record store. ");
    expect(readFileSync(join(folder, "record.db"), "utf8")).toBe("Dear diary");
  });

  it("gives the same record for any number of jobs", async () => {
    for (let at = 0; at < 8; at += 1) writeFileSync(join(folder, "news", `more-${at}.txt`), `${GOOD}Report ${at}.\n`);
    await onrecord(["ingest", join(folder, "news")]);
    const one = (await onrecord(["export"])).out;
    for (const jobs of WORKERS) {
      rmSync(join(folder, "record.db"));
      await onrecord(["ingest", "--jobs", jobs, join(folder, "news")]);
      expect((await onrecord(["export"])).out).toBe(one);
    }
  });
});
