import fc from "fast-check";
import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import type { GraphStore } from "../../../graph/store/store.ts";
import { exported } from "../../contract/describe-graph-store.ts";
import { article, event, mention } from "../../support/invented-article.ts";

const ALL = { limit: 10_000, offset: 0 };

/** Articles on a town that name nobody else in common: two of them leave it open whether they tell of one raid. */
function mentionsOf(number: number) {
  const names = ["Ana", "Ben", "Ida"].map(
    (given) => `${given} Vale${"abcdefghij".charAt(number % 10)}${"abcdefghij".charAt(number / 10)}`,
  );
  return [
    mention("m1", "City", "Brackwater"),
    ...names.map((name, at) => mention(`m${String(at + 2)}`, "Person", name)),
  ];
}

const TARGET = [{ mention: "m2", role: "target" as const }];

function dayOf(number: number): string {
  return new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
}

/** What the record holds, and the pairs of it that may be one. */
async function told(store: GraphStore): Promise<string> {
  return [await exported(store), ...(await store.review(ALL)).items.map((one) => JSON.stringify(one))].join("\n");
}

async function afresh(articles: readonly ExtractedArticle[]): Promise<string> {
  const store = openSqliteStore(":memory:");
  await store.apply([...articles].reverse().map((one) => contribute(one)));
  const found = await told(store);
  await store.close();
  return found;
}

describe("the events that may be one", () => {
  const reports = fc.array(
    fc.record({
      published: fc.nat(250),
      start: fc.option(fc.nat(250)),
      status: fc.constantFrom("announced", "happened"),
    }),
    { minLength: 1, maxLength: 10 },
  );

  it("follow from the articles alone, whatever came and went", async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.array(fc.nat(9), { maxLength: 6 }), async (all, detours) => {
        const articles = all.map(({ published, start, status }, at) =>
          article({
            ...{ id: `a${String(at)}`, publishedDate: dayOf(published), mentions: mentionsOf(at) },
            events: [
              event("e1", "raid", {
                status: status as "announced",
                places: ["m1"],
                start: start === null ? null : dayOf(start),
              }),
            ],
          }),
        );
        const store = openSqliteStore(":memory:");
        for (const one of articles) await store.apply([contribute(one)]);
        for (const at of detours) {
          const one = articles[at % articles.length]!;
          await store.remove(one.id);
          await store.apply([contribute(one)]);
        }
        expect(await told(store)).toBe(await afresh(articles));
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  it("follow from them where a busy town's reports are parted by season, and are not any more", async () => {
    // Ten raids an article, each a day from that of another article; more than 600 are looked at by season.
    const articles = Array.from({ length: 62 }, (_, at) =>
      article({
        ...{ id: `a${String(at)}`, publishedDate: dayOf(3_700), mentions: mentionsOf(at) },
        events: Array.from({ length: 10 }, (_, nth) =>
          event(`e${String(nth)}`, "raid", {
            places: ["m1"],
            participants: TARGET,
            start: dayOf((at >> 1) * 120 + nth * 8 + (at & 1)),
          }),
        ),
      }),
    );
    const store = openSqliteStore(":memory:");
    for (const one of articles) await store.apply([contribute(one)]);
    expect((await store.review(ALL)).items).toHaveLength(310);
    for (const { id } of articles.slice(0, 4)) await store.remove(id);
    expect(await told(store)).toBe(await afresh(articles.slice(4)));
    for (const one of articles.slice(0, 4)) await store.apply([contribute(one)]);
    expect(await told(store)).toBe(await afresh(articles));
    await store.close();
  });
});
