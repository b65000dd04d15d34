import { around } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import { magnified, wholeBox } from "./legible.ts";
import type { Labelled } from "./legible.ts";

/** Zoom and size of type depend on each other; after this many rounds neither changes. */
const ROUNDS = 4;

/** Where a camera looks: what lies in its middle, and how large. */
export interface Sighting {
  readonly zoom: number;
  readonly middle: Point;
}

/** What something is fitted into, in CSS pixels; the zoom to begin from and the most there may be; how large type is at a zoom. */
export interface Fitting {
  readonly room: { readonly width: number; readonly height: number };
  readonly from: number;
  readonly most: number;
  readonly typeScale: (zoom: number) => number;
}

/** The zoom and the middle at which all of these just fit, their type at the size it then has. */
export function fitted(subject: readonly Labelled[], { room, from, most, typeScale }: Fitting): Sighting {
  let zoom = from;
  let middle = { x: 0, y: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const type = magnified(typeScale(zoom));
    const box = around(subject.map((node) => wholeBox(node, type)));
    if (!box) break;
    zoom = Math.min(most, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
    middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }
  return { zoom, middle };
}
