import fc from "fast-check";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import type { Decision } from "../../graph/model/decisions.ts";
import { article, event, mention, statement } from "./invented-article.ts";

const NAMES = ["John Shaw", "Jack Shaw", "J. Shaw", "Shaw", "Ana Ruiz", "Ana B. Ruiz", "Ruiz", "A. Ruiz"] as const;

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  title: fc.option(fc.constantFrom("Mayor", "Sen.")),
  party: fc.option(fc.constantFrom("Democratic", "Republican")),
  where: fc.option(fc.constantFrom("m8", "m9")),
});

const parts = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  state: fc.constantFrom("Ohio", "Texas"),
  body: fc.constantFrom("Federal Canals Agency", "FCA", "Farm Credit Authority"),
  outlet: fc.option(fc.constantFrom("The Bell", "Ledger")),
});

/** Small generated articles about a few people of few names, who may or may not be the same. */
export const manyPeople: fc.Arbitrary<readonly ExtractedArticle[]> = fc
  .array(parts, { minLength: 1, maxLength: 7 })
  .map((all) => all.map((one, at) => articleOf(`a${at}`, one)));

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

function articleOf(id: string, { people, state, body, outlet }: Parts): ExtractedArticle {
  const named = people.map(({ name, title, party, where }, at) =>
    mention(`m${at + 1}`, at % 2 === 0 ? "Official" : "Person", name, {
      spans: [[at, at + 3]],
      roles: title === null ? [] : [{ title, status: "current", of: where, party, district: null }],
    }),
  );
  const acronym = body === "FCA" ? null : "FCA";
  return article({
    id,
    outlet,
    mentions: [
      ...named,
      mention("m7", "Agency", body, { acronym }),
      mention("m8", "City", "Harlow", { of: "m9" }),
      mention("m9", "Region", state),
    ],
    events: [event("e1", "raid", { places: ["m8"], participants: [{ mention: "m1", role: "actor" }] })],
    statements: [statement("s1", [[0, 4]], { speakerMention: "m1", about: ["e1", "m7"] })],
  });
}

const ENTITIES = [
  "person:john-shaw",
  "person:jack-shaw",
  "person:j-shaw",
  "person:ana-ruiz",
  "person:a0:m1",
  "person:a1:m1",
  "agency:fca",
  "agency:federal-canals-agency",
  "outlet:bell",
  "outlet:ledger",
  "region:ohio",
] as const;

const entity = fc.constantFrom(...ENTITIES);
const mentions = fc.uniqueArray(fc.constantFrom("mention:a0:m1", "mention:a1:m1", "mention:a2:m2"), { minLength: 1 });
const action = fc.oneof(
  fc.record({ action: fc.constant("merge" as const), entity, into: entity }),
  fc.record({ action: fc.constant("split" as const), entity, mentions }),
  fc.record({ action: fc.constant("never-merge" as const), entity, other: entity }),
  fc.record({ action: fc.constant("rename" as const), entity, name: fc.constantFrom("Someone", "Nobody") }),
  fc.record({
    action: fc.constant("set-kind" as const),
    entity,
    kind: fc.constantFrom("Person" as const, "Agency" as const),
  }),
  fc.record({ action: fc.constant("drop" as const), entity }),
);

/** Decisions on these people, some of which contradict one another or name nobody. */
export const manyDecisions: fc.Arbitrary<readonly Decision[]> = fc.array(action, { maxLength: 6 }).map((all) =>
  all.map((one, at): Decision => ({
    ...one,
    id: `d${at}`,
    at: `2025-05-0${at + 1}T09:00:00Z`,
    who: "a test",
    note: "",
  })),
);
