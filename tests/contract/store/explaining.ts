import { naming } from "../../support/resolved.ts";
import { ALL, type Asked } from "./asked.ts";
import { desk, RUIZ } from "./given.ts";

/** Why mentions are one, why two are not, and which pairs a person should look at. */
export function describeExplaining(store: Asked): void {
  const { apply, decide } = desk(store);

  describe("why, and why not", () => {
    const MAYOR = { title: "Mayor", state: "Oregon" };
    beforeEach(() =>
      apply(
        naming("a1", "Bill Gray", MAYOR),
        naming("a2", "William Gray", MAYOR),
        naming("a3", "W. Gray"),
        naming("a4", "Ana Ruiz"),
      ),
    );

    it("tells which names are one, and what ties them", async () => {
      const found = await store().why("person:william-gray");
      expect(found?.parts.map(({ name, rule }) => [name, rule])).toEqual([
        ["person:bill-gray", "nickname"],
        ["person:william-gray", "name"],
      ]);
      expect(found?.parts[1]?.reasons).toContainEqual({ rule: "same-office", weight: 2 });
      expect(await store().why("person:nobody-here")).toBeUndefined();
    });

    it("shows the article and sentence of each mention", async () => {
      const [bill, william] = (await store().why("person:william-gray"))?.parts ?? [];
      expect(bill?.passages.map(({ article }) => article.id)).toEqual(["a1"]);
      const [passage] = william?.passages ?? [];
      expect(passage).toMatchObject({ article: { id: "a2" }, mention: "mention:a2:m1" });
      expect(passage?.context).toContain(passage?.words ?? "?");
      await apply(naming("b1", "Gray", { state: "Texas" }));
      expect((await store().why("person:b1:m1"))?.parts[0]?.passages).toMatchObject([{ article: { id: "b1" } }]);
    });

    it("tells by which decision", async () => {
      await decide("d1", { action: "merge", entity: "person:ana-ruiz", into: "person:william-gray" });
      const found = await store().why("person:william-gray");
      expect(found?.decisions.map(({ id }) => id)).toEqual(["d1"]);
      expect(found?.parts.map(({ name }) => name)).toContain("person:ana-ruiz");
    });

    it("tells what speaks for and against two being one", async () => {
      const found = await store().whyNot("person:w-gray", "person:william-gray");
      expect(found).toMatchObject({ score: 1, needed: 3 });
      expect(found?.reasons).toEqual([{ rule: "initial", weight: 1 }]);
      expect(found?.compared).toMatchObject({
        a: { name: "person:w-gray", tells: { given: "w" } },
        b: { name: "person:william-gray", tells: { given: "william", offices: ["mayor"] } },
      });
      expect((await store().whyNot("person:ana-ruiz", "person:william-gray"))?.sentence).toContain(
        "Nothing compares them",
      );
    });

    it("tells what a surname alone lacks", async () => {
      await apply(naming("b1", "Gray", { state: "Texas" }), naming("b2", "Gray", { title: "Mayor", state: "Oregon" }));
      const other = await store().whyNot("person:b1:m1", "person:william-gray");
      expect(other?.sentence).toContain("2 is needed");
      expect((await store().why("person:william-gray"))?.parts.map(({ rule }) => rule)).toContain("surname");
    });

    it("lines up what two tell, in the words of articles, each with the sentence that tells most", async () => {
      const found = await store().whyNot("person:w-gray", "person:william-gray");
      const told = (value: string, articles: number) => ({ value, articles, shared: false });
      expect(found?.facts).toEqual([
        {
          ...{ about: "name", a: [told("W. Gray", 1)], b: [told("Bill Gray", 1), told("William Gray", 1)] },
          reasons: [{ rule: "initial", weight: 1 }],
        },
        { about: "office", a: [], b: [told("Mayor", 2)], reasons: [] },
        { about: "state", a: [], b: [told("oregon", 2)], reasons: [] },
        { about: "near", a: [], b: [told("oregon", 2)], reasons: [] },
      ]);
      expect(found?.passages.a).toMatchObject([{ article: { id: "a3" }, lit: [{ about: "name", span: [0, 5] }] }]);
    });

    it("tells that a person said so", async () => {
      await decide("d1", { action: "never-merge", entity: "person:w-gray", other: "person:william-gray" });
      expect((await store().whyNot("person:w-gray", "person:william-gray"))?.sentence).toBe(
        "Decision d1 says that they are two.",
      );
    });
  });

  describe("review", () => {
    const NEAR = { town: "Harlow", state: "Oregon" };
    beforeEach(() => apply(naming("a1", "Ana Ruiz", { title: "Mayor", ...NEAR }), naming("a2", "A. Ruiz", NEAR)));

    it("shows pairs that may be one, with the evidence", async () => {
      const { items } = await store().review(ALL);
      expect(items).toMatchObject([{ a: { id: "person:a-ruiz" }, b: { id: RUIZ }, score: 2, needed: 3 }]);
      expect(items[0]?.reasons.map(({ rule }) => rule)).toEqual(["initial", "same-surroundings"]);
    });

    it("asks no more once somebody decided", async () => {
      await decide("d1", { action: "merge", entity: "person:a-ruiz", into: RUIZ });
      expect((await store().review(ALL)).items).toEqual([]);
      await store().undo("d1");
      await decide("d2", { action: "never-merge", entity: "person:a-ruiz", other: RUIZ });
      expect((await store().review(ALL)).items).toEqual([]);
    });

    it("shows two of one name whom places and offices alone part, until somebody decides", async () => {
      const [coroner, sheriff] = ["person:sten-vale", "person:sten-vale@ohio"];
      await apply(
        naming("b1", "Sten Vale", { title: "Sheriff", state: "Ohio" }),
        naming("b2", "Sten Vale", { title: "Coroner", state: "Texas" }),
      );
      const pair = { a: { id: coroner }, b: { id: sheriff }, needed: 3 };
      const { items } = await store().review(ALL);
      expect(items).toMatchObject([{ a: { id: "person:a-ruiz" } }, pair]);
      expect(items[1]?.reasons.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(["same-given-name", "other-state", "two-local-offices"]),
      );
      await decide("d1", { action: "merge", entity: coroner, into: sheriff });
      expect((await store().review(ALL)).items).toHaveLength(1);
      await store().undo("d1");
      expect((await store().review(ALL)).items).toHaveLength(2);
      await decide("d2", { action: "never-merge", entity: sheriff, other: coroner });
      expect((await store().review(ALL)).items).toHaveLength(1);
    });

    it("forgets a pair with its article", async () => {
      await store().remove("a2");
      expect((await store().review(ALL)).items).toEqual([]);
    });
  });
}
