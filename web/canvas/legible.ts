import { boxAt, boxesMeet, isInside, overlapOf } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";
import { GAP } from "./labels.ts";
import type { Figure } from "./labels.ts";
import type { DrawnNode } from "../state/drawn.ts";

export interface Labelled {
  readonly id: string;
  readonly at: Point;
  readonly figure: Figure;
  /** The higher, the sooner its label gets its room. */
  readonly rank: number;
}

/** How much larger than at zoom 1 marks are where type is this much larger. */
export function magnified(type: number): Magnified {
  return { type, mark: Math.min(1.7, Math.sqrt(type)) };
}

/** How much larger than at zoom 1 names and marks are drawn, in the graph's own units. */
export interface Magnified {
  readonly type: number;
  readonly mark: number;
}

/** Sides of its mark on which a label may stand, the best first, and which way that is: at the right is the badge. */
const SIDES = {
  below: [0, 1],
  above: [0, -1],
  left: [-1, 0],
  right: [1, 0],
  "below-right": [1, 1],
  "below-left": [-1, 1],
  "above-right": [1, -1],
  "above-left": [-1, -1],
} as const;
export type Side = keyof typeof SIDES;
type Way = -1 | 0 | 1;

export const ALL_SIDES = Object.keys(SIDES) as readonly Side[];

/** Which way a side is, right and down, and how far a label stands off its mark there: at a corner it may touch the mark's box. */
export function standing(side: Side): { readonly across: Way; readonly down: Way; readonly gap: number } {
  const [across, down] = SIDES[side];
  return { across, down, gap: across !== 0 && down !== 0 ? 0 : GAP };
}

/** What labels must keep clear of, beside one another and the marks. */
export interface Surroundings {
  /** What none may reach out of. */
  readonly frame?: Box | undefined;
  readonly badges?: readonly Box[];
}

/** From this rank on, a label may cover a mark or badge rather than be left out. */
export const MUST_SHOW = 900;

/** So many events all have their names at any price: those of the first screen, and some that a reader brought in. */
const FEW_EVENTS = 16;
/** Of more, so many: else their names lie over all that is between them. */
const BUSIEST = 6;

/** The events whose names must show: all of a few, and of a crowd those that most speak about. */
export function foremost(nodes: readonly Pick<DrawnNode, "id" | "kind" | "voices">[]): ReadonlySet<string> {
  const events = nodes.filter(({ kind }) => kind === "Event");
  const busiest = [...events].sort((a, b) => b.voices - a.voices || (a.id < b.id ? -1 : 1));
  return new Set((events.length > FEW_EVENTS ? busiest.slice(0, BUSIEST) : events).map(({ id }) => id));
}

/**
 * On which side each label stands so that none covers another label, a mark or a badge; a node without an entry goes without.
 * Labels of the highest rank are placed first; of equals the smaller id.
 */
export function legible(
  nodes: readonly Labelled[],
  magnified: Magnified,
  { frame, badges = [] }: Surroundings = {},
): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  const taken: Box[] = [];
  const marks = nodes.map(({ id, at, figure }) => ({ id, box: markBox(at, (figure.size * magnified.mark) / 2) }));
  for (const node of [...nodes].sort(byRank)) {
    const others = [...marks.filter(({ id }) => id !== node.id).map(({ box }) => box), ...badges];
    const free = freeSides(node, magnified, taken, frame);
    const covered = (side: Side) => overlap(labelBox(node, side, magnified), others);
    const side = node.rank >= MUST_SHOW ? leastBy(free, covered) : free.find((one) => covered(one) === 0);
    if (side === undefined) continue;
    taken.push(labelBox(node, side, magnified));
    sides.set(node.id, side);
  }
  return sides;
}

/** Sides on which a label stands inside the frame and covers no other label, the best first. */
function freeSides(node: Labelled, magnified: Magnified, taken: readonly Box[], frame?: Box): readonly Side[] {
  return ALL_SIDES.filter((side) => {
    const label = labelBox(node, side, magnified);
    return (frame === undefined || isInside(label, frame)) && !taken.some((box) => boxesMeet(box, label));
  });
}

/** The area of the boxes that a label would cover. */
function overlap(label: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + overlapOf(box, label), 0);
}

function leastBy(sides: readonly Side[], cost: (side: Side) => number): Side | undefined {
  return [...sides].sort((a, b) => cost(a) - cost(b))[0];
}

/** Where a label is, on some side of its mark. */
export function labelBox({ at: { x, y }, figure }: Labelled, side: Side, magnified: Magnified): Box {
  const [width, height] = [figure.labelWidth * magnified.type, figure.labelHeight * magnified.type];
  const { across, down, gap } = standing(side);
  const out = (figure.size * magnified.mark) / 2 + gap;
  const left = x + across * out - ((1 - across) * width) / 2;
  const top = y + down * out - ((1 - down) * height) / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** The box of a mark. */
export function markBox(at: Point, half: number): Box {
  return boxAt(at, { side: half, up: half, down: half });
}

function byRank(a: Labelled, b: Labelled): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : 1);
}

/** The box of a mark and the label under it. */
export function wholeBox({ at, figure }: Labelled, { type, mark }: Magnified): Box {
  const half = (figure.size * mark) / 2;
  const side = Math.max(half, (figure.labelWidth * type) / 2);
  return boxAt(at, { side, up: half, down: half + GAP + figure.labelHeight * type });
}
