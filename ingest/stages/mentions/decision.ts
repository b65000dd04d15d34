import type { Sort } from "./evidence/evidence.ts";

/** What a candidate was taken for, by which rule (the heaviest reason) and how sure, 0 to 1. */
export interface Decision {
  readonly sort: Sort;
  readonly rule: string;
  readonly confidence: number;
}
