import { newcomersFrom } from "../../../web/canvas/sync.ts";
import type { Drawn } from "../../../web/state/drawn.ts";

/** The widest node of a graph, an event that many speak about, in pixels. */
const WIDEST = 44;

test("newcomers without a place come in so far apart that an edge between any two can be drawn", () => {
  const nodes = Array.from({ length: 60 }, (_, at) => ({ id: `n${at}` }));
  const drawn = { nodes, edges: [] } as unknown as Drawn;
  const places = nodes.map(({ id }) => newcomersFrom(drawn, id, new Map()));
  const distances = places.flatMap((a, at) => places.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...distances)).toBeGreaterThan(WIDEST);
});
