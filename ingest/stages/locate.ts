import type { Span } from "../../graph/model/spans.ts";

interface Placed {
  readonly span: Span;
}

/** The index of the last item that begins at or before `at`, in items sorted by where they begin; -1 where all begin later. */
export function lastFrom(items: readonly Placed[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span[0] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The item in which a place lies, of items that do not overlap; undefined between two. */
export function itemAt<Item extends Placed>(items: readonly Item[], at: number): Item | undefined {
  const item = items[lastFrom(items, at)];
  return item !== undefined && at < item.span[1] ? item : undefined;
}

/** The items that share a character with a span, of items that do not overlap. */
export function itemsWithin<Item extends Placed>(items: readonly Item[], [start, end]: Span): readonly Item[] {
  const first = lastFrom(items, start);
  const from = (items[first]?.span[1] ?? 0) > start ? first : first + 1;
  return items.slice(Math.max(0, from), lastFrom(items, end - 1) + 1);
}
