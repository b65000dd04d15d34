import { around, boxAt } from "./geometry.ts";
import type { Point, Reach } from "./geometry.ts";

/** A layout to find: who is there, how much room each takes, who is tied to whom, who sits already. */
export interface Job {
  readonly nodes: readonly { readonly id: string; readonly reach: Reach; readonly at?: Point }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
  /** Width over height of the canvas. */
  readonly aspect: number;
  /** How much wider and higher the places of those who sit were made than the simulation had them. */
  readonly scale: Point;
}

/** Places that a simulation found, made to fit the canvas by `scale`. */
export interface Settled {
  readonly places: Places;
  readonly scale: Point;
}

export type Places = ReadonlyMap<string, Point>;

/** Of the canvas, the labels' boxes take about one part in this many. */
const AIR = 2.7;
/** Places turn by whole steps of this many degrees to lie along the canvas. */
const TURN = 15;
const STRETCH_AT_MOST = 1.7;
/** A newcomer is at most this far from some neighbour, in CSS pixels at zoom 1. */
const LEASH = 230;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where a layout starts from: those who sit stay; newcomers start beside those they are tied to, or on a spiral. */
export function startingPlaces({ nodes, edges }: Job): Places {
  const sitting = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  return new Map(nodes.map(({ id, at }, index) => [id, at ?? beside(id, index, sitting, edges)]));
}

function beside(id: string, index: number, sitting: Places, edges: Job["edges"]): Point {
  const seats = neighbours(id, edges).flatMap((other) => sitting.get(other) ?? []);
  const angle = index * GOLDEN_ANGLE;
  const radius = seats.length > 0 ? 90 + 4 * index : 40 * Math.sqrt(index + 1);
  const middle = { x: mean(seats.map(({ x }) => x)), y: mean(seats.map(({ y }) => y)) };
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}

/** A fresh layout turned and scaled to fill a canvas of this aspect with room for every label. */
export function settle(places: Places, { nodes, aspect }: Job): Settled {
  // Without anybody to seat there is nothing to scale by; those who come later are scaled by this.
  if (nodes.length === 0) return { places, scale: { x: 1, y: 1 } };
  const turned = turnings(places).sort((a, b) => misfit(a, aspect) - misfit(b, aspect))[0] ?? places;
  const room = nodes.reduce((sum, { reach }) => sum + 2 * reach.side * (reach.up + reach.down), 0) * AIR;
  const { width, height } = extent(turned);
  const [wide, high] = [Math.sqrt(room * aspect) / width, Math.sqrt(room / aspect) / height];
  const stretch = Math.min(STRETCH_AT_MOST, Math.max(1 / STRETCH_AT_MOST, Math.sqrt(wide / high)));
  const size = Math.sqrt(wide * high);
  const scale = { x: size * stretch, y: size / stretch };
  return { places: scaled(turned, scale), scale };
}

/** Places times a scale, axis by axis. */
export function scaled(places: Places, by: Point): Places {
  return mapPlaces(places, ({ x, y }) => ({ x: x * by.x, y: y * by.y }));
}

/** Newcomers drawn to within reach of the nearest of those they are tied to. */
export function leashed(places: Places, { nodes, edges }: Job): Places {
  const newcomers = new Set(nodes.filter(({ at }) => at === undefined).map(({ id }) => id));
  return new Map(
    [...places].map(([id, at]) => {
      const tied = neighbours(id, edges).filter((other) => !newcomers.has(other));
      return [
        id,
        newcomers.has(id)
          ? pulled(
              at,
              tied.flatMap((other) => places.get(other) ?? []),
            )
          : at,
      ];
    }),
  );
}

function pulled(at: Point, anchors: readonly Point[]): Point {
  const far = ({ x, y }: Point) => Math.hypot(at.x - x, at.y - y);
  const nearest = [...anchors].sort((a, b) => far(a) - far(b))[0];
  if (!nearest || far(nearest) <= LEASH) return at;
  const part = LEASH / far(nearest);
  return { x: nearest.x + (at.x - nearest.x) * part, y: nearest.y + (at.y - nearest.y) * part };
}

function neighbours(id: string, edges: Job["edges"]): string[] {
  return edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}

function turnings(places: Places): Places[] {
  return Array.from({ length: 180 / TURN }, (_, step) => {
    const angle = (step * TURN * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return mapPlaces(places, ({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
  });
}

function misfit(places: Places, aspect: number): number {
  const { width, height } = extent(places);
  return Math.abs(Math.log(width / height / aspect));
}

function extent(places: Places): { width: number; height: number } {
  const none = { side: 1, up: 1, down: 1 };
  const box = around([...places.values()].map((at) => boxAt(at, none)));
  return box ? { width: box.right - box.left, height: box.bottom - box.top } : { width: 1, height: 1 };
}

function mapPlaces(places: Places, change: (at: Point) => Point): Places {
  return new Map([...places].map(([id, at]) => [id, change(at)]));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
