import type { Point, Reach } from "./geometry.ts";
import type { Places } from "./seating.ts";

/** Between two steps of a path, for the words of their edge, in pixels at zoom 1. */
const BETWEEN = { across: 46, down: 34 };
/** From this width over height on, a canvas has room for the whole path in one row, and for its words. */
const WIDE = 1.15;
const BETWEEN_IN_ROW = 96;

/** A row may be drawn so much smaller than at zoom 1: below that its names lie over one another. */
const SMALLEST = 0.75;

/**
 * Places of a path: one row from left to right where the canvas is wide enough, else in rows. `room` is the width of the canvas in pixels.
 */
export function inLine(steps: Steps, aspect: number, room = Infinity): Places {
  const row = inRow(steps);
  return aspect < WIDE || row.width * SMALLEST > room ? inRows(steps, aspect) : row.places;
}

function inRow(steps: Steps): { readonly places: Places; readonly width: number } {
  let right = 0;
  const places = steps.map(({ id, reach }): [string, Point] => {
    const x = right + reach.side;
    right = x + reach.side + BETWEEN_IN_ROW;
    return [id, { x, y: 0 }];
  });
  return { places: new Map(places), width: right - BETWEEN_IN_ROW };
}

type Steps = readonly { readonly id: string; readonly reach: Reach }[];

/**
 * Places of a path on a small canvas: its steps in rows, to and fro, so that each follows the one before and no line crosses another. As many
 * in a row as fit the canvas best.
 */
function inRows(steps: Steps, aspect: number): Places {
  const width = Math.max(...steps.map(({ reach }) => 2 * reach.side)) + BETWEEN.across;
  const height = Math.max(...steps.map(({ reach }) => reach.up + reach.down)) + BETWEEN.down;
  const misfit = (columns: number) =>
    Math.abs(Math.log((columns * width) / (Math.ceil(steps.length / columns) * height) / aspect));
  const choices = steps.map((_, index) => index + 1);
  const columns = choices.sort((a, b) => misfit(a) - misfit(b))[0] ?? 1;
  return new Map(steps.map(({ id }, index) => [id, cellOf(index, columns, width, height)]));
}

function cellOf(index: number, columns: number, width: number, height: number): Point {
  const row = Math.floor(index / columns);
  const along = index % columns;
  return { x: (row % 2 === 0 ? along : columns - 1 - along) * width, y: row * height };
}
