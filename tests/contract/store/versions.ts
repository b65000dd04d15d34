import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, mention, statement } from "../../support/invented-article.ts";
import { ALL, exported, type Asked } from "./asked.ts";

const STORY =
  "Ana Vale said the mill will close. The mill on the Harlow river will close in May and three hundred people will lose their work there, which the town had feared for years.";

/** A story that a paper corrected is one article; the version before is kept aside. */
export function describeVersions(store: Asked): void {
  describe("a corrected story", () => {
    const version = (id: string, text: string, parts = {}) =>
      contribute(
        article({
          ...{ id, text, title: "Mill to close", outlet: "Harlow Courier" },
          mentions: [mention("m1", "Official", "Ana Vale", { spans: [[0, 8]] })],
          statements: [statement("s1", [[14, 33]], { speaker: [0, 8], speakerMention: "m1" })],
          ...parts,
        }),
      );
    const first = version("v1", STORY);
    const second = version("v2", STORY.replace("three", "four"), { modifiedDate: "2025-03-15" });
    const third = version("v3", STORY.replace("three", "nine"), { modifiedDate: "2025-03-16" });
    const other = version("v4", "Ana Vale said the bees are back.", { title: "Bees" });
    const listed = async () => (await store().articles(ALL)).items.map(({ id }) => id).sort();

    it("is one article, whichever version came first", async () => {
      expect(await store().apply([first, other])).toEqual([]);
      expect(await store().apply([second])).toEqual([{ article: "v1", by: "v2" }]);
      const once = await exported(store());
      expect(await listed()).toEqual(["v2", "v4"]);
      expect((await store().summary()).articles).toBe(2);
      expect((await store().statements({}, ALL)).items).toHaveLength(2);
      expect((await store().search("three hundred", [], ALL)).items).toEqual([]);
      for (const id of ["v1", "v2", "v4"]) await store().remove(id);
      expect(await store().apply([second, other])).toEqual([]);
      expect(await store().apply([first])).toEqual([{ article: "v1", by: "v2" }]);
      expect(await exported(store())).toBe(once);
    });

    it("is kept in all versions, and shows the one before when the last is deleted", async () => {
      await store().apply([first]);
      const alone = await exported(store());
      await store().apply([third, second]);
      expect(await listed()).toEqual(["v3"]);
      expect([...(await store().stored(["v1", "v2", "v3"]))].sort()).toEqual(["v1", "v2", "v3"]);
      expect((await store().articles(ALL, "stored")).items).toHaveLength(3);
      expect((await store().article("v1"))?.text).toBe(STORY);
      await store().remove("v3");
      expect(await listed()).toEqual(["v2"]);
      await store().remove("v2");
      expect(await exported(store())).toBe(alone);
    });

    it("changes nothing where a version that stands aside is deleted", async () => {
      await store().apply([second]);
      const alone = await exported(store());
      await store().apply([first]);
      await store().remove("v1");
      expect(await exported(store())).toBe(alone);
    });

    it("stays aside when its mentions are decided on", async () => {
      await store().apply([first, second]);
      const decision = { id: "d1", at: "2025-04-01T00:00:00.000Z", who: "w", note: "", action: "rename" as const };
      await store().decide({ ...decision, entity: "person:ana-vale", name: "Anna Vale" });
      expect((await store().node("person:ana-vale"))?.properties["articles"]).toBe(1);
    });

    it("is two stories where nothing joins its versions any more", async () => {
      const words = STORY.split(" ");
      const told = (id: string, from: number, to: number, url: string | null, title: string) =>
        version(id, words.map((word, at) => (at >= from && at < to ? `${word}x` : word)).join(" "), { url, title });
      const page = "https://courier.example/mill";
      const joining = told("j2", 20, 21, page, "Mill to close");
      await store().apply([told("j1", 6, 7, null, "Mill to close"), joining, told("j3", 25, 26, page, "Mill shuts")]);
      expect(await listed()).toHaveLength(1);
      await store().remove("j2");
      expect(await listed()).toEqual(["j1", "j3"]);
    });
  });
}
