import type { Mention } from "../../../../graph/model/extracted.ts";
import { stateByItself } from "../../../../graph/resolve/told-state.ts";

/** Whether neither of two places lies in the other: two towns, a town and another state, two countries. What nobody knows is not apart. */
export function areApart(a: Mention, b: Mention): boolean {
  if (a.id === b.id) return false;
  if (a.kind === "City" && b.kind === "City") return true;
  if (a.place === null || b.place === null) return false;
  if (a.place.country !== b.place.country) return true;
  const [one, other] = [stateByItself(a), stateByItself(b)];
  return one !== undefined && other !== undefined && one !== other;
}
