/** Places on the canvas, in its own units: CSS pixels at zoom 1, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a node with its label reaches from the node's centre; all positive. */
export interface Reach {
  readonly side: number;
  readonly up: number;
  readonly down: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxAt({ x, y }: Point, { side, up, down }: Reach): Box {
  return { left: x - side, right: x + side, top: y - up, bottom: y + down };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The area that two boxes share. */
export function overlapOf(a: Box, b: Box): number {
  if (!boxesMeet(a, b)) return 0;
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

/** The smallest box around all; undefined around nothing. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  return first && rest.reduce(join, first);
}

function join(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
