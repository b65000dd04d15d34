import type { Span } from "../../../graph/model/spans.ts";
import { proof, Report } from "../../support/records.ts";
import type { Asked } from "./asked.ts";

const MIA = "person:mia-sund";
const TOM = "person:tom-okoye";

/** An article whose text names people; each place is found by its words, the next one after the last. */
function naming(id: string, text: string, names: readonly (readonly [id: string, words: string])[], day?: string) {
  const report = new Report(id, { text, publishedDate: day ?? null });
  let from = 0;
  const places = names.map(([node, words]) => {
    const start = text.indexOf(words, from);
    from = start + 1;
    return [node, [start, start + words.length] satisfies Span] as const;
  });
  for (const node of new Set(names.map(([one]) => one))) {
    const own = places.filter(([one]) => one === node).map(([, span]) => proof(span));
    report.node(node, node.startsWith("city") ? "City" : "Official", node, {}, own);
  }
  return report.done();
}

/** The sentences that name two nodes both. */
export function describeTogether(store: Asked): void {
  describe("together", () => {
    const words = async (a: string, b: string, limit = 10, offset = 0) => {
      const { items, more } = await store().together(a, b, { limit, offset });
      return [...items.map((item) => item.words), ...(more ? ["…"] : [])];
    };
    const DINNER = "Sund left early. Sund dined with Okoye at the Mill. Okoye paid.";

    it("gives the sentence that names both, and where it names each", async () => {
      await store().apply([
        naming("p1", DINNER, [
          [MIA, "Sund"],
          [MIA, "Sund"],
          [TOM, "Okoye"],
          [TOM, "Okoye"],
        ]),
      ]);
      const { items } = await store().together(MIA, TOM, { limit: 10, offset: 0 });
      expect(items).toMatchObject([
        {
          article: { id: "p1" },
          span: [17, 51],
          words: "Sund dined with Okoye at the Mill.",
          named: [
            { id: MIA, span: [17, 21] },
            { id: TOM, span: [33, 38] },
          ],
        },
      ]);
    });

    it("is the same whichever is asked for first", async () => {
      await store().apply([
        naming("p1", "Okoye and Sund voted.", [
          [TOM, "Okoye"],
          [MIA, "Sund"],
        ]),
      ]);
      const window = { limit: 10, offset: 0 };
      expect(await store().together(MIA, TOM, window)).toEqual(await store().together(TOM, MIA, window));
    });

    it("gives the oldest article first, a page at a time", async () => {
      const both = (id: string, day?: string) =>
        naming(
          id,
          `Sund met Okoye in ${id}.`,
          [
            [MIA, "Sund"],
            [TOM, "Okoye"],
          ],
          day,
        );
      await store().apply([both("p1", "2025-03-02"), both("p2", "2025-03-01"), both("p3")]);
      expect(await words(MIA, TOM)).toEqual([
        "Sund met Okoye in p3.",
        "Sund met Okoye in p2.",
        "Sund met Okoye in p1.",
      ]);
      expect(await words(MIA, TOM, 1, 1)).toEqual(["Sund met Okoye in p2.", "…"]);
    });

    it("does not take a name within another's for a second one", async () => {
      const council = "agency:norwell-city-council";
      await store().apply([
        naming("p1", "The Norwell City Council sat. It left Norwell.", [
          [council, "Norwell City Council"],
          ["city:norwell", "Norwell"],
        ]),
      ]);
      expect(await words(council, "city:norwell")).toEqual([]);
    });

    it("is empty for nodes that no article names both, and for those there are not", async () => {
      await store().apply([
        naming("p1", "Sund spoke.", [[MIA, "Sund"]]),
        naming("p2", "Okoye spoke.", [[TOM, "Okoye"]]),
      ]);
      expect(await words(MIA, TOM)).toEqual([]);
      expect(await words(MIA, "person:nobody")).toEqual([]);
    });
  });
}
