import { boxAt, overlapOf } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";

/** The words of an edge, which want to stand at its middle. */
export interface Worded {
  readonly id: string;
  readonly words: string;
  readonly from: Point;
  readonly to: Point;
  /** Of the line as it is drawn, which may be bent. */
  readonly middle: Point;
  /** They may cover something rather than be left out. */
  readonly mustShow: boolean;
}

/** Places along an edge, the best first, as a part of its length from the middle. */
const ALONG = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.3, 0.3];
/** Width and height of a letter with its share of the margin, as a part of the size of type. */
const LETTER = { width: 0.6, height: 1.5 };

/** How far from the middle of its edge each word stands, so that it covers no name, mark or other word; an edge without an entry goes without. */
export function wordPlaces(edges: readonly Worded[], font: number, taken: readonly Box[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const others = [...taken];
  for (const edge of [...edges].sort(byNeed)) {
    const found = bestPlace(edge, font, others);
    if (!found) continue;
    others.push(found.box);
    places.set(edge.id, found.aside);
  }
  return places;
}

function bestPlace(edge: Worded, font: number, others: readonly Box[]): { aside: Point; box: Box } | undefined {
  const { words, from, to, middle, mustShow } = edge;
  const reach = {
    side: ((words.length + 1) * font * LETTER.width) / 2,
    up: (font * LETTER.height) / 2,
    down: (font * LETTER.height) / 2,
  };
  const places = ALONG.map((part) => {
    const aside = { x: part * (to.x - from.x), y: part * (to.y - from.y) };
    const box = boxAt({ x: middle.x + aside.x, y: middle.y + aside.y }, reach);
    return { aside, box, covered: others.reduce((sum, other) => sum + overlapOf(box, other), 0) };
  });
  const free = places.find(({ covered }) => covered === 0);
  return free ?? (mustShow ? [...places].sort((a, b) => a.covered - b.covered)[0] : undefined);
}

function byNeed(a: Worded, b: Worded): number {
  return Number(b.mustShow) - Number(a.mustShow) || (a.id < b.id ? -1 : 1);
}
