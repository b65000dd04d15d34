import type { NodeKind } from "../../graph/model/kinds.ts";
import { MARKS } from "../marks.ts";
import type { DrawnNode } from "../state/drawn.ts";
import type { Reach } from "./geometry.ts";

/** Width of a text in pixels, in the font of its node's label. */
export type Measure = (text: string, kind: NodeKind) => number;

/** A label as it is drawn: its lines, and the node's size and room. In pixels at zoom 1. */
export interface Figure {
  readonly label: string;
  readonly size: number;
  readonly font: number;
  /** Without the margin that keeps neighbours apart. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly reach: Reach;
}

export const LINE_HEIGHT = 1.2;
/** Between a node and its label. */
export const GAP = 5;
const AIR = 7;
const WIDEST: Partial<Record<NodeKind, number>> = { Event: 170, Statement: 180 };
const WIDE = 130;
const LINES_AT_MOST = 3;
const SIZES: Partial<Record<NodeKind, number>> = { Event: 30, Official: 22, Person: 20, Agency: 20, Statement: 18 };

export function fontSize(kind: NodeKind): number {
  return kind === "Event" ? 15 : kind === "Official" ? 13 : 12;
}

/** How a node is drawn: busier voices and events are larger. */
export function figure(node: DrawnNode, measure: Measure): Figure {
  const lines = wrap(node.label, WIDEST[node.kind] ?? WIDE, (text) => measure(text, node.kind));
  const font = fontSize(node.kind);
  const size = (SIZES[node.kind] ?? 17) * MARKS[node.kind].scale + Math.min(18, 3.2 * Math.sqrt(node.voices));
  const labelWidth = Math.max(...lines.map((line) => measure(line, node.kind)));
  const labelHeight = lines.length * font * LINE_HEIGHT;
  const reach = {
    side: Math.max(size, labelWidth) / 2 + AIR,
    up: size / 2 + AIR,
    down: size / 2 + GAP + labelHeight + AIR,
  };
  return { label: lines.join("\n"), size, font, labelWidth, labelHeight, reach };
}

/** Rounds in which the lines of a name are evened out: each halves what is left to find. */
const ROUNDS = 6;

/**
 * A name broken at spaces into lines of at most `width`, as few as there can be and about as long as one another; what does not fit in
 * three lines ends in an ellipsis.
 */
export function wrap(name: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = name.split(/\s+/);
  const lines = broken(words, width, measure);
  if (lines.length > LINES_AT_MOST)
    return [...lines.slice(0, LINES_AT_MOST - 1), `${lines[LINES_AT_MOST - 1] ?? ""} …`];
  let [narrow, wide] = [0, width];
  for (let round = 0; round < ROUNDS; round += 1) {
    const between = (narrow + wide) / 2;
    if (broken(words, between, measure).length === lines.length) wide = between;
    else narrow = between;
  }
  return broken(words, wide, measure);
}

/** Each line as long as it can be. */
function broken(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
