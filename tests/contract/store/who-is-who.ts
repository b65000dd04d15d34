import fc from "fast-check";
import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import type { GraphStore } from "../../../graph/store/store.ts";
import { manyCopies } from "../../support/many-copies.ts";
import { manyDecisions, manyPeople } from "../../support/many-people.ts";
import { decisionsOnEvents, manyHappenings } from "../../support/many-happenings.ts";
import { article, mention } from "../../support/invented-article.ts";
import { beside, naming } from "../../support/resolved.ts";
import { ALL, exported, type Asked } from "./asked.ts";

const OHIO = { title: "Sen.", state: "Ohio" };
const TEXAS = { title: "Sen.", state: "Texas" };

/** One person behind several names, several behind one: found across articles, whatever the order in which they come. */
export function describeWhoIsWho(store: Asked): void {
  describe("who is who across articles", () => {
    const apply = (...articles: ExtractedArticle[]) => store().apply(articles.map((one) => contribute(one)));

    it("makes one node of a nickname and the full name, also for an article that came before", async () => {
      await apply(naming("a1", "Bill Gray", OHIO));
      expect(await store().node("person:bill-gray")).toBeDefined();
      await apply(naming("a2", "William Gray", OHIO));
      expect(await store().node("person:bill-gray")).toBeUndefined();
      expect((await store().node("person:william-gray"))?.properties["articles"]).toBe(2);
    });

    it("parts them again once the article that tied them is gone", async () => {
      await apply(naming("a1", "Bill Gray", OHIO), naming("a2", "William Gray", OHIO));
      const before = await exported(store());
      await apply(naming("a3", "William Gray"));
      await store().remove("a3");
      expect(await exported(store())).toBe(before);
      await store().remove("a2");
      expect(await store().node("person:bill-gray")).toBeDefined();
    });

    it("makes a surname alone one with whom its company tells, and parts them once that is gone", async () => {
      const place = { town: "Harlow", state: "Oregon" };
      const follow = (id: string, name: string) => beside(naming(id, name, place), ["Ida Vale", "Ben Orr"]);
      await apply(follow("a1", "Ruiz"), beside(naming("a2", "Ana Ruiz", place), ["Kim Dahl"]));
      const before = await exported(store());
      await apply(follow("a3", "Ana Ruiz"), follow("a4", "Ana Ruiz"));
      const ruiz = async () => (await store().node("person:ana-ruiz"))?.properties["articles"];
      expect(await ruiz()).toBe(4);
      await store().remove("a4");
      expect(await ruiz()).toBe(3);
      await store().remove("a3");
      expect(await exported(store())).toBe(before);
    });

    it("keeps two people of one name two, each with a mention's own evidence", async () => {
      await apply(naming("a1", "John Shaw", OHIO), naming("a2", "John Shaw", TEXAS), naming("a3", "John Shaw", OHIO));
      const { items } = await store().search("john shaw", ["Official"], ALL);
      expect(items.map(({ node }) => node.id)).toEqual(["person:john-shaw", "person:john-shaw@texas"]);
    });

    it("looks at what surrounds the first mentions by the ids of their articles, whichever come or go", async () => {
      const brown = (id: string, title: string, state: string, ...others: string[]) => ({
        ...article({ id }),
        mentions: [
          ...naming(id, "Mary Brown", { title }).mentions,
          ...others.map((name) => mention("m7", "Person", name)),
          mention("m8", "Region", state),
        ],
      });
      const people = async () => (await store().search("mary brown", ["Official"], ALL)).items.length;
      const plain = Array.from({ length: 32 }, (_, at) => brown(`c${at}`, "author", "Ohio"));
      const others = [brown("d1", "author", "Ohio", "Ada Quill"), brown("e1", "teacher", "Texas", "Ada Quill")];
      await apply(...others, ...plain);
      expect(await people()).toBe(2);
      const before = await exported(store());
      await store().remove("c7");
      expect(await people()).toBe(1);
      await apply(brown("c7", "author", "Ohio"));
      expect(await exported(store())).toBe(before);
    });

    it("tells by which evidence a mention is whom it is", async () => {
      await apply(naming("a1", "Bill Gray", OHIO), naming("a2", "William Gray", OHIO));
      const rows = (await exported(store())).split("\n").filter((line) => line.includes("REFERS_TO:mention:a1:m1"));
      expect(rows[0]).toContain('"rule":"nickname"');
    });
  });

  describe("names that are hardly any", () => {
    it.each([
      ["one letter", "X"],
      ["10,000 letters", `Ana Q${"u".repeat(9_994)}`],
      ["10,000 words", "Ana ".repeat(10_000).trim()],
      ["Cyrillic", "Иван Петров"],
      ["Chinese", "王伟"],
      ["Arabic", "أحمد علي"],
      ["no letters", "— …"],
    ])("are taken in, decided on and taken out again: %s", async (_, name) => {
      await store().apply([contribute(naming("a1", name, OHIO)), contribute(naming("a2", name, OHIO))]);
      expect((await store().node("mention:a1:m1"))?.name).toBe(name);
      const { edges } = (await store().neighbourhood("mention:a1:m1", { limit: 9, folded: false }))!;
      const entity = edges.find(({ type }) => type === "REFERS_TO")?.to ?? "";
      expect(entity).toMatch(/^person:/u);
      const given = { id: "d1", at: "2025-05-01T09:00:00.000Z", who: "a test", note: "" };
      const decided = await store().decide({ action: "rename", entity, name: "Ana Ruiz", ...given });
      expect(decided.state).toBe("done");
      await store().undo("d1");
      for (const id of ["a1", "a2"]) await store().remove(id);
      expect(await exported(store())).toBe("");
    });
  });

  describe("the record of articles and decisions", () => {
    it.each([
      ["people", manyPeople, manyDecisions],
      ["events", manyHappenings, decisionsOnEvents],
      ["copies", manyCopies, manyDecisions],
    ])(
      "is one, whichever way it came about: %s",
      async (_, anyArticles, anyDecisions) => {
        await fc.assert(
          fc.asyncProperty(
            anyArticles,
            anyDecisions,
            fc.infiniteStream(fc.nat()),
            async (articles, decisions, chance) => {
              await empty(store());
              const next = () => chance.next().value as number;
              const waiting = [...articles];
              const undecided = [...decisions];
              while (waiting.length > 0 || undecided.length > 0) {
                if (next() % 2 === 0)
                  await store().apply(waiting.splice(0, 1 + (next() % 3)).map((one) => contribute(one)));
                else for (const one of undecided.splice(0, 1)) await store().decide(one, { awaited: true });
                if (next() % 4 === 0) await detour(store(), articles, next());
                if (next() % 6 === 0) await store().undo(`d${next() % 6}`);
              }
              expect(await exported(store())).toBe(await afresh(store(), articles));
              await empty(store());
              expect(await exported(store())).toBe("");
            },
          ),
          { numRuns: 15 },
        );
      },
      SERVER_MS,
    );
  });
}

/** Some three hundred transactions: seconds in the embedded store, minutes on a server that has little of a machine. */
const SERVER_MS = 5 * 60_000;

/** Takes an article that is stored out and puts it in again. */
async function detour(store: GraphStore, articles: readonly ExtractedArticle[], chance: number): Promise<void> {
  const one = articles[chance % articles.length];
  if (one !== undefined && (await store.remove(one.id))) await store.apply([contribute(one)]);
}

/** What another store exports that gets the decisions that were kept first, then all articles at once, the last first. */
async function afresh(store: GraphStore, articles: readonly ExtractedArticle[]): Promise<string> {
  const other = openSqliteStore(":memory:");
  const { items } = await store.decisions(ALL);
  for (const { decision } of items) await other.decide(decision, { awaited: true });
  await other.apply([...articles].reverse().map((one) => contribute(one)));
  const rows = await exported(other);
  await other.close();
  return rows;
}

async function empty(store: GraphStore): Promise<void> {
  for (const { id } of (await store.articles(ALL)).items) await store.remove(id);
  for (const { decision } of (await store.decisions(ALL)).items.toReversed()) await store.undo(decision.id);
}
