import type { Candidate, View } from "../candidate.ts";

/** What a candidate may turn out to be; `none` is no name at all, or a name of what has no node: a law, a prize, a people. */
export type Sort = "person" | "place" | "body" | "none";

export const SORTS: readonly Sort[] = ["person", "place", "body", "none"];

/** One reason to take a candidate for something. How much it weighs for each sort is in `seeds/gazetteer/name-evidence.tsv`. */
export interface Evidence {
  readonly id: string;
  readonly because: string;
  /** Asked of names of one word only, or of more; of all where left out. */
  readonly of?: "one" | "more";
  readonly holds: (view: View, candidate: Candidate) => boolean;
}
