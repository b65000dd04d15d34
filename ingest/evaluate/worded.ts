import type { Answer } from "./answer.ts";
import type { GoldStatement } from "./gold.ts";

/** A statement as the set of its words, and how much of it is quoted. */
export interface Worded<Statement> {
  readonly words: ReadonlySet<number>;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly statement: Statement;
}

export type GoldWorded = Worded<GoldStatement>;
export type GivenWorded = Worded<Answer["statements"][number]>;
