import fc from "fast-check";
import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { ENTITY_KINDS } from "../../../graph/model/kinds.ts";
import { RELATIONS } from "../../../graph/model/relations.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, event, mention, statement } from "../../support/invented-article.ts";

const text = "Mayor Ana Ruiz, a Democrat, said Brackwater police would raid the cannery.";
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const told = article({
  text,
  outlet: "The Brackwater Herald",
  url: "https://www.herald.example/raid",
  mentions: [
    mention("m1", "Official", "Ana Ruiz", {
      spans: [at("Ana Ruiz")],
      roles: [{ title: "Mayor", status: "current", of: "m2", party: "Democratic", district: null, span: at("Mayor") }],
    }),
    mention("m2", "City", "Brackwater", { spans: [at("Brackwater")] }),
    mention("m3", "Agency", "Brackwater police", { spans: [at("Brackwater police")], of: "m2", level: "local" }),
    mention("m4", "Official", "a police spokesman", { spans: [at("police")], of: "m3", unnamed: true }),
  ],
  events: [
    event("e1", "raid", {
      spans: [at("raid the cannery")],
      start: "2025-03-15",
      places: ["m2"],
      participants: [{ mention: "m3", role: "actor" }],
    }),
  ],
  statements: [
    statement("s1", [at("Brackwater police"), at("raid the cannery")], {
      cue: at("said"),
      speaker: at("Ana Ruiz"),
      speakerMention: "m1",
      about: ["e1", "m3"],
      polarity: "negative",
    }),
  ],
});
const edge = (type: string) => contribute(told).edges.filter((one) => one.type === type);
const nodeOf = (id: string) => contribute(told).nodes.find((one) => one.id === id);

describe("what an article contributes", () => {
  it("gives a statement its pieces, joined, and its speaker", () => {
    expect(nodeOf("statement:a1:s1")?.properties["text"]).toBe("Brackwater police … raid the cannery");
    expect(edge("SAID").map(({ from, to }) => [from, to])).toEqual([["person:ana-ruiz", "statement:a1:s1"]]);
  });

  it('shows what was said from behind its "that" and a comma there', () => {
    const words = "Ana Ruiz said that, if elected, she would stay.";
    const opening: [number, number] = [14, 18];
    const said = statement("s1", [[14, words.length]], { complementizer: opening });
    const { nodes } = contribute(article({ text: words, statements: [said] }));
    expect(nodes.find(({ id }) => id === "statement:a1:s1")?.properties).toMatchObject({
      text: "if elected, she would stay.",
      content: [[20, words.length]],
    });
  });

  it("says what a statement is about, and whom it blames", () => {
    expect(edge("ABOUT").map(({ to, properties }) => [to, properties["role"]])).toEqual([
      ["agency:brackwater-police", "target"],
      ["event:raid:city:brackwater:2025-03-15", "topic"],
    ]);
  });

  it("ties an official to the office, with its title and date, and to the party", () => {
    expect(edge("HOLDS")[1]).toMatchObject({
      id: "HOLDS:person:ana-ruiz>city:brackwater#mayor",
      properties: { title: "Mayor", status: "current", asOf: "2025-03-14" },
      evidence: [{ span: at("Mayor") }],
    });
    expect(edge("MEMBER_OF")[0]?.to).toBe("org:democratic-party");
    expect(nodeOf("person:ana-ruiz")?.properties).toMatchObject({ titles: ["Mayor"], party: "Democratic" });
  });

  it("ties who leads a body or speaks for it to that body, though it is no public one; not who works there", () => {
    const held = (title: string) => {
      const roles = [{ title, status: "current", of: "m2", party: null, district: null }] as const;
      const people = [
        mention("m1", "Person", "Bo Vale", { roles: [...roles] }),
        mention("m2", "Organization", "Zemco"),
      ];
      return contribute(article({ mentions: people })).edges.filter(({ type }) => type === "HOLDS");
    };
    expect(held("company spokesman").map(({ to }) => to)).toEqual(["org:zemco"]);
    expect(held("welder")).toEqual([]);
  });

  it("ties an owner to the shop, not to the town that it is in", () => {
    const roles = [{ title: "owner", status: "current", of: "m2", party: null, district: null }] as const;
    const held = (kind: "Organization" | "City") => {
      const owner = mention("m1", "Person", "Bo Vale", { roles: [...roles] });
      const { edges } = contribute(article({ mentions: [owner, mention("m2", kind, "Linden")] }));
      return edges.filter(({ type }) => type === "HOLDS").length;
    };
    expect([held("Organization"), held("City")]).toEqual([1, 0]);
  });

  it("ties a lawyer to whom she speaks for, not to her firm or town", () => {
    const roles = [{ title: "lawyer", status: "current", of: "m2", party: null, district: null }] as const;
    const held = (kind: "Organization" | "Region" | "City", name: string) => {
      const lawyer = mention("m1", "Person", "Bo Vale", { roles: [...roles] });
      const { edges } = contribute(article({ mentions: [lawyer, mention("m2", kind, name)] }));
      return edges.filter(({ type }) => type === "HOLDS").length;
    };
    expect([held("Region", "Adams County"), held("Organization", "Linden Nurses Union")]).toEqual([1, 1]);
    expect([held("City", "Linden"), held("Organization", "Cole & Dahl"), held("Region", "Ohio")]).toEqual([0, 0, 0]);
  });

  it("ties an independent to no party", () => {
    const roles = [{ title: "Mayor", status: "current", of: null, party: "Independent", district: null }] as const;
    const free = contribute(article({ mentions: [mention("m1", "Official", "Ana Ruiz", { roles: [...roles] })] }));
    expect(free.edges.filter(({ type }) => type === "MEMBER_OF")).toEqual([]);
    expect(free.nodes.find(({ id }) => id === "person:ana-ruiz")?.properties).toMatchObject({ party: "Independent" });
  });

  it("ties an unnamed source to its agency", () => {
    expect(edge("HOLDS")[0]).toMatchObject({ from: "person:a1:m4", to: "agency:brackwater-police" });
  });

  it("ties an agency to its town, and an event to place and actor", () => {
    expect(edge("SERVES")[0]?.to).toBe("city:brackwater");
    expect(edge("IN")[0]?.to).toBe("city:brackwater");
    expect(edge("INVOLVES")[0]).toMatchObject({ to: "agency:brackwater-police", properties: { role: "actor" } });
  });

  it("knows the medium from what is told about the article", () => {
    expect(edge("PUBLISHED_BY")[0]?.to).toBe("outlet:brackwater-herald");
    expect(nodeOf("outlet:brackwater-herald")?.properties["domain"]).toBe("herald.example");
  });

  it("makes one node of two mentions of one person", () => {
    const twice = article({
      mentions: [mention("m1", "Person", "Ana Ruiz"), mention("m2", "Official", "Ana B. Ruiz")],
    });
    const people = contribute(twice).nodes.filter(({ id }) => id.startsWith("person:"));
    expect(people).toMatchObject([{ id: "person:ana-ruiz", kind: "Official" }]);
  });

  it("lets no town speak", () => {
    const spoken = { ...told, statements: [statement("s1", [[0, 5]], { speakerMention: "m2" })] };
    expect(contribute(spoken).edges.filter(({ type }) => type === "SAID")).toEqual([]);
  });
});

const local = (letter: string) => fc.integer({ min: 1, max: 4 }).map((number) => `${letter}${number}`);
const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]): [number, number] => [start, start + length]);
const anyMention = fc
  .record({
    kind: fc.constantFrom(...ENTITY_KINDS),
    name: fc.constantFrom(
      "Ana Ruiz",
      "Ruiz",
      "The Deepwell Co.",
      "Brackwater",
      "Department of Canals",
      "…",
      "City Hall",
    ),
    spans: fc.array(span, { minLength: 1, maxLength: 3 }),
    of: fc.option(local("m")),
    unnamed: fc.boolean(),
    party: fc.boolean(),
    roles: fc.array(
      fc.record({
        title: fc.constantFrom("Mayor", "Chief"),
        status: fc.constantFrom("current" as const, "former" as const),
        of: fc.option(local("m")),
        party: fc.option(fc.constant("Republican")),
        district: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ kind, name, ...parts }) => ({ kind, name, parts }));
const anyStatement = fc.record({
  content: fc.array(span, { minLength: 1, maxLength: 2 }),
  speakerMention: fc.option(local("m")),
  within: fc.option(local("s")),
  about: fc.array(fc.oneof(local("m"), local("e")), { maxLength: 3 }),
});
const anyEvent = fc.record({
  start: fc.option(fc.constantFrom("2025", "2025-03", "2025-03-15")),
  places: fc.array(local("m"), { maxLength: 2 }),
  participants: fc.array(
    fc.record({ mention: local("m"), role: fc.constantFrom("actor" as const, "target" as const) }),
  ),
});
const anyArticle: fc.Arbitrary<ExtractedArticle> = fc
  .record({
    mentions: fc.array(anyMention, { maxLength: 4 }),
    statements: fc.array(anyStatement, { maxLength: 4 }),
    events: fc.array(anyEvent, { maxLength: 4 }),
    outlet: fc.option(fc.constantFrom("The Herald", "")),
    publishedDate: fc.option(fc.constant("2025-03-14")),
  })
  .map(({ mentions, statements, events, ...parts }) =>
    article({
      ...parts,
      mentions: mentions.map((one, index) => mention(`m${index + 1}`, one.kind, one.name, one.parts)),
      statements: statements.map(({ content, ...one }, index) => statement(`s${index + 1}`, content, one)),
      events: events.map((one, index) => event(`e${index + 1}`, "raid", one)),
    }),
  );

describe("of any article, the contribution", () => {
  const holds = (property: (one: ExtractedArticle) => void) => {
    fc.assert(fc.property(anyArticle, property));
  };

  it("is the same each time and leaves the article as it was", () => {
    holds((one) => {
      const before = structuredClone(one);
      expect(contribute(one)).toEqual(contribute(structuredClone(one)));
      expect(one).toEqual(before);
    });
  });

  it("has nodes and edges sorted by id, each id once", () => {
    holds((one) => {
      const { nodes, edges } = contribute(one);
      for (const ids of [nodes.map(({ id }) => id), edges.map(({ id }) => id)]) {
        expect(ids).toEqual([...new Set(ids)].sort());
      }
    });
  });

  it("has both ends of every edge among its nodes, of kinds the relation may join", () => {
    holds((one) => {
      const { nodes, edges } = contribute(one);
      const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
      for (const { type, from, to } of edges) {
        const { from: sources, to: targets } = RELATIONS[type];
        expect(sources).toContain(kinds.get(from));
        expect(targets === "any" ? [kinds.get(to)] : targets).toContain(kinds.get(to));
      }
    });
  });

  it("has evidence that lies in the text, in reading order", () => {
    holds((one) => {
      const { nodes, edges } = contribute(one);
      for (const { evidence } of [...nodes, ...edges]) {
        for (const [
          index,
          {
            span: [start, end],
          },
        ] of evidence.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(one.text.length);
          expect(start).toBeGreaterThanOrEqual(evidence[index - 1]?.span[0] ?? 0);
        }
      }
    });
  });

  it("never shares a node of a person whose name is one word", () => {
    holds((one) => {
      const people = contribute(one).nodes.filter(({ id }) => id.startsWith("person:"));
      for (const { id, name } of people) if (!name.includes(" ")) expect(id).toMatch(/^person:a1:m\d$/u);
    });
  });
});
