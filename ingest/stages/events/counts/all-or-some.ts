import type { Count } from "../../../../graph/model/extracted.ts";
import type { FoundCount } from "./counts.ts";

/**
 * What the tolls count of one event in one article: "killed nine sailors" is the toll where nobody else is counted among the dead, and where
 * "12 people died" stands elsewhere, or soldiers are counted too, a count of sailors.
 */
export function ofAllOrSome(counts: readonly FoundCount[]): Count[] {
  return counts.map(({ kind, ...count }) => {
    const others = counts.filter((one) => one.unit === count.unit && one.kind !== kind && one.low !== count.low);
    return kind === undefined || others.length === 0 ? count : { ...count, unit: kind };
  });
}
