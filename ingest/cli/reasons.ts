import type { ReviewPair } from "../../graph/api/decision-views.ts";

/** Evidence for and against, a line each: `  +2 same office`. */
export function evidence(reasons: ReviewPair["reasons"]): string {
  return reasons
    .map(({ rule, weight }) => `  ${weight > 0 ? "+" : ""}${weight} ${rule.replaceAll("-", " ")}\n`)
    .join("");
}
