import fc from "fast-check";
import { reachOf, stretchesOf } from "../../../graph/resolve/event-resolution/stretches.ts";
import { resolve, told } from "../../support/told-events.ts";

describe("the stretches of a block's reports", () => {
  it("part what lies too far apart for one event, and keep together what a third joins", () => {
    const days = (start: string) => reachOf(told("a", "2025-03-20", "raid", { start }))!;
    const [first, near, far] = [days("2025-03-01"), days("2025-03-03"), days("2025-03-09")];
    expect(stretchesOf([far, first, near])).toEqual([
      { first: first.first, last: near.last },
      { first: far.first, last: far.last },
    ]);
  });

  it("keep together two reports without a date of one week, whose events would have one name", () => {
    const monday = reachOf(told("a", "2025-03-10", "raid", { status: "happened" }))!;
    const sunday = reachOf(told("b", "2025-03-16", "raid", { status: "announced" }))!;
    expect(stretchesOf([monday, sunday])).toHaveLength(1);
  });

  const day = fc
    .integer({ min: 0, max: 200 })
    .map((one) => new Date(Date.UTC(2025, 0, 1 + one)).toISOString().slice(0, 10));
  const reports = fc
    .tuple(
      fc.constantFrom(["raid"], ["flood"], ["primary"], ["shooting", "attack", "death"]),
      fc.array(
        fc.record({
          published: day,
          start: fc.option(day),
          status: fc.constantFrom("happened" as const, "announced" as const),
          place: fc.constantFrom("m1", "m2"),
          type: fc.nat(2),
        }),
        { maxLength: 25 },
      ),
    )
    .map(([types, all]) =>
      all.map(({ published, start, status, place, type }, at) =>
        told(`a${String(at)}`, published, types[type % types.length]!, { start, status, places: [place] }),
      ),
    );

  it("hold the events that the whole block holds, under the same ids", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const found = stretchesOf(all.flatMap((one) => reachOf(one) ?? [])).flatMap(({ first, last }) =>
          resolve(all.filter((one) => reachOf(one)!.first >= first && reachOf(one)!.last <= last)),
        );
        const byFirst = <Group extends { readonly members: readonly string[] }>(groups: readonly Group[]) =>
          [...groups].sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1));
        expect(byFirst(found)).toEqual(byFirst(resolve(all)));
      }),
      { numRuns: 500 },
    );
  });
});
