import type { Point } from "./geometry.ts";
import type { Places } from "./seating.ts";

/** The four ways an arrow key points. */
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest node in the way an arrow key points, those straight ahead first; the first of all where none is marked yet. */
export function next(key: string, from: string | undefined, places: Places): string | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const start = from === undefined ? undefined : places.get(from);
  if (!start) return [...places.keys()].sort()[0];
  const costs = [...places].flatMap(([id, at]) => (id === from ? [] : cost(id, start, at, way)));
  return costs.sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** Distance ahead, plus twice the distance aside; nothing for what lies behind. */
function cost(id: string, start: Point, at: Point, way: Point): { id: string; cost: number }[] {
  const ahead = (at.x - start.x) * way.x + (at.y - start.y) * way.y;
  const aside = Math.abs((at.x - start.x) * way.y) + Math.abs((at.y - start.y) * way.x);
  return ahead > 1 ? [{ id, cost: ahead + 2 * aside }] : [];
}
