import type { Candidate, View } from "./candidate.ts";
import type { Sort } from "./evidence/evidence.ts";

/** What a candidate was taken for, by which rule (the heaviest reason) and how sure, 0 to 1. */
export interface Decision {
  readonly sort: Sort;
  readonly rule: string;
  readonly confidence: number;
}

/** Finds the words that stand for a longer name of the article, by what is decided so far; each is decided before the next is looked for. */
export type ShortNames = (
  view: View,
  groups: ReadonlyMap<string, readonly Candidate[]>,
  decisions: ReadonlyMap<string, Decision>,
) => Iterable<string>;
