import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractedSchema } from "../../graph/model/extracted.ts";

const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const COMMAND = ["--import", support("sources.js"), support("command.js")];
const STORY = "---\ndate: 2020-06-15\n---\nRep. Jane Quill, D-Ohio, said the levee would hold.\n";
const LIST =
  "name,aliases,title,party,state,from,to,id,wikidata\nJane B. Quill,Jane Quill,Rep.,Democratic,Ohio,2019-01-03,2021-01-03,own:jq,Q99\n";

interface Ended {
  status: number;
  out: string;
  err: string;
}

describe("onrecord authorities", () => {
  let folder: string;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const onrecord = (...words: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], ONRECORD_DB: join(folder, "record.db") };
      execFile(process.execPath, [...COMMAND, ...words], { env }, (fault, out, err) => {
        resolve({ status: fault === null ? 0 : Number(fault.code), out, err });
      });
    });
  const mentionsOf = async (path: string) => {
    const { out } = await onrecord("extract", path);
    return extractedSchema.parse(JSON.parse(out)).mentions;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("adds a list, shows it, and links what is extracted from then on", async () => {
    const story = file("story.txt", STORY);
    await expect(onrecord("authorities", "add", "people", file("own.csv", LIST))).resolves.toMatchObject({ status: 0 });
    await expect(onrecord("authorities", "list")).resolves.toMatchObject({ out: "own\tpeople\t1 entry\n" });
    const [quill] = await mentionsOf(story);
    expect(quill?.authority).toMatchObject({ id: "own:jq", wikidata: "Q99" });
  });

  it("gives one record whether the list or the article came first, and takes its links back", async () => {
    const story = file("story.txt", STORY);
    const list = file("own.csv", LIST);
    await onrecord("ingest", story);
    const { out: before } = await onrecord("export");
    await expect(onrecord("authorities", "add", "people", list)).resolves.toMatchObject({
      out: expect.stringContaining("1 stored article changed") as string,
    });
    const { out: listLast } = await onrecord("export");
    expect(listLast).toContain('"person:own:jq"');
    await onrecord("ingest", "--force", story);
    await expect(onrecord("export")).resolves.toMatchObject({ out: listLast });
    await onrecord("authorities", "remove", "own");
    await expect(onrecord("export")).resolves.toMatchObject({ out: before });
  });

  it("names the line of a record that cannot be read, keeps the rest, and ends with 2", async () => {
    const list = file("own.csv", `${LIST}X,,Mayor,,,,,,\n`);
    const { status, err } = await onrecord("authorities", "add", "people", list);
    expect(status).toBe(2);
    expect(err).toContain(`${list}:3: its name is no name to go by (X)\n`);
    await expect(onrecord("authorities", "list")).resolves.toMatchObject({ out: "own\tpeople\t1 entry\n" });
  });

  it("says whom an earlier list has, too", async () => {
    await onrecord("authorities", "add", "people", file("own.csv", LIST));
    const other = file("other.csv", LIST.replace("own:jq", "other:jq").replace("Q99", ""));
    const { out } = await onrecord("authorities", "add", "people", other);
    expect(out).toContain("1 are in an earlier list too");
    expect(out).toContain("(other:jq, own:jq)");
  });

  it("replaces a list of the same name", async () => {
    await onrecord("authorities", "add", "people", file("own.csv", LIST));
    await onrecord("authorities", "add", "people", file("own.csv", `${LIST}Ada Marl,,Mayor,,,,,,\n`));
    await expect(onrecord("authorities", "list")).resolves.toMatchObject({ out: "own\tpeople\t2 entries\n" });
    expect(readdirSync(join(folder, "record.authorities"))).toEqual(["0001-own.jsonl"]);
  });

  it.each([
    ["an unknown kind", (list: string) => ["add", "senators", list], "The kinds are congress"],
    ["a missing file", () => ["add", "people", "nowhere.csv"], "There is no file nowhere.csv."],
    ["a list of another kind", (list: string) => ["add", "dotgov", list], "No entry could be read"],
    ["an unknown list", () => ["remove", "nothing"], "There is no authority list called nothing."],
  ])("refuses %s with one sentence and ends with 1", async (_, words, sentence) => {
    const { status, err } = await onrecord("authorities", ...words(file("own.csv", LIST)));
    expect(status).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain("    at ");
  });

  it("names a stored list that is damaged, which can be added again", async () => {
    const list = file("own.csv", LIST);
    await onrecord("authorities", "add", "people", list);
    writeFileSync(join(folder, "record.authorities", "0001-own.jsonl"), "{");
    const { status, err } = await onrecord("extract", file("story.txt", STORY));
    expect(status).toBe(1);
    expect(err).toContain("onrecord authorities remove own");
    await expect(onrecord("authorities", "add", "people", list)).resolves.toMatchObject({ status: 0 });
  });
});
