import { around, boxAt } from "./geometry.ts";
import type { Box, Point } from "./geometry.ts";
import type { Job, Places } from "./seating.ts";

/** Between the graph and the rows under it. */
const ABOVE = 26;

type Guest = Job["nodes"][number];

/** Newcomers that are tied to nobody: forces would drive them far away. */
export function untied({ nodes, edges }: Job): ReadonlySet<string> {
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return new Set(nodes.filter(({ id, at }) => at === undefined && !tied.has(id)).map(({ id }) => id));
}

/** Seats these in rows under all the others, as wide as those, from the left in the order given. */
export function inRows(guests: readonly Guest[], { nodes, aspect }: Job, places: Places): Places {
  const above = around(nodes.flatMap(({ id, reach }) => boxOf(places.get(id), reach)));
  const total = guests.reduce((sum, { reach }) => sum + 2 * reach.side * (reach.up + reach.down), 0);
  const width = above ? above.right - above.left : Math.sqrt(total * aspect) * 1.2;
  const corner = { x: above ? above.left : -width / 2, y: above ? above.bottom + ABOVE : 0 };
  const rows = rowsOf(guests, width);
  const seats: [string, Point][] = [];
  let top = corner.y;
  for (const row of rows) {
    const [up, down] = [Math.max(...row.map(({ reach }) => reach.up)), Math.max(...row.map(({ reach }) => reach.down))];
    let left = corner.x + (width - widthOf(row)) / 2;
    for (const { id, reach } of row) {
      seats.push([id, { x: left + reach.side, y: top + up }]);
      left += 2 * reach.side;
    }
    top += up + down;
  }
  return new Map(seats);
}

function rowsOf(guests: readonly Guest[], width: number): readonly (readonly Guest[])[] {
  const rows: Guest[][] = [];
  for (const guest of guests) {
    const last = rows.at(-1);
    if (last && widthOf([...last, guest]) <= width) last.push(guest);
    else rows.push([guest]);
  }
  return rows;
}

function widthOf(row: readonly Guest[]): number {
  return row.reduce((sum, { reach }) => sum + 2 * reach.side, 0);
}

function boxOf(at: Point | undefined, reach: Guest["reach"]): readonly Box[] {
  return at ? [boxAt(at, reach)] : [];
}
