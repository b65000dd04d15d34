import type { Count } from "../../model/extracted.ts";
import type { Range } from "./counts.ts";

/** How a vote came out: both sides as one value, since they are told in one breath. */
export interface Tally {
  /** "8-7". */
  readonly value: string;
  readonly sides: Range;
  /** The counts that it is made of; both have one span. */
  readonly counts: readonly Count[];
}

/** What a tally differs in from another: "how the vote came out". */
export const TALLY = "tally";

const [FOR, AGAINST] = ["in the majority", "in the minority"];

/** The tallies among the counts of a report, in their order: for each majority the minority of the same words. */
export function talliesIn(counts: readonly Count[]): Tally[] {
  return counts.flatMap((one) => {
    const other =
      one.unit === FOR ? counts.find((count) => count.unit === AGAINST && isOfSameWords(one, count)) : undefined;
    if (other === undefined) return [];
    return [{ value: `${one.low}-${other.low}`, sides: [one.low, other.low] as const, counts: [one, other] }];
  });
}

function isOfSameWords({ span: a }: Count, { span: b }: Count): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/** Two tallies of one vote. */
export function differ(a: Range, b: Range): boolean {
  return a[0] !== b[0] || a[1] !== b[1];
}
