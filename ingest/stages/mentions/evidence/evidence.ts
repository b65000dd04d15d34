import type { Candidate, View } from "../candidate.ts";

/** What a candidate may turn out to be; `none` is no name at all, or a name of what has no node: a law, a prize, a people. */
export type Sort = "person" | "place" | "body" | "none";

export const SORTS: readonly Sort[] = ["person", "place", "body", "none"];

export type Test = (view: View, candidate: Candidate) => boolean;

/** One reason to take a candidate for something. How much it weighs for each sort is in `seeds/gazetteer/name-evidence.tsv`. */
export interface Evidence {
  readonly id: string;
  readonly because: string;
  /** Asked of names of one word only, or of more; of all where left out. */
  readonly of?: "one" | "more";
  /** The reason needs one of the words `before` right before the candidate, or one of `behind` right behind it; asked of all where left out. */
  readonly near?: { readonly before?: ReadonlySet<string>; readonly behind?: ReadonlySet<string> };
  /** A first test that neighbours in a list share, so that it is made once for all of them. */
  readonly only?: Test;
  readonly holds: Test;
}

/** A reason that decides alone, whatever the weights of the others say. */
export interface SureReason extends Evidence {
  readonly sort: Sort;
  readonly confidence: number;
}
