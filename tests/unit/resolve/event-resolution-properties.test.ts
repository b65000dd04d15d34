import fc from "fast-check";
import { members, resolve, told } from "../../support/told-events.ts";

describe("the events of any set of reports", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((one) => `2025-03-${String(one).padStart(2, "0")}`);
  // Of one type, of one that is held on a set day, of a family of types.
  const types = fc.constantFrom(["raid"], ["primary"], ["shooting", "attack", "death"]);
  const reports = types
    .chain((some) =>
      fc.array(
        fc.record({
          published: day,
          start: fc.option(day),
          place: fc.constantFrom("m1", "m2"),
          type: fc.constantFrom(...some),
        }),
        { maxLength: 12 },
      ),
    )
    .map((all) =>
      all.map(({ published, start, place, type }, at) =>
        told(`a${String(at)}`, published, type, { start, places: [place] }),
      ),
    );

  it("do not depend on the order, nor on what came and went before", () => {
    fc.assert(
      fc.property(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(resolve(shuffled)).toEqual(resolve(all));
        },
      ),
    );
  });

  it("hold each report once, under ids of their own", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const groups = resolve(all);
        expect(groups.flatMap((group) => group.members).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      }),
    );
  });

  it("are not touched by a report of another time", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const far = told("z", "2026-03-15", "raid", { start: "2026-03-14" });
        const before = members(resolve(all));
        expect(members(resolve([far, ...all]))).toEqual([...before, ["z e1"]]);
      }),
    );
  });

  it("never hold two days that are apart", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const dated = all.filter(({ start }) => start !== null);
        for (const group of resolve(dated)) {
          const own = dated.filter(({ id }) => group.members.includes(id)).map(({ start }) => Number(start?.slice(8)));
          // Two days is what reports of one raid may differ by.
          expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
