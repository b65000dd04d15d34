import fc from "fast-check";
import { boxAt, boxesMeet } from "../../../web/canvas/geometry.ts";
import { wordPlaces } from "../../../web/canvas/edge-words.ts";
import { inLine } from "../../../web/canvas/line.ts";
import { foremost, labelBox, legible } from "../../../web/canvas/legible.ts";
import { wrap } from "../../../web/canvas/labels.ts";
import { inRows, untied } from "../../../web/canvas/rows.ts";
import { settle, startingPlaces } from "../../../web/canvas/seating.ts";
import { separate, type Seat } from "../../../web/canvas/separate.ts";
import { next } from "../../../web/canvas/steer.ts";

const reach = { side: 40, up: 12, down: 28 };
const place = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });
const seats = fc
  .uniqueArray(place, { minLength: 1, maxLength: 12, selector: ({ x, y }) => `${x}|${y}` })
  .map((places) => places.map((at, index): Seat => ({ id: String(index), at, reach, fixed: false })));

const overlaps = (found: ReadonlyMap<string, { x: number; y: number }>) => {
  const boxes = [...found.values()].map((at) => boxAt(at, reach));
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesMeet(box, other))).length;
};

test("no two names overlap once they are pushed apart", () => {
  fc.assert(
    fc.property(seats, (all) => {
      expect(overlaps(separate(all, 2000))).toBe(0);
    }),
  );
});

test("who sits stays where they are", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const found = separate(all.map((seat, index) => ({ ...seat, fixed: index % 2 === 0 })));
      for (const [index, seat] of all.entries()) if (index % 2 === 0) expect(found.get(seat.id)).toEqual(seat.at);
    }),
  );
});

test("a newcomer hemmed in by those who stay finds the nearest free place", () => {
  const ring = [-85, 0, 85].flatMap((x) => [-42, 0, 42].map((y) => ({ x, y })));
  const all = ring.map((at, index): Seat => ({ id: `r${index}`, at, reach, fixed: true }));
  const found = separate([...all, { id: "new", at: { x: 3, y: 3 }, reach, fixed: false }]);
  expect(overlaps(found)).toBe(0);
  for (const { id, at } of all) expect(found.get(id)).toEqual(at);
});

test("a newcomer starts near those it is tied to", () => {
  const nodes = [
    { id: "a", reach, at: { x: 900, y: 900 } },
    { id: "b", reach },
  ];
  const found = startingPlaces({
    nodes,
    edges: [{ from: "b", to: "a", weight: 1 }],
    aspect: 1,
    scale: { x: 1, y: 1 },
  }).get("b");
  expect(Math.hypot((found?.x ?? 0) - 900, (found?.y ?? 0) - 900)).toBeLessThan(120);
});

test("those who are tied to nobody sit in rows under the others, none over another", () => {
  const nodes = ["a", "b", "c", "d", "e"].map((id) => ({ id, reach }));
  const job = { nodes, edges: [{ from: "a", to: "b", weight: 1 }], aspect: 1, scale: { x: 1, y: 1 } };
  expect([...untied(job)]).toEqual(["c", "d", "e"]);
  const above = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 90, y: 0 }],
  ]);
  const rows = inRows(nodes.slice(2), { ...job, nodes: nodes.slice(0, 2) }, above);
  expect(overlaps(new Map([...above, ...rows]))).toBe(0);
  expect(Math.min(...[...rows.values()].map(({ y }) => y))).toBeGreaterThan(28);
});

const figure = { label: "x", size: 20, font: 12, labelWidth: 60, labelHeight: 14, reach };

test("where there is no room for two names below, the second stands elsewhere", () => {
  const nodes = [
    { id: "a", at: { x: 0, y: 0 }, figure, rank: 2 },
    { id: "b", at: { x: 45, y: 0 }, figure, rank: 1 },
  ];
  expect([...legible(nodes, { type: 1, mark: 1 })]).toEqual([
    ["a", "below"],
    ["b", "above"],
  ]);
});

test("a name stands on no badge, its own neither", () => {
  const alone = [{ id: "a", at: { x: 0, y: 0 }, figure, rank: 1 }];
  const badge = (x: number, y: number) => boxAt({ x, y }, { side: 8, up: 6, down: 6 });
  const side = (...badges: ReturnType<typeof badge>[]) => legible(alone, { type: 1, mark: 1 }, { badges }).get("a");
  expect([side(), side(badge(0, 22)), side(badge(0, 22), badge(0, -22))]).toEqual(["below", "above", "left"]);
  expect(side(badge(0, 22), badge(0, -22), badge(-24, 0), badge(24, 0))).toBe("below-right");
});

test("no name covers another, a mark or a badge where it need not be shown", () => {
  const box = fc.record({ x: fc.integer({ min: -150, max: 150 }), y: fc.integer({ min: -150, max: 150 }) });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 9 }), fc.array(box, { maxLength: 5 }), (places, spots) => {
      const nodes = places.map((at, index) => ({ id: String(index), at, figure, rank: index }));
      const badges = spots.map((at) => boxAt(at, { side: 8, up: 6, down: 6 }));
      const sides = legible(nodes, { type: 1, mark: 1 }, { badges });
      const labels = nodes.flatMap((node) => {
        const side = sides.get(node.id);
        return side === undefined ? [] : [{ id: node.id, box: labelBox(node, side, { type: 1, mark: 1 }) }];
      });
      for (const { id, box: label } of labels) {
        expect(badges.filter((badge) => boxesMeet(badge, label))).toEqual([]);
        expect(labels.filter((other) => other.id !== id && boxesMeet(other.box, label))).toEqual([]);
        const marks = nodes.filter((node) => node.id !== id);
        expect(marks.filter(({ at }) => boxesMeet(boxAt(at, { side: 10, up: 10, down: 10 }), label))).toEqual([]);
      }
    }),
  );
});

test("where a frame leaves room for one name, that of the lower rank is left out", () => {
  const nodes = [
    { id: "a", at: { x: 0, y: 0 }, figure, rank: 1 },
    { id: "b", at: { x: 4, y: 4 }, figure, rank: 2 },
  ];
  const frame = { left: -40, right: 40, top: -12, bottom: 40 };
  expect([...legible(nodes, { type: 1, mark: 1 }, { frame }).keys()]).toEqual(["b"]);
});

test("the lines of a name are about as long as one another, and no more than there must be", () => {
  expect(wrap("Appointment of Priya Raman", 20, (text) => text.length)).toEqual(["Appointment of", "Priya Raman"]);
  expect(wrap("Ruth Calloway", 20, (text) => text.length)).toEqual(["Ruth Calloway"]);
});

test("a name too long for three lines ends in an ellipsis", () => {
  expect(wrap("one two three four", 3, (text) => text.length)).toEqual(["one", "two", "three …"]);
});

test("an arrow key leads to the nearest node that way", () => {
  const places = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 50, y: 5 }],
    ["c", { x: -50, y: 0 }],
    ["d", { x: 60, y: 90 }],
  ]);
  expect(next("ArrowRight", "a", places)).toBe("b");
  expect(next("ArrowLeft", "a", places)).toBe("c");
  expect(next("ArrowUp", "a", places)).toBeUndefined();
});

const edge = { id: "e", words: "mayor", from: { x: 0, y: 0 }, to: { x: 400, y: 0 }, middle: { x: 200, y: 0 } };
const name = { left: 180, right: 220, top: -10, bottom: 10 };

test("the words of an edge stand at its middle, or along it where a name is in the way", () => {
  expect(wordPlaces([{ ...edge, mustShow: false }], 11, []).get("e")).toEqual({ x: 0, y: 0 });
  const aside = wordPlaces([{ ...edge, mustShow: false }], 11, [name]).get("e");
  expect(Math.abs(aside?.x ?? 0)).toBeGreaterThan(30);
});

test("where all of an edge is covered, its words are left out, except on a path", () => {
  const taken = [{ left: 0, right: 400, top: -10, bottom: 10 }];
  expect(wordPlaces([{ ...edge, mustShow: false }], 11, taken).has("e")).toBe(false);
  expect(wordPlaces([{ ...edge, mustShow: true }], 11, taken).has("e")).toBe(true);
});

test("the steps of a path alone follow one another, and none covers another", () => {
  const steps = ["a", "b", "c", "d", "e"].map((id) => ({ id, reach }));
  const places = inLine(steps, 1.5);
  expect([...places.keys()]).toEqual(["a", "b", "c", "d", "e"]);
  expect(overlaps(places)).toBe(0);
  const all = [...places.values()];
  const straight = all.slice(1).map((at, index) => at.x === all[index]?.x || at.y === all[index]?.y);
  expect(straight).toEqual([true, true, true, true]);
});

test("a layout of nobody leaves a scale that those who come later can be placed by", () => {
  const { scale } = settle(new Map(), { nodes: [], edges: [], aspect: 1.6, scale: { x: 1, y: 1 } });
  expect(scale).toEqual({ x: 1, y: 1 });
});

const events = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `event:${at}`, kind: "Event" as const, voices: at }));

test("all of a few events must have their names", () => {
  expect(foremost([...events(16), { id: "person:x", kind: "Official", voices: 90 }]).size).toBe(16);
});

test("of a crowd of events only those that most speak about must have their names", () => {
  expect([...foremost(events(17))]).toEqual([16, 15, 14, 13, 12, 11].map((at) => `event:${at}`));
});

test("a path that has no room in one row goes to and fro in several", () => {
  const steps = ["a", "b", "c", "d", "e"].map((id) => ({ id, reach: { side: 90, up: 20, down: 50 } }));
  const rows = (room: number) => new Set([...inLine(steps, 1.3, room).values()].map(({ y }) => y)).size;
  expect([rows(1100), rows(800)]).toEqual([1, 3]);
});
