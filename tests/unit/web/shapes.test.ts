import fc from "fast-check";
import type { z } from "zod";
import * as accounts from "../../../graph/api/account-views.ts";
import * as decisions from "../../../graph/api/decision-views.ts";
import * as views from "../../../graph/api/views.ts";
import { extractedSchema } from "../../../graph/model/extracted.ts";
import * as decisionShapes from "../../../web/api/decision-shapes.ts";
import * as accountShapes from "../../../web/api/account-shapes.ts";
import * as articleShapes from "../../../web/api/article-shapes.ts";
import * as graphShapes from "../../../web/api/graph-shapes.ts";
import * as shapes from "../../../web/api/shapes.ts";
import { OVERVIEW, STATEMENT } from "../../support/web-record.ts";

/**
 * The page checks answers lightly; the schemas are the contract. Of anything that the schemas accept, the page must
 * accept all; and where one field has the wrong type, both refuse.
 */
const source = {
  article: STATEMENT.article,
  span: [0, 4],
  words: "It w",
  context: "It will",
  rule: "r",
  confidence: 1,
};
const telling = {
  ...{ article: STATEMENT.article, span: [0, 4], words: "It w", context: "It will" },
  speaker: STATEMENT.speakers[0],
};
const side = { value: "negative", statement: STATEMENT };
const brief = { id: "e", kind: "Event", name: "E", statements: 1 };
const cell = { speaker: "s", event: "e", statements: 1, positive: 0, negative: 1 };
const named = { id: "person:a", kind: "Person", name: "A" };
const given = { id: "d1", at: "2031-02-03T09:30:00.000Z", who: "an editor", note: "", entity: "person:a" };
const decision = { ...given, action: "drop" };
const weighed = { needed: 3, reasons: [{ rule: "initial", weight: 1 }] };
const part = {
  ...{ name: "person:a", tells: { given: "a" }, mentions: 1, rule: "name", score: 0, reasons: [] },
  passages: [{ ...source, mention: "mention:a1:m1" }],
};
const move = { from: "person:a", to: null, mentions: 1 };
const effect = { articles: 1, statements: 2, moves: [move], gone: [named], fresh: [] };
const told = { name: "mention:a:e1", tells: { words: ["flood"], start: "2025-04-12" } };
const compared = { a: told, b: told };
const facts = [
  { about: "day", a: [{ value: "2025-04-12", articles: 1, shared: true }], b: [], reasons: weighed.reasons },
];
const lit = [{ about: "day", span: [2, 4] }];
const passages = { a: [{ article: STATEMENT.article, span: [0, 4], words: "It w", lit }], b: [] };

const SAMPLES: [name: string, schema: z.ZodType, check: (value: unknown) => boolean, sample: object][] = [
  ["subgraph", views.subgraphSchema, graphShapes.subgraph, OVERVIEW],
  ["statement", views.statementViewSchema, shapes.statement, STATEMENT],
  ["reason of a rule", views.ruleReasonSchema, shapes.ruleReason, { rule: "…/title", because: "a title before it" }],
  ["source", views.sourceSchema, shapes.source, source],
  [
    "disagreement",
    accounts.disagreementSchema,
    accountShapes.disagreement,
    { about: "count", unit: "people", values: [{ value: "9 people", tellings: [telling] }] },
  ],
  [
    "state of an event",
    accounts.eventStateSchema,
    accountShapes.eventState,
    { status: "announced", since: null, tellings: [{ ...telling, speaker: null }] },
  ],
  [
    "possible change",
    accounts.possibleChangeSchema,
    accountShapes.possibleChange,
    {
      ...{ speaker: STATEMENT.speakers[0], event: STATEMENT.about[0], about: "polarity", unit: null, confidence: 0.8 },
      ...{ earlier: side, later: side },
    },
  ],
  [
    "voices",
    views.voicesSchema,
    shapes.voices,
    { speakers: [brief], events: [{ ...brief, start: null }], cells: [cell] },
  ],
  [
    "path",
    views.pathSchema,
    shapes.path,
    { nodes: OVERVIEW.nodes, edges: OVERVIEW.edges.map((edge) => ({ ...edge, sources: [source] })) },
  ],
  ["hit", views.searchHitSchema, shapes.searchHit, { node: OVERVIEW.nodes[0], matched: "F" }],
  [
    "summary",
    views.summarySchema,
    shapes.summary,
    { store: "sqlite", articles: 1, nodes: { Event: 1 }, edges: {}, firstDate: null, lastDate: "2031" },
  ],
  ["review pair", decisions.reviewPairSchema, decisionShapes.reviewPair, { a: named, b: named, score: 2, ...weighed }],
  ["done", decisions.doneSchema, decisionShapes.done, { state: "done", decision, sentence: "", effect }],
  [
    "ledger row",
    decisions.ledgerRowSchema,
    decisionShapes.ledgerRow,
    { decision, state: "waiting", sentence: "", names: { "person:a": "A" } },
  ],
  ["why", decisions.whySchema, decisionShapes.why, { node: named, parts: [part], decisions: [decision] }],
  [
    "why not",
    decisions.whyNotSchema,
    decisionShapes.whyNot,
    { a: named, b: named, sentence: "", score: null, compared, facts, passages, decisions: [], ...weighed },
  ],
];

test.each([
  { action: "merge", into: "person:b" },
  { action: "split", mentions: ["mention:a:m1"] },
  { action: "never-merge", other: "person:b" },
  { action: "rename", name: "B" },
  { action: "set-kind", kind: "Agency" },
  { action: "drop" },
])("a ledger row is accepted with its decision: %j", (own) => {
  const row = { decision: { ...given, ...own }, state: "applied", sentence: "", names: {} };
  expect([decisions.ledgerRowSchema.safeParse(row).success, decisionShapes.ledgerRow(row)]).toEqual([true, true]);
});

test.each(SAMPLES)("a %s that the contract accepts is accepted", (_name, schema, check, sample) => {
  expect(schema.safeParse(sample).success).toBe(true);
  expect(check(sample)).toBe(true);
});

test.each(SAMPLES)("a %s with a field missing is refused", (_name, schema, check, sample) => {
  for (const field of Object.keys(sample)) {
    const broken = Object.fromEntries(Object.entries(sample).filter(([name]) => name !== field));
    expect([field, schema.safeParse(broken).success, check(broken)]).toEqual([field, false, false]);
  }
});

test.each(SAMPLES)("a %s is never something else", (_name, schema, check) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      if (check(value)) expect(schema.safeParse(value).success).toBe(true);
    }),
  );
});

test("an extracted article is accepted", () => {
  const sure = { rule: "r", confidence: 1 };
  const article = {
    id: "a",
    file: null,
    url: null,
    title: null,
    outlet: null,
    byline: null,
    publishedDate: null,
    language: "en",
    sha256: "0",
    text: "Brandt said no.",
    body: [0, 15],
    messages: [],
    mentions: [
      {
        id: "m1",
        kind: "Person",
        name: "Brandt",
        aliases: [],
        handle: null,
        acronym: null,
        spans: [[0, 6]],
        roles: [],
        place: null,
        of: null,
        level: null,
        party: false,
        unnamed: false,
        ...sure,
      },
    ],
    statements: [
      {
        id: "s1",
        kind: "indirect",
        act: "speech",
        content: [[12, 14]],
        complementizer: null,
        cue: [7, 11],
        speaker: [0, 6],
        speakerMention: "m1",
        otherSpeakers: [],
        speakerName: "Brandt",
        medium: null,
        polarity: "neutral",
        saidDate: null,
        depth: 1,
        within: null,
        about: [],
        ...sure,
      },
    ],
    events: [
      {
        id: "e1",
        type: "refusal",
        label: "no",
        start: null,
        end: null,
        status: "happened",
        spans: [[12, 14]],
        places: [],
        participants: [],
        counts: [],
        ...sure,
      },
    ],
  };
  expect(extractedSchema.safeParse(article).success).toBe(true);
  expect(articleShapes.article(article)).toBe(true);
});
