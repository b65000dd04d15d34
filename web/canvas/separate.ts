import { boxAt, boxesMeet } from "./geometry.ts";
import type { Box, Point, Reach } from "./geometry.ts";

/** A node with the room that it and its label take. A fixed one is never moved. */
export interface Seat {
  readonly id: string;
  readonly at: Point;
  readonly reach: Reach;
  readonly fixed: boolean;
}

interface Moving {
  x: number;
  y: number;
  readonly reach: Reach;
  readonly fixed: boolean;
}

/**
 * Pushes apart seats that overlap, each pair along the shorter way, in at most `passes` rounds: names stay readable
 * and neighbours stay neighbours. The same seats in the same order always end in the same places.
 */
export function separate(seats: readonly Seat[], passes = 240): ReadonlyMap<string, Point> {
  const moving = seats.map(({ at, reach, fixed }): Moving => ({ x: at.x, y: at.y, reach, fixed }));
  for (let pass = 0; pass < passes; pass += 1) if (!separateOnce(moving)) break;
  for (const one of moving) if (!one.fixed && !isFree(one, one, moving)) seatNearby(one, moving);
  return new Map(seats.map(({ id }, index) => [id, place(moving[index])]));
}

/** Rings of a search for a free place, their distance in pixels, and the places tried on each. */
const RINGS = 60;
const RING = 14;
const TRIES = 16;

/** Hemmed in by seats that stay, a seat can be pushed to and fro for ever: it takes the nearest free place instead. */
function seatNearby(one: Moving, moving: readonly Moving[]): void {
  const from = { x: one.x, y: one.y };
  for (let step = 0; step < RINGS * TRIES; step += 1) {
    const radius = RING * (1 + Math.floor(step / TRIES));
    const angle = (2 * Math.PI * (step % TRIES)) / TRIES;
    const at = { x: from.x + radius * Math.cos(angle), y: from.y + radius * Math.sin(angle) };
    if (!isFree(one, at, moving)) continue;
    one.x = at.x;
    one.y = at.y;
    return;
  }
}

function isFree(one: Moving, at: Point, moving: readonly Moving[]): boolean {
  const box = boxAt(at, one.reach);
  return !moving.some((other) => other !== one && boxesMeet(boxAt(other, other.reach), box));
}

/** Whether anything had to move. */
function separateOnce(moving: readonly Moving[]): boolean {
  let moved = false;
  moving.forEach((a, index) => {
    for (const b of moving.slice(index + 1)) if (!(a.fixed && b.fixed) && pushApart(a, b)) moved = true;
  });
  return moved;
}

function pushApart(a: Moving, b: Moving): boolean {
  const [first, second]: [Box, Box] = [boxAt(a, a.reach), boxAt(b, b.reach)];
  const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const along = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  if (across <= 0 || along <= 0) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  const sideways = across < along;
  const way = (sideways ? b.x - a.x : middle(second) - middle(first)) < 0 ? -1 : 1;
  const step = ((sideways ? across : along) + 0.5) * share * way;
  if (!a.fixed) shift(a, sideways, -step);
  if (!b.fixed) shift(b, sideways, step);
  return true;
}

function shift(moving: Moving, sideways: boolean, step: number): void {
  if (sideways) moving.x += step;
  else moving.y += step;
}

function middle(box: Box): number {
  return (box.top + box.bottom) / 2;
}

function place(moving: Moving | undefined): Point {
  return { x: moving?.x ?? 0, y: moving?.y ?? 0 };
}
