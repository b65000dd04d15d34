import { FACTS, type FactName } from "../../model/facts.ts";
import type { Reason } from "../blocks/evidence.ts";
import { FACT_OF } from "./fact-of.ts";

/** One thing that one side tells, in so many articles. */
export interface Told {
  readonly about: FactName;
  /** What it is compared by, such as the id of an entity. */
  readonly key: string;
  readonly value: string;
  readonly articles: number;
}

/** A value of one side; `shared`: the other side tells it, too. */
export interface FactValue {
  readonly value: string;
  readonly articles: number;
  readonly shared: boolean;
}

/** One row of two that are held side by side: what each tells of it, and what that weighs. */
export interface Fact {
  readonly about: FactName;
  readonly a: FactValue[];
  readonly b: FactValue[];
  readonly reasons: Reason[];
}

/** Values of one side that are shown at most, in one row. */
const VALUES_MAX = 12;

/** What two sides tell, row by row, each with the evidence that rests on it; rows of which nobody tells anything are left out. */
export function factsOf(a: readonly Told[], b: readonly Told[], reasons: readonly Reason[]): Fact[] {
  return FACTS.flatMap((about): Fact[] => {
    const [left, right] = [a, b].map((side) => summed(side.filter((told) => told.about === about)));
    const own = reasons.filter(({ rule }) => (FACT_OF.get(rule) ?? "name") === about);
    if (left === undefined || right === undefined || left.size + right.size + own.length === 0) return [];
    return [{ about, a: valuesOf(left, right), b: valuesOf(right, left), reasons: own }];
  });
}

type ByKey = ReadonlyMap<string, Told>;

/** One entry a key, with the articles of all; called as most articles call it. */
function summed(all: readonly Told[]): ByKey {
  const keys = new Map<string, Told>();
  const most = [...all].sort((x, y) => y.articles - x.articles || (x.value < y.value ? -1 : 1));
  for (const told of most) {
    const known = keys.get(told.key);
    keys.set(told.key, known === undefined ? told : { ...known, articles: known.articles + told.articles });
  }
  return keys;
}

/** What both tell first, then what most articles tell. */
function valuesOf(own: ByKey, other: ByKey): FactValue[] {
  const all = [...own].map(([key, { value, articles }]) => ({ value, articles, shared: other.has(key) }));
  const before = (x: FactValue, y: FactValue) =>
    Number(y.shared) - Number(x.shared) || y.articles - x.articles || (x.value < y.value ? -1 : 1);
  return all.sort(before).slice(0, VALUES_MAX);
}
