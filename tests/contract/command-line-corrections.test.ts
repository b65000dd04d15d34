import { execFile } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const COMMAND = ["--import", support("sources.js"), support("command.js")];
const MILL = "person:grace-mill";
const GRANT = "person:harlow-grant";
const FIRST = "Grace Mill opened its doors on Monday, and the crowd was large. Harlow Grant said the dam was safe.\n";
const SECOND = "Sheriff Tom Okoye spoke on Friday. Grace Mill drew a crowd, Okoye said.\n";

interface Ended {
  status: number;
  out: string;
  err: string;
}

describe("correcting once", () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const onrecord = (db: string, ...words: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], ONRECORD_DB: at(db) };
      execFile(process.execPath, [...COMMAND, ...words], { env }, (fault, out, err) => {
        resolve({ status: fault === null ? 0 : Number(fault.code), out, err });
      });
    });
  const exported = async (db: string) => (await onrecord(db, "export")).out;
  const learn = async (...words: string[]) => {
    const { out, err } = await onrecord("record.db", "decide", ...words, "--learn");
    return { id: out.split(":")[0] ?? "", err };
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    writeFileSync(at("first.txt"), FIRST);
    writeFileSync(at("second.txt"), SECOND);
    await onrecord("record.db", "ingest", at("first.txt"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("reads a name so in every article, those before and those after, until the decision is undone", async () => {
    const before = await exported("record.db");
    const { id, err } = await learn("drop", MILL);
    expect(err).toMatch(
      /^learnt: how to read “Grace Mill”; 1 article read again\. Corrections are kept in .*\.corrections\.jsonl\.\n$/,
    );
    await onrecord("record.db", "ingest", at("second.txt"));
    expect(await exported("record.db")).not.toContain('Grace Mill"');
    const { id: second } = JSON.parse((await onrecord("record.db", "extract", at("second.txt"))).out) as { id: string };
    await onrecord("record.db", "delete", second);
    await onrecord("record.db", "undo", id);
    expect(await exported("record.db")).toBe(before);
    expect(existsSync(at("record.corrections.jsonl"))).toBe(false);
  });

  it("says of what was read wrongly and is no more that it is learnt, not that it waits", async () => {
    const dropped = await learn("drop", MILL);
    const turned = await learn("set-kind", GRANT, "Organization");
    const { out } = await onrecord("record.db", "decisions", "list");
    expect(out).toContain(`learnt   drop ${MILL}`);
    expect(out).toContain(`learnt   set-kind ${GRANT} Organization`);
    expect(out).not.toContain("waiting");
    for (const { id } of [dropped, turned]) await onrecord("record.db", "undo", id);
    expect((await onrecord("record.db", "decisions", "list")).out).toBe("");
  });

  it("gives the record that corrections and ledger give from the start, in another store", async () => {
    await learn("set-kind", GRANT, "Organization");
    writeFileSync(at("ledger.jsonl"), (await onrecord("record.db", "decisions", "export")).out);
    await onrecord("other.db", "ingest", at("first.txt"));
    await onrecord("other.db", "decisions", "import", at("ledger.jsonl"));
    const imported = await onrecord("other.db", "corrections", "import", at("record.corrections.jsonl"));
    expect(imported).toMatchObject({ status: 0, out: "1 correction new, 1 article read again.\n" });
    expect(await exported("other.db")).toBe(await exported("record.db"));
    const again = await onrecord("other.db", "corrections", "import", at("record.corrections.jsonl"));
    expect(again.out).toBe("0 corrections new, 0 articles read again.\n");
  });

  it("keeps the sentence as a gold case that tells whether all corrections hold", async () => {
    await learn("drop", MILL);
    await learn("set-kind", GRANT, "Organization");
    const { out } = await onrecord("record.db", "evaluate", at("record.corrections.jsonl"), "--json");
    expect((JSON.parse(out) as { rows: unknown[] }).rows).toMatchObject([
      { task: "corrections", kind: "Organization", measure: "hold", figures: { f1: 100, gold: 1 } },
      { task: "corrections", kind: "no name", measure: "hold", figures: { f1: 100, gold: 1 } },
      { task: "corrections", kind: "ALL", measure: "hold", figures: { f1: 100, gold: 2 } },
    ]);
    const without = await onrecord("other.db", "evaluate", at("record.corrections.jsonl"), "--json");
    expect(without.out).toContain('"kind":"ALL","measure":"hold","figures":{"precision":0,');
  });

  it("names a broken line of its file, and holds by the others", async () => {
    const { id } = await learn("drop", MILL);
    appendFileSync(
      at("record.corrections.jsonl"),
      '{"id":"x"\n{"id":"y","text":"Short.","corrections":[{"start":0,"end":9,"kind":null,"name":null}]}',
    );
    const { out, err } = await onrecord("record.db", "extract", at("second.txt"));
    expect(out).not.toContain('"Grace Mill"');
    expect(err).toContain("record.corrections.jsonl, line 2: it is not JSON; it is passed over.\n");
    expect(err).toContain(
      "record.corrections.jsonl, line 3: has a span that ends behind the text; it is passed over.\n",
    );
    expect((await onrecord("record.db", "corrections", "list")).status).toBe(2);
    await onrecord("record.db", "undo", id);
    expect(readFileSync(at("record.corrections.jsonl"), "utf8").split("\n")).toHaveLength(2);
  });

  it("says what cannot be learnt, and decides nothing then", async () => {
    const never = await onrecord("record.db", "decide", "never-merge", MILL, GRANT, "--learn");
    expect(never).toMatchObject({ status: 1, out: "" });
    expect(never.err).toContain("it is about who is meant, not about how a name is read.");
    expect((await onrecord("record.db", "decisions", "export")).out).toBe("");
  });
});
