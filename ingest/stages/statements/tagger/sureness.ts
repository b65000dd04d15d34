/** What is known of a reading when it is weighed whole: each sign's number, in the order of `SIGNS`. */
export type Signs = readonly number[];

/** Signs, and what each says; likelihoods as log odds. */
export const SIGNS = ["always", "cue", "report", "source", "words", "certainty", "quoted"] as const;

/** How likely a reading has the right words and the right source, 0–1. */
export type Sureness = (signs: Signs) => number;

/** A table of signs and their weights (logistic regression); a row that is missing weighs nothing. */
export function surenessIn(table: string): Sureness {
  const rows = table.trimEnd().split("\n").slice(1);
  const weights = new Map(rows.map((row) => row.split("\t") as [string, string]));
  return surenessOf(SIGNS.map((sign) => Number(weights.get(sign) ?? 0)));
}

export function surenessOf(weights: readonly number[]): Sureness {
  return (signs) => 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0)));
}

/** Likelihoods beyond this are told no further apart. */
const ODDS_MAX = 8;

export function logOdds(likelihood: number): number {
  const odds = Math.log(likelihood / (1 - likelihood));
  return Math.max(-ODDS_MAX, Math.min(ODDS_MAX, odds));
}
