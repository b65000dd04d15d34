import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import request from "supertest";
import type { LedgerLine } from "../../graph/api/decision-views.ts";
import { type Decision, decisionSchema } from "../../graph/model/decisions.ts";
import { OPERATIONS } from "../../graph/api/operations.ts";
import { OKOYE, RUIZ } from "../support/record.ts";
import { serveReports, type Served } from "../support/served.ts";

const asId = encodeURIComponent;
let served: Served;

beforeEach(async () => {
  served = await serveReports();
});

afterEach(() => served.close());

const decide = (proposal: object, query = "") => request(served.app()).post(`/api/decisions${query}`).send(proposal);
const body = (response: { body: unknown }) => response.body;

describe("deciding over HTTP", () => {
  it("carries a decision out, lists it, and takes it back", async () => {
    const rename = { action: "rename", entity: RUIZ, name: "Ana Ruiz-Vega", who: "an editor", note: "her own wish" };
    const done = OPERATIONS.decide.answer.parse(body(await decide(rename).expect(200)));
    expect(done).toMatchObject({ decision: rename, effect: { articles: 3 } });
    expect((await served.store.node(RUIZ))?.name).toBe("Ana Ruiz-Vega");
    const listed = OPERATIONS.decisions.answer.parse(
      body(await request(served.app()).get("/api/decisions").expect(200)),
    );
    expect(listed).toMatchObject({ items: [{ decision: rename, state: "applied" }], next: null });
    await request(served.app()).delete(`/api/decisions/${done.decision.id}`).expect(200);
    expect((await served.store.node(RUIZ))?.name).toBe("Ana Ruiz");
    expect((await served.problem("/api/decisions/none/x", 404)).code).toBe("not-found");
  });

  it("tells what would change, and changes nothing", async () => {
    const seen = OPERATIONS.decide.answer.parse(
      body(await decide({ action: "merge", entity: OKOYE, into: RUIZ }, "?preview=true").expect(200)),
    );
    expect(seen.effect.moves).toEqual([{ from: OKOYE, to: RUIZ, mentions: 2 }]);
    expect(await served.store.node(OKOYE)).toBeDefined();
  });

  it("refuses what is no part of a decision: a preview asked for in the body would decide", async () => {
    const response = await decide({ action: "merge", entity: OKOYE, into: RUIZ, preview: true }).expect(400);
    expect(response.body).toMatchObject({
      detail: expect.stringContaining("`preview` is no part of the body") as string,
    });
    expect(await served.store.node(OKOYE)).toBeDefined();
  });

  it("answers a decision that cannot be with 409 and the reason", async () => {
    const response = await decide({ action: "merge", entity: RUIZ, into: "city:991" }).expect(409);
    expect(response.body).toMatchObject({
      code: "decision-refused",
      detail: expect.stringContaining("of kind person") as string,
    });
  });

  it("keeps with a decision how names are to be read, and has their articles read again", async () => {
    const reread: string[][] = [];
    const learning = {
      file: join(served.webRoot, "learnt.jsonl"),
      reread: (words: readonly string[]) => reread.push([...words]),
    };
    const app = served.app({ learning });
    const drop = { action: "drop", entity: RUIZ };
    const seen = await request(app).post("/api/decisions?learn=true&preview=true").send(drop).expect(200);
    expect([body(seen), existsSync(learning.file)]).toMatchObject([{ learnt: ["Ana Ruiz"] }, false]);
    const done = OPERATIONS.decide.answer.parse(
      body(await request(app).post("/api/decisions?learn=true").send(drop).expect(200)),
    );
    expect(done.learnt).toEqual(["Ana Ruiz"]);
    expect(JSON.parse(readFileSync(learning.file, "utf8"))).toMatchObject({ decision: done.decision.id });
    await request(app).delete(`/api/decisions/${done.decision.id}`).expect(200);
    expect([reread, existsSync(learning.file)]).toEqual([[["Ana Ruiz"], ["Ana Ruiz"]], false]);
  });

  it("answers with 409 where nothing can be learnt", async () => {
    const never = { action: "never-merge", entity: RUIZ, other: OKOYE };
    const response = await decide(never, "?learn=true").expect(409);
    expect(response.body).toMatchObject({ code: "nothing-to-learn" });
    expect((await served.store.decisions({ limit: 9, offset: 0 })).items).toEqual([]);
  });

  it("names the decision in the way of one that cannot be", async () => {
    await decide({ action: "never-merge", entity: RUIZ, other: OKOYE }).expect(200);
    const [barred] = (await served.store.decisions({ limit: 1, offset: 0 })).items;
    const response = await decide({ action: "merge", entity: RUIZ, into: OKOYE }).expect(409);
    expect(response.body).toMatchObject({ against: barred?.decision.id });
  });

  it("hands out the ledger as JSON Lines, and lists it the newest first", async () => {
    await decide({ action: "rename", entity: RUIZ, name: "A. Ruiz" }).expect(200);
    await decide({ action: "rename", entity: OKOYE, name: "T. Okoye" }).expect(200);
    const file = await request(served.app())
      .get("/api/decisions/export")
      .buffer()
      .expect(200)
      .expect("Content-Type", /^application\/jsonl/);
    const given = file.text.trim().split("\n");
    expect(given.map((line) => decisionSchema.parse(JSON.parse(line)).entity)).toEqual([RUIZ, OKOYE]);
    const newest = await request(served.app()).get("/api/decisions?newest=true&limit=1").expect(200);
    expect(newest.body).toMatchObject({ items: [{ decision: { entity: OKOYE } }] });
  });

  it.each([
    ["no action", {}, "`action` must be one of merge (with `entity` and `into`), split (`entity`, `mentions`), "],
    ["an action that there is not", { action: "vanish" }, "`action` must be one of merge"],
    ["what is no object", [], "the body must be a JSON object whose `action` is one of merge"],
    ["no mentions", { action: "split", entity: RUIZ }, "`mentions` must be ids of mentions"],
    [
      "a note beyond measure",
      { action: "drop", entity: RUIZ, note: "x".repeat(2_001) },
      "is longer than 2000 characters",
    ],
    ["an unknown kind", { action: "set-kind", entity: RUIZ, kind: "Wizard" }, "`kind` must be one of"],
    ["no entity", { action: "drop" }, "`entity` must be an id"],
    ["mentions that are none", { action: "split", entity: RUIZ, mentions: ["m1"] }, "ids of mentions"],
  ])("answers %s with 400 and what is wrong", async (_, proposal, words) => {
    const response = await decide(proposal).expect(400);
    expect((response.body as { detail: string }).detail).toContain(words);
  });

  it("answers a body that is not JSON with 400, and an unknown decision to undo with 404", async () => {
    await request(served.app()).post("/api/decisions").type("application/json").send("{").expect(400);
    await request(served.app()).delete("/api/decisions/none").expect(404);
  });

  it("takes no decision from a page of another origin", async () => {
    await decide({ action: "drop", entity: RUIZ }).set("Origin", "https://elsewhere.example").expect(403);
  });
});

describe("bringing a ledger in over HTTP", () => {
  const row = (id: string, what: object) =>
    JSON.stringify({ id, at: "2025-05-01T00:00:00.000Z", who: "an editor", note: "", ...what });
  const bringIn = (ledger: string, type = "application/jsonl") =>
    request(served.app()).post("/api/decisions/import").type(type).send(ledger).buffer();
  const told = async (ledger: string) => {
    const { text, type } = await bringIn(ledger).expect(200);
    expect(type).toBe("application/jsonl");
    return text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LedgerLine);
  };

  it("takes what the export of another record hands out, and takes it only once", async () => {
    await decide({ action: "rename", entity: RUIZ, name: "A. Ruiz" }).expect(200);
    const { text } = await request(served.app()).get("/api/decisions/export").buffer();
    const id = (JSON.parse(text) as Decision).id;
    await request(served.app()).delete(`/api/decisions/${id}`).expect(200);
    expect(await told(text)).toEqual([{ line: 1, decision: id, state: "taken", sentence: "" }]);
    expect((await served.store.node(RUIZ))?.name).toBe("A. Ruiz");
    expect(await told(text)).toMatchObject([{ state: "taken", sentence: "The ledger holds it already." }]);
  });

  it("names each line that cannot be taken, and takes the rest", async () => {
    const ledger = [
      row("d1", { action: "merge", entity: RUIZ, into: OKOYE }),
      "",
      "{",
      '{"action":"vanish"}',
      row("d2", { action: "merge", entity: RUIZ, into: "city:991" }),
      row("d3", { action: "merge", entity: OKOYE, into: RUIZ }),
      row("d4", { action: "rename", entity: OKOYE }),
      row("d5", { action: "split", entity: OKOYE, mentions: ["mention:gone:m1"] }),
      row("d6", { action: "rename", entity: OKOYE, name: "T. Okoye" }),
    ].join("\r\n");
    expect(
      (await told(ledger)).map(({ line, decision, state, sentence }) => [line, decision, state, sentence]),
    ).toEqual([
      [1, "d1", "taken", ""],
      [3, null, "refused", "This is no decision: it must be a line of JSON, as an export writes it."],
      [4, null, "refused", expect.stringContaining("This is no decision: `action` must be one of merge") as string],
      [5, "d2", "refused", expect.stringContaining("of kind person") as string],
      [6, "d3", "refused", "person:tom-okoye and person:ana-ruiz are one already."],
      [7, null, "refused", "This is no decision: `name` must be a name."],
      [8, "d5", "taken", "mention:gone:m1 is gone from the record."],
      [9, "d6", "taken", ""],
    ]);
    const { items } = await served.store.decisions({ limit: 9, offset: 0 });
    expect(items.map(({ decision, state }) => [decision.id, state])).toEqual([
      ["d1", "applied"],
      ["d5", "waiting"],
      ["d6", "applied"],
    ]);
  });

  it("answers an empty ledger with no line", async () => {
    expect(await told("")).toEqual([]);
  });

  it("refuses another type, a ledger that is too large, another origin, and whoever lacks the token", async () => {
    await bringIn("{}", "application/json").expect(415);
    await bringIn(" ".repeat(5_300_000)).expect(413);
    await bringIn("").set("Origin", "https://elsewhere.example").expect(403);
    await request(served.app({ token: "a-secret" }))
      .post("/api/decisions/import")
      .type("text/plain")
      .send("{}")
      .expect(401);
  });
});

describe("asking who is who over HTTP", () => {
  it("tells why a node is one, and why two are not", async () => {
    const why = await request(served.app())
      .get(`/api/nodes/${asId(RUIZ)}/why`)
      .expect(200);
    expect(OPERATIONS.why.answer.parse(why.body).parts.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(3);
    const not = await request(served.app())
      .get(`/api/why-not?a=${asId(RUIZ)}&b=${asId(OKOYE)}`)
      .expect(200);
    expect(OPERATIONS.whyNot.answer.parse(not.body).sentence).toContain("Nothing compares them");
    await request(served.app()).get("/api/nodes/nobody/why").expect(404);
  });

  it("lists what may be one", async () => {
    const review = await request(served.app()).get("/api/review").expect(200);
    expect(OPERATIONS.review.answer.parse(review.body)).toEqual({ items: [], next: null });
  });
});
