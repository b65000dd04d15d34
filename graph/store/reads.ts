import type { GraphAnswers } from "./graph-answers.ts";
import type { RecordAnswers } from "./resolution/record-answers.ts";
import type { GraphStore } from "./store.ts";

/** The questions that each store answers by queries of its own. */
export type Reads = Omit<
  GraphStore,
  keyof GraphAnswers | keyof RecordAnswers | "kind" | "export" | "origins" | "close"
>;
