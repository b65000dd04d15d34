import request from "supertest";
import { z } from "zod";
import { EXPORT_FORMATS, FORMAT_NAMES } from "../../graph/api/export-formats.ts";
import { OPERATIONS, type DocumentName } from "../../graph/api/operations.ts";
import { edgeSchema, nodeSchema } from "../../graph/api/views.ts";
import { OKOYE, RUIZ } from "../support/record.ts";
import { serveReports, type Served } from "../support/served.ts";

type Answer<Name extends DocumentName> = z.output<(typeof OPERATIONS)[Name]["answer"]>;

const asId = encodeURIComponent;
let flood: string;
let served: Served;

beforeAll(async () => {
  served = await serveReports();
  flood = (await served.store.search("flood", ["Event"], { limit: 1, offset: 0 })).items[0]!.node.id;
});

afterAll(() => served.close());

/** Asks, and holds the answer to the shape the table gives, with nothing in it that the shape does not know. */
async function get<Name extends DocumentName>(name: Name, path: string): Promise<Answer<Name>> {
  const response = await request(served.app())
    .get(path)
    .expect(200)
    .expect("Content-Type", /^application\/json/);
  const answer = OPERATIONS[name].answer.parse(response.body) as Answer<Name>;
  expect(answer).toEqual(response.body);
  return answer;
}

describe("reading the record", () => {
  it("tells of its health", async () => {
    expect(await get("health", "/api/health")).toEqual({ status: "ok", store: "sqlite", version: "0" });
  });

  it("sums the record up", async () => {
    expect((await get("summary", "/api/summary")).articles).toBe(3);
  });

  it("tells why each of its rules holds", async () => {
    const { items } = await get("rules", "/api/rules");
    expect(items.find(({ rule }) => rule === "quote/before-cue")?.because).toContain("quoted words");
    expect(items.every(({ because }) => because !== "")).toBe(true);
  });

  it("finds nodes of the kinds asked by the words asked", async () => {
    const { items } = await get("search", "/api/search?q=rui&kind=Official,Person");
    expect(items.map(({ node }) => node.id)).toEqual([RUIZ]);
  });

  it("gives a node by its percent-encoded id", async () => {
    expect((await get("node", `/api/nodes/${asId(RUIZ)}`)).name).toBe("Ana Ruiz");
    expect((await get("node", `/api/nodes/${asId(flood)}`)).id).toBe(flood);
  });

  it("folds statements into edges between speaker and event where asked", async () => {
    const { edges } = await get("neighbours", `/api/nodes/${asId(RUIZ)}/neighbours?folded=true&limit=50`);
    expect(edges.some(({ type, to }) => type === "SAID" && to === flood)).toBe(true);
  });

  it("keeps to one relation, and tells what it hides", async () => {
    const { nodes, truncated } = await get("neighbours", `/api/nodes/${asId(RUIZ)}/neighbours?relation=SAID&limit=1`);
    expect(nodes).toHaveLength(2);
    expect(truncated[RUIZ]).toBeGreaterThan(0);
  });

  it("gives the subgraph of some nodes and an overview", async () => {
    const { nodes } = await get("graph", `/api/graph?ids=${[RUIZ, OKOYE].map(asId).join(",")}`);
    expect(nodes.map(({ id }) => id).sort()).toEqual([RUIZ, OKOYE].sort());
    expect((await get("overview", "/api/overview")).nodes.length).toBeGreaterThan(2);
  });

  it("joins two officials by paths with the words that prove them", async () => {
    const { items } = await get("paths", `/api/paths?from=${asId(RUIZ)}&to=${asId(OKOYE)}&limit=3`);
    expect(items[0]?.edges.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it("gives the sentences that name two nodes both, and where", async () => {
    const { items } = await get("together", `/api/together?a=${asId(RUIZ)}&b=${asId(OKOYE)}`);
    for (const { span, words, named } of items) {
      expect(new Set(named.map(({ id }) => id))).toEqual(new Set([RUIZ, OKOYE]));
      expect(words).toHaveLength(span[1] - span[0]);
    }
  });

  it("gathers the voices on an event by speaker", async () => {
    const { event, voices } = await get("eventVoices", `/api/events/${asId(flood)}/voices`);
    expect(event.id).toBe(flood);
    expect(voices.map(({ speaker, statements }) => [speaker?.id, statements.length])).toContainEqual([RUIZ, 2]);
  });

  it("tells what reports of an event disagree about, and its states", async () => {
    expect((await get("disagreements", `/api/events/${asId(flood)}/disagreements`)).items).toEqual([]);
    const { items } = await get("states", `/api/events/${asId(flood)}/states`);
    expect(items.map(({ status, tellings }) => [status, tellings.length])).toEqual([["reported", 2]]);
    expect((await served.problem(`/api/events/${asId(RUIZ)}/states`, 404)).code).toBe("not-found");
  });

  it("shows whose word on an event may have changed, as sure as asked", async () => {
    const changes = (query: string) => get("changes", `/api/changes?speaker=${asId(RUIZ)}${query}`);
    expect((await changes("")).items).toEqual([]);
    expect((await changes(`&event=${asId(flood)}&confidence=0.5`)).items).toEqual([]);
    expect((await served.problem("/api/changes", 400)).detail).toBe("`speaker` or `event` must be given.");
    expect((await served.problem("/api/changes?event=x&confidence=7", 400)).detail).toContain("from 0 to 1");
  });

  it("gives no voices for a node that is no event", async () => {
    expect((await served.problem(`/api/events/${asId(RUIZ)}/voices`, 404)).code).toBe("not-found");
  });

  it("counts speakers and events in a matrix", async () => {
    const { cells } = await get("voices", "/api/voices?kind=Official&from=2025-04&to=2025-04-30");
    expect(cells).toContainEqual(expect.objectContaining({ speaker: RUIZ, event: flood }));
  });

  it("counts and lists by act and day, and refuses an act that is none", async () => {
    const believed = await get("statements", "/api/statements?act=belief,intention");
    expect(new Set(believed.items.map(({ act }) => act))).toEqual(new Set(["belief", "intention"]));
    expect((await get("voices", "/api/voices?from=1999&to=1999")).cells).toEqual([]);
    expect((await get("overview", "/api/overview?from=1999&to=1999")).edges.map(({ type }) => type)).not.toContain(
      "SAID",
    );
    expect((await served.problem("/api/graph?ids=x&act=song", 400)).detail).toContain("speech, belief, intention");
  });

  it("walks statements page by page and misses none", async () => {
    const all = await get("statements", "/api/statements?limit=500");
    const walked: string[] = [];
    for (let path: string | null = "/api/statements?limit=2"; path !== null;) {
      const { items, next }: Answer<"statements"> = await get("statements", path);
      walked.push(...items.map(({ id }) => id));
      path = next === null ? null : `/api/statements?limit=2&cursor=${next}`;
    }
    expect(walked).toEqual(all.items.map(({ id }) => id));
    expect(walked).toHaveLength(6);
  });

  it("keeps statements to their speaker, words and dates", async () => {
    const path = `/api/statements?speaker=${asId(OKOYE)}&q=not&from=2025-04-12&to=2025-04-12`;
    expect((await get("statements", path)).items).toHaveLength(1);
  });

  it("shows the words behind an element", async () => {
    const { items } = await get("sources", `/api/sources?element=${asId(RUIZ)}`);
    expect(items.map(({ words }) => words)).toContain("Ana Ruiz");
  });

  it("lists articles and gives one by its own id or its node's", async () => {
    expect((await get("articles", "/api/articles?limit=2")).items).toHaveLength(2);
    const whole = await get("article", "/api/articles/a1");
    expect(whole).toMatchObject({ title: "River leaves town", events: [{ id: "e1" }] });
    expect(await get("article", `/api/articles/${asId("article:a1")}`)).toEqual(whole);
  });

  it("puts events and statements in order of date", async () => {
    const { items } = await get("timeline", "/api/timeline?limit=50");
    const dates = items.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it("sends the whole record as one JSON document", async () => {
    const { text } = await request(served.app()).get("/api/export?format=json").expect(200);
    const { nodes, edges } = z
      .object({ nodes: z.array(nodeSchema), edges: z.array(edgeSchema) })
      .parse(JSON.parse(text));
    const { nodes: kinds, edges: types } = await served.store.summary();
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
    expect([nodes.length, edges.length]).toEqual([sum(kinds), sum(types)]);
  });

  it.each(FORMAT_NAMES)("sends the whole record as a file of %s", async (format) => {
    const response = await request(served.app())
      .get(`/api/export?format=${format}`)
      .buffer(true)
      .parse((answer, done) => {
        let sent = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => (sent += part));
        answer.on("end", () => {
          done(null, sent);
        });
      })
      .expect(200);
    expect(response.type).toBe(EXPORT_FORMATS[format].type);
    expect(response.headers["content-disposition"]).toBe(`attachment; filename=${EXPORT_FORMATS[format].file}`);
    expect(response.body).toContain("Ana Ruiz");
  });

  it("sends one table of CSV", async () => {
    const { text, headers } = await request(served.app()).get("/api/export?format=csv&table=statements").expect(200);
    expect(headers["content-disposition"]).toBe("attachment; filename=statements.csv");
    expect(text.trimEnd().split("\r\n")).toHaveLength(7);
  });

  it("refuses a format or a table that there is not", async () => {
    expect((await served.problem("/api/export?format=xml", 400)).detail).toContain(
      "`format` must be one of json, jsonl",
    );
    expect((await served.problem("/api/export?format=csv&table=x", 400)).detail).toContain("`table` must be one of");
    expect((await served.problem("/api/export?table=nodes", 400)).detail).toContain("csv");
  });

  it("packs long answers", async () => {
    const { headers } = await request(served.app()).get("/api/openapi.json").set("Accept-Encoding", "gzip").expect(200);
    expect(headers["content-encoding"]).toBe("gzip");
  });
});

describe("the description", () => {
  const openapi = async () =>
    (await request(served.app()).get("/api/openapi.json").expect(200)).body as Record<string, unknown>;

  it("describes every operation and nothing else", async () => {
    const described = Object.entries((await openapi())["paths"] as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(
      Object.values(OPERATIONS)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
  });

  it("refers only to schemas that it holds", async () => {
    const document = await openapi();
    const { schemas } = document["components"] as { schemas: Record<string, unknown> };
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    expect(references.length).toBeGreaterThan(0);
    for (const name of references)
      expect(Object.keys(schemas).map((held) => `#/components/schemas/${held}`)).toContain(name);
  });

  it("serves every operation that it describes", async () => {
    for (const { method, path } of Object.values(OPERATIONS)) {
      const response = await request(served.app())[method](path.replace("{id}", "none"));
      expect((response.body as { detail?: string }).detail ?? "").not.toContain("such route");
    }
  });

  it("is a page for people, too", async () => {
    const { text, type } = await request(served.app()).get("/api/docs").expect(200);
    expect(type).toBe("text/html");
    for (const { path } of Object.values(OPERATIONS)) expect(text).toContain(path);
  });
});
