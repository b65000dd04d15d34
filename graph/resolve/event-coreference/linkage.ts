/** Likenesses of all pairs of items, a row an item. */
type Table = readonly Float64Array[];

/**
 * Average-link clustering of the items 0 … n-1: the two groups whose members are alike most on average are joined, until no two
 * reach `least`. Groups and their members come in order. Of equal neighbours the first is taken, so items must come in a
 * canonical order. Takes time and memory by the square of `count`.
 * **Source:** the nearest-neighbour chain (F. Murtagh 1983), which average link allows: a join never brings a third group nearer.
 */
export function averageLink(count: number, likeness: (a: number, b: number) => number, least: number): number[][] {
  const table = likenesses(count, likeness);
  const groups = new Map(Array.from({ length: count }, (_, item): [number, number[]] => [item, [item]]));
  const open = new Set(groups.keys());
  const chain: number[] = [];
  while (open.size > 0) {
    const top = chain.at(-1) ?? firstOf(open);
    if (chain.length === 0) chain.push(top);
    const before = chain.at(-2);
    const next = nearest(table, open, top, before);
    if (next === undefined || (table[top]?.[next] ?? 0) < least) open.delete(chain.pop() ?? top);
    else if (next !== before) chain.push(next);
    else {
      chain.length -= 2;
      join(table, groups, open, Math.min(top, next), Math.max(top, next));
    }
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b));
}

function likenesses(count: number, likeness: (a: number, b: number) => number): Table {
  const table = Array.from({ length: count }, () => new Float64Array(count));
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) set(table, a, b, likeness(a, b));
  return table;
}

function set(table: Table, a: number, b: number, value: number): void {
  const [row, column] = [table[a], table[b]];
  if (row !== undefined) row[b] = value;
  if (column !== undefined) column[a] = value;
}

/** The open group most alike; of equals the one before in the chain (so that it ends), then the first. */
function nearest(table: Table, open: ReadonlySet<number>, top: number, before: number | undefined): number | undefined {
  let best = before;
  for (const other of open) {
    if (other === top) continue;
    if (best === undefined || (table[top]?.[other] ?? 0) > (table[top]?.[best] ?? 0)) best = other;
  }
  return best;
}

/** The second group goes into the first; likeness to others is the mean over all members. */
function join(table: Table, groups: Map<number, number[]>, open: Set<number>, first: number, second: number): void {
  const [kept = [], gone = []] = [groups.get(first), groups.get(second)];
  for (const other of open) {
    const sum = (table[first]?.[other] ?? 0) * kept.length + (table[second]?.[other] ?? 0) * gone.length;
    set(table, first, other, sum / (kept.length + gone.length));
  }
  groups.set(first, [...kept, ...gone]);
  groups.delete(second);
  open.delete(second);
}

function firstOf(items: ReadonlySet<number>): number {
  for (const item of items) return item;
  return 0;
}
