import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const COMMAND = ["--import", support("sources.js"), support("command.js")];
const RUIZ = "person:ana-ruiz";
const OKOYE = "person:tom-okoye";

interface Ended {
  status: number;
  out: string;
  err: string;
}

describe("deciding on the command line", () => {
  let folder: string;
  const onrecord = (...words: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], ONRECORD_DB: join(folder, "record.db") };
      execFile(process.execPath, [...COMMAND, ...words], { env }, (fault, out, err) => {
        resolve({ status: fault === null ? 0 : Number(fault.code), out, err });
      });
    });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    mkdirSync(join(folder, "news"));
    const text = "Mayor Ana Ruiz of Salem said the levee would hold.\nSheriff Tom Okoye declined to comment.\n";
    writeFileSync(join(folder, "news", "good.txt"), text);
    await onrecord("ingest", join(folder, "news"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("decides, tells why, and undoes", async () => {
    const before = (await onrecord("export")).out;
    const merged = await onrecord("decide", "merge", OKOYE, RUIZ, "--who", "an editor", "--note", "one person");
    expect(merged.out).toContain(`merge of ${OKOYE} changed 1 article.\n  1 × ${OKOYE} → ${RUIZ}\n`);
    const [id = ""] = merged.out.split(":");
    const { out } = await onrecord("why", RUIZ);
    expect(out).toContain(`decision ${id}: merge by an editor, one person`);
    expect(out).toMatch(/ said the levee would hold\. \(mention:[0-9a-f]{16}:m\d+\)\n/u);
    expect((await onrecord("decisions", "list")).out).toContain("applied");
    expect((await onrecord("undo", id)).out).toContain("undoing the merge");
    expect((await onrecord("export")).out).toBe(before);
  });

  it("takes a ledger to another record, where it waits for its articles", async () => {
    await onrecord("decide", "rename", RUIZ, "Ana Ruiz-Vega");
    const record = (await onrecord("export")).out;
    writeFileSync(join(folder, "ledger.jsonl"), (await onrecord("decisions", "export")).out);
    rmSync(join(folder, "record.db"));
    const imported = await onrecord("decisions", "import", join(folder, "ledger.jsonl"));
    expect(imported).toMatchObject({ status: 0, out: "1 decisions are in the ledger, 0 were refused.\n" });
    expect(imported.err).toContain(`${RUIZ} is not in the record.`);
    await onrecord("ingest", join(folder, "news"));
    expect((await onrecord("export")).out).toBe(record);
  });

  it("says that there is nothing to review", async () => {
    expect((await onrecord("review")).out).toBe("There is nothing to review.\n");
  });

  it.each([
    ["somebody who is not there", ["decide", "drop", "person:nobody-here"], "person:nobody-here is not in the record."],
    ["an unknown option", ["decide", "merge", RUIZ, "person:tom-okoye", "--bad"], "unknown option"],
    ["no kind", ["decide", "set-kind", RUIZ, "Wizard"], "kind must be one of"],
    ["an unknown decision", ["undo", "d9"], "There is no decision d9."],
    ["an unknown event", ["event", "event:nothing-here"], "There is no event event:nothing-here."],
    ["no share", ["event", "event:nothing-here", "--confidence", "2"], "A number from 0 to 1 is needed."],
    ["an unknown node", ["why", "person:nobody-here"], "There is no node person:nobody-here."],
    ["a ledger that is not there", ["decisions", "import", "nowhere.jsonl"], "nowhere.jsonl cannot be read."],
  ])("ends with 1 and a sentence for %s", async (_, words, sentence) => {
    const { status, err, out } = await onrecord(...words);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toContain("    at ");
  });

  it("names the line of a ledger that is no decision, and takes the rest", async () => {
    const rename = { id: "d1", at: "2025-05-01T00:00:00.000Z", action: "rename", entity: RUIZ, name: "A. Ruiz" };
    writeFileSync(join(folder, "ledger.jsonl"), `\n{"action":"vanish"}\n${JSON.stringify(rename)}\n`);
    const { status, out, err } = await onrecord("decisions", "import", join(folder, "ledger.jsonl"));
    expect([status, out]).toEqual([2, "1 decisions are in the ledger, 1 were refused.\n"]);
    expect(err).toContain("ledger.jsonl, line 2: This is no decision: `action` must be one of merge");
    expect((await onrecord("decisions", "list")).out).toContain("rename person:ana-ruiz A. Ruiz");
  });
});
