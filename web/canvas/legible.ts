import { boxAt, boxesMeet, isInside } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";
import { GAP } from "./labels.ts";
import type { Figure } from "./labels.ts";

export interface Labelled {
  readonly id: string;
  readonly at: Point;
  readonly figure: Figure;
  /** The higher, the sooner its label gets its room. */
  readonly rank: number;
}

/** How much larger than at zoom 1 names and marks are drawn, in the graph's own units. */
export interface Magnified {
  readonly type: number;
  readonly mark: number;
}

/** Sides of its mark on which a label may stand, the best first. */
export const SIDES = ["below", "above", "right", "left"] as const;
export type Side = (typeof SIDES)[number];

/** From this rank on, a label may cover another's mark rather than be left out. */
export const MUST_SHOW = 900;

/**
 * On which side each label stands so that none covers another label or mark; a node without an entry goes without.
 * Labels of the highest rank are placed first; of equals the smaller id. With a frame, none may reach out of it.
 */
export function legible(nodes: readonly Labelled[], magnified: Magnified, frame?: Box): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  const taken: Box[] = [];
  const marks = nodes.map(({ id, at, figure }) => ({ id, box: markBox(at, (figure.size * magnified.mark) / 2) }));
  for (const node of [...nodes].sort(byRank)) {
    const others = marks.filter(({ id }) => id !== node.id).map(({ box }) => box);
    const side =
      freeSide(node, magnified, [...taken, ...others], frame) ??
      (node.rank >= MUST_SHOW ? freeSide(node, magnified, taken, frame) : undefined);
    if (side === undefined) continue;
    taken.push(labelBox(node, side, magnified));
    sides.set(node.id, side);
  }
  return sides;
}

function freeSide(node: Labelled, magnified: Magnified, obstacles: readonly Box[], frame?: Box): Side | undefined {
  return SIDES.find((side) => {
    const label = labelBox(node, side, magnified);
    return (frame === undefined || isInside(label, frame)) && !obstacles.some((box) => boxesMeet(box, label));
  });
}

function labelBox({ at: { x, y }, figure }: Labelled, side: Side, magnified: Magnified): Box {
  const [width, height] = [figure.labelWidth * magnified.type, figure.labelHeight * magnified.type];
  const out = (figure.size * magnified.mark) / 2 + GAP;
  switch (side) {
    case "below":
      return { left: x - width / 2, right: x + width / 2, top: y + out, bottom: y + out + height };
    case "above":
      return { left: x - width / 2, right: x + width / 2, top: y - out - height, bottom: y - out };
    case "right":
      return { left: x + out, right: x + out + width, top: y - height / 2, bottom: y + height / 2 };
    case "left":
      return { left: x - out - width, right: x - out, top: y - height / 2, bottom: y + height / 2 };
  }
}

function markBox(at: Point, half: number): Box {
  return boxAt(at, { side: half, up: half, down: half });
}

function byRank(a: Labelled, b: Labelled): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : 1);
}
