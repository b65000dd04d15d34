import { boxAt, boxesMeet } from "./geometry.ts";
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

/**
 * Which labels can be shown at this magnification of the type without one covering another. Labels of the highest
 * rank are placed first; of equals the smaller id.
 */
export function legible(nodes: readonly Labelled[], magnified: number): ReadonlySet<string> {
  const shown = new Set<string>();
  const taken: Box[] = [];
  for (const { id, at, figure } of [...nodes].sort(byRank)) {
    const label = labelBox(at, figure, magnified);
    if (taken.some((box) => boxesMeet(box, label))) continue;
    taken.push(label);
    shown.add(id);
  }
  return shown;
}

function labelBox({ x, y }: Point, { labelWidth, labelHeight, size }: Figure, magnified: number): Box {
  const reach = { side: (labelWidth * magnified) / 2, up: 0, down: labelHeight * magnified };
  return boxAt({ x, y: y + size / 2 + GAP }, reach);
}

function byRank(a: Labelled, b: Labelled): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : 1);
}
