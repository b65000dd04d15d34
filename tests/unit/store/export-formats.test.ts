import { DOMParser } from "linkedom";
import { csvLine } from "../../../graph/store/export/csv-line.ts";
import { cypherExport } from "../../../graph/store/export/cypher.ts";
import { ftmExport } from "../../../graph/store/export/ftm.ts";
import { ftmId } from "../../../graph/store/export/ftm-entity.ts";
import { gexfExport } from "../../../graph/store/export/gexf.ts";
import { graphmlExport } from "../../../graph/store/export/graphml.ts";
import type { ExportRow } from "../../../graph/store/export/rows.ts";
import { statementsTable } from "../../../graph/store/export/statements-table.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { REPORTS } from "../../support/record.ts";

const PROOF = { article: "a1", span: [0, 4], rule: "by-hand", confidence: 0.9 } as const;

/** A record of one mayor with the name and the aliases given, who holds an office in a town. */
function recordOf(name: string, aliases: string[] = []) {
  const rows: ExportRow[] = [
    { node: { id: "city:odd", kind: "City", name: "Odd", properties: { latitude: -1.5 }, evidence: [] } },
    { node: { id: "person:odd", kind: "Official", name, properties: { aliases, articles: 1 }, evidence: [PROOF] } },
    {
      edge: {
        ...{ id: "HOLDS:person:odd>city:odd#mayor", type: "HOLDS", from: "person:odd", to: "city:odd" },
        ...{ properties: { title: "mayor", articles: 1 }, evidence: [{ ...PROOF, confidence: 0.5 }, PROOF] },
      },
    },
  ];
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- a store is asked, and answers later
    export: async function* () {
      yield* rows;
    },
    nodes: () => Promise.resolve(rows.flatMap((row) => ("node" in row ? [row.node] : []))),
  };
}

async function written(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

describe("a line of CSV", () => {
  it.each([
    ["a comma", "Ruiz, Ana", '"Ruiz, Ana"'],
    ["a quotation mark", 'the "bend"', '"the ""bend"""'],
    ["a line end", "one\ntwo", '"one\ntwo"'],
    ["a space at its end", "bend ", '"bend "'],
    ["a formula", "=1+1", "'=1+1"],
    ["a formula with a comma", '=HYPERLINK("a",1)', `"'=HYPERLINK(""a"",1)"`],
    ["a handle", "@anaruiz", "'@anaruiz"],
    ["a dash", "- so she said", "'- so she said"],
    ["an apostrophe, which is then told from one put before a formula", "'tis so", "''tis so"],
    ["a NUL", "a\u0000b", "a\ufffdb"],
  ])("is safe for %s", (_, text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`);
  });

  it("leaves numbers as they are, and what is absent empty", () => {
    expect(csvLine([-1.5, true, null, undefined, [[1, 2]], ["Ana", "A. Ruiz"]])).toBe(
      "-1.5,true,,,1-2,Ana; A. Ruiz\r\n",
    );
  });
});

describe("XML", () => {
  const ODD = 'a <b> & "c"\u0001\td\r\ne \ud83d \u{1f30a}';
  const TOLD = 'a <b> & "c"\ufffd\td\r\ne \ufffd \u{1f30a}';

  it("of GraphML holds what is markup, a control character or half a pair, one code unit for one", async () => {
    const text = await written(graphmlExport(recordOf(ODD)));
    const document = new DOMParser().parseFromString(text, "text/xml") as unknown as ParentNode;
    const labels = [...document.querySelectorAll("node data[key=node-label]")].map((one) => one.textContent);
    expect(labels).toEqual(["Odd", TOLD]);
  });

  it("of GraphML has typed attributes, and the surest proof of an edge", async () => {
    const text = await written(graphmlExport(recordOf("Ana Ruiz")));
    expect(text).toContain('<key id="node-latitude" for="node" attr.name="latitude" attr.type="double"/>');
    expect(text).toContain('<data key="node-latitude">-1.5</data>');
    expect(text).toContain('<data key="edge-confidence">0.9</data>');
    expect(text).toContain('<data key="edge-evidence">a1 0-4 by-hand 0.5; a1 0-4 by-hand 0.9</data>');
  });

  it("of GEXF holds line ends in attributes", async () => {
    const text = await written(gexfExport(recordOf(ODD)));
    expect(text).toContain('label="a &lt;b&gt; &amp; &quot;c&quot;\ufffd&#9;d&#13;&#10;e \ufffd \u{1f30a}"');
    expect(text.match(/<(?:node|edge) /gu)).toHaveLength(3);
  });
});

describe("Cypher", () => {
  it("merges nodes by id under their labels, then edges between them", async () => {
    const text = await written(cypherExport(recordOf("Ana Ruiz")));
    expect(text).toContain("MERGE (n:Record {id: row.id}) SET n += row.properties SET n:Official:Entity;");
    expect(text).toContain("MERGE (a)-[r:HOLDS {id: row.id}]->(b) SET r += row.properties;");
    expect(text.indexOf("Official:Entity")).toBeLessThan(text.indexOf("HOLDS {id"));
  });

  it.each([
    ["a quotation mark", 'a "b"', '"a \\"b\\""'],
    ["a backslash", "a \\ b", '"a \\\\ b"'],
    ["words that Cypher would read as a quotation mark", "a \\u0022 b", '"a \\\\" + "u0022 b"'],
    ["a backslash before a control character", "a \\\u0001", '"a \\\\\\u0001"'],
    ["a line end", "a\nb", '"a\\nb"'],
  ])("quotes %s", async (_, name, literal) => {
    expect(await written(cypherExport(recordOf(name)))).toContain(`name: ${literal}}`);
  });
});

describe("FollowTheMoney", () => {
  const entities = async (record: ReturnType<typeof recordOf>) =>
    (await written(ftmExport(record)))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

  it("has a person, a post in a town, and the tenure that joins them", async () => {
    const all = await entities(recordOf("Ana Ruiz", ["A. Ruiz"]));
    expect(all.map(({ schema }) => schema)).toEqual(["Address", "Person", "Position", "Occupancy"]);
    expect(all[1]?.properties).toMatchObject({ name: ["Ana Ruiz"], alias: ["A. Ruiz"], topics: ["role.pol"] });
    expect(all[2]?.properties).toEqual({ name: ["mayor, Odd"], addressEntity: ["city.odd"] });
    expect(all[3]?.properties).toMatchObject({ holder: ["person.odd"], post: [all[2]?.id], proof: ["article.a1"] });
  });

  it.each([
    ["person:ana-ruiz", "person.ana-ruiz"],
    ["HOLDS:person:x>city:y#mayor", "HOLDS.person.x..003ecity.y..0023mayor"],
    ["person:a.b-", "person.a..002eb..002d"],
  ])("writes the id %s in its own signs", (id, told) => {
    expect(ftmId(id)).toBe(told);
    expect(told).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/u);
  });

  it("keeps long ids apart", () => {
    const [a, b] = ["a", "b"].map((end) => ftmId(`person:${"x".repeat(300)}${end}`));
    expect(a?.length).toBeLessThanOrEqual(200);
    expect(a).not.toBe(b);
  });
});

describe("the table of statements", () => {
  it("has a row a statement with its article, speaker, event, words and place", async () => {
    const store = openSqliteStore(":memory:");
    await store.apply(REPORTS);
    const lines = (await written(statementsTable(store))).trimEnd().split("\r\n");
    expect(lines).toHaveLength(7);
    const line = lines.find((one) => one.includes("was over"));
    const [text, words] = [REPORTS[0]!.article.text, "the flood in Brackwater was over"];
    const start = text.indexOf(words);
    expect(line).toContain(
      "statement:a1:s1,a1,River leaves town,,The Brackwater Bell,2025-04-12,person:ana-ruiz,Ana Ruiz,",
    );
    expect(line).toContain(`,${words},`);
    expect(line).toContain(`,${start},${start + words.length},${start}-${start + words.length},`);
    await store.close();
  });
});
