import fc from "fast-check";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import type { Decision } from "../../graph/model/decisions.ts";
import { article, event, mention, statement } from "./invented-article.ts";

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2025-03-${String(one).padStart(2, "0")}`);

const telling = fc.record({
  type: fc.constantFrom("raid", "flood", "arrest"),
  place: fc.option(fc.constantFrom("m1", "m2")),
  who: fc.option(fc.constantFrom("m3", "m4")),
  start: fc.option(day),
  status: fc.constantFrom("announced" as const, "happened" as const, "denied" as const),
  people: fc.option(fc.integer({ min: 1, max: 3 })),
});

const parts = fc.record({
  published: fc.option(day),
  name: fc.constantFrom("John Shaw", "Jack Shaw", "Shaw"),
  tellings: fc.array(telling, { minLength: 1, maxLength: 3 }),
});

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

/** Small generated articles that tell of a few happenings in two towns, which may or may not be the same. */
export const manyHappenings: fc.Arbitrary<readonly ExtractedArticle[]> = fc
  .array(parts, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((one, at) => articleOf(`a${at}`, one)));

function articleOf(id: string, { published, name, tellings }: Parts): ExtractedArticle {
  return article({
    id,
    publishedDate: published,
    mentions: [
      mention("m1", "City", "Brackwater"),
      mention("m2", "City", "Tolland"),
      mention("m3", "Person", name),
      mention("m4", "Agency", "State Police"),
    ],
    events: tellings.map(({ type, place, who, start, status, people }, at) =>
      event(`e${at + 1}`, type, {
        ...{ start, status, spans: [[at, at + 4]] },
        places: place === null ? [] : [place],
        participants: who === null ? [] : [{ mention: who, role: "target" }],
        counts: people === null ? [] : [{ low: people, high: people, approximate: false, unit: "people" }],
      }),
    ),
    statements: [statement("s1", [[0, 9]], { speakerMention: "m3", about: ["e1"], polarity: "positive" })],
  });
}

const EVENTS = [
  "event:raid:city:brackwater:2025-03-01",
  "event:raid:city:brackwater:2025-03-02",
  "event:flood:city:tolland:2025-W10",
  "event:flood:city:brackwater:2025-W11",
  "event:arrest:person:john-shaw:2025-W11",
  "event:a0:e1",
  "event:a1:e1",
] as const;

const entity = fc.constantFrom(...EVENTS);
const mentions = fc.uniqueArray(fc.constantFrom("mention:a0:e1", "mention:a1:e1", "mention:a2:e2"), { minLength: 1 });
const action = fc.oneof(
  fc.record({ action: fc.constant("merge" as const), entity, into: entity }),
  fc.record({ action: fc.constant("split" as const), entity, mentions }),
  fc.record({ action: fc.constant("never-merge" as const), entity, other: entity }),
  fc.record({ action: fc.constant("rename" as const), entity, name: fc.constant("The great raid") }),
  fc.record({ action: fc.constant("set-kind" as const), entity, kind: fc.constant("Person" as const) }),
  fc.record({ action: fc.constant("drop" as const), entity }),
  fc.record({
    action: fc.constant("merge" as const),
    entity: fc.constant("person:jack-shaw"),
    into: fc.constant("person:john-shaw"),
  }),
  fc.record({ action: fc.constant("drop" as const), entity: fc.constant("city:tolland") }),
);

/** Decisions on these events and on those who take part. */
export const decisionsOnEvents: fc.Arbitrary<readonly Decision[]> = fc.array(action, { maxLength: 6 }).map((all) =>
  all.map((one, at): Decision => ({
    ...one,
    id: `d${at}`,
    at: `2025-05-0${at + 1}T09:00:00Z`,
    who: "a test",
    note: "",
  })),
);
