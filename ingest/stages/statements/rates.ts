import type { RuleId } from "./tables/rules.ts";

/** How often what a rule reads with a score is right, 0 to 1: the confidence that a statement states. */
export type Rates = (rule: RuleId, score: number) => number;

/** The score itself, where no rates were learnt. */
export const asScored: Rates = (_, score) => score;

/**
 * A table of rates: rule, the least score, the rate from that score on, and how many cases it was counted in; a rule's rows by score.
 * A rule that is not in it keeps its score.
 */
export function ratesIn(table: string): Rates {
  const steps = new Map<string, { from: number; rate: number }[]>();
  for (const row of table.trimEnd().split("\n").slice(1)) {
    const [rule = "", from, rate] = row.split("\t");
    steps.set(rule, [...(steps.get(rule) ?? []), { from: Number(from), rate: Number(rate) }]);
  }
  return (rule, score) => steps.get(rule)?.findLast(({ from }) => from <= score)?.rate ?? score;
}
