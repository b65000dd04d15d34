import type { ArticleProfile } from "./article-profile.ts";
import { cosine } from "./vector.ts";

/** What two articles have in common, each 0 to 1. */
export interface Kinship {
  readonly words: number;
  readonly names: number;
  readonly numbers: number;
  readonly namePairs: number;
  readonly leads: number;
  /** How much of the one's lead the other tells, of the two the less. */
  readonly leadInBoth: number;
  /** How likely both tell of one happening. */
  readonly likely: number;
}

/** Asks what two articles of a block have in common; reckoned once a pair. */
export type KinshipOf = (a: ArticleProfile, b: ArticleProfile) => Kinship;

const ONESELF: Kinship = { words: 1, names: 1, numbers: 1, namePairs: 1, leads: 1, leadInBoth: 1, likely: 1 };

/** `weights` are those of the reasons, then the constant: logistic regression over the roots of the cosines. */
export function createKinship(weights: readonly number[]): KinshipOf {
  const known = new Map<ArticleProfile, Map<ArticleProfile, Kinship>>();
  return (a, b) => {
    if (a === b) return ONESELF;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const own = known.get(first) ?? new Map<ArticleProfile, Kinship>();
    known.set(first, own);
    const kinship = own.get(second) ?? kinshipOf(first, second, weights);
    own.set(second, kinship);
    return kinship;
  };
}

function kinshipOf(a: ArticleProfile, b: ArticleProfile, weights: readonly number[]): Kinship {
  const shared = {
    words: cosine(a.all, b.all),
    names: cosine(a.names, b.names),
    numbers: cosine(a.numbers, b.numbers),
    namePairs: cosine(a.pairs, b.pairs),
    leads: cosine(a.lead, b.lead),
    leadInBoth: Math.min(cosine(a.lead, b.all), cosine(b.lead, a.all)),
  };
  const odds = kinshipReasons(shared).reduce((sum, reason, at) => sum + reason * (weights[at] ?? 0), 0);
  return { ...shared, likely: 1 / (1 + Math.exp(-odds)) };
}

/** The reasons that the weights are for, in their order; the last stands for the constant. */
export function kinshipReasons(shared: Omit<Kinship, "likely">): number[] {
  const { words, names, numbers, namePairs, leads, leadInBoth } = shared;
  return [...[words, names, numbers, namePairs, leads, leadInBoth].map(Math.sqrt), 1];
}
