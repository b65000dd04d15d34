import type { EntityKind } from "../../../graph/model/kinds.ts";
import type { Candidate, View } from "./candidate.ts";
import type { Sort } from "./evidence/evidence.ts";
import { isStation } from "./stations.ts";
import { GOVERNMENT_OF, headKind, ofHeadKind } from "./heads.ts";

/** The kind of node that a decided candidate becomes. */
export function kindOf(view: View, candidate: Candidate, sort: Exclude<Sort, "none">): EntityKind {
  if (sort === "person") return "Person";
  return sort === "place" ? placeKind(view, candidate) : bodyKind(view, candidate);
}

function placeKind(view: View, candidate: Candidate): EntityKind {
  if (candidate.region !== undefined) return "Region";
  const many = candidate.end - candidate.first > 1;
  if (!many) return "City";
  if (view.gazetteer.counties.has(candidate.key)) return "Region";
  const head = headKind(view.tokens[candidate.end - 1]?.lower ?? "", view.tokens[candidate.end - 2]?.lower);
  if (view.gazetteer.cities.named(candidate.key).length > 0) return "City";
  const opening = view.tokens[candidate.first]?.lower ?? "";
  if (head === "Site") return "Site";
  return head === "Region" || /^(?:lake|mount|mt\.?|gulf|county|strait|cape)$/.test(opening) ? "Region" : "City";
}

function bodyKind(view: View, candidate: Candidate): EntityKind {
  if (candidate.body !== undefined) return candidate.body.kind;
  const { first, end } = candidate;
  const opening = view.tokens[first]?.lower ?? "";
  if (end - first === 1) return isStation(view, view.tokens[first]?.text ?? "") ? "Outlet" : "Organization";
  const last = headKind(view.tokens[end - 1]?.lower ?? "", view.tokens[end - 2]?.lower);
  if (view.tokens[first + 1]?.lower === "of") {
    if (GOVERNMENT_OF.has(opening)) return "Agency";
    const before = ofHeadKind(opening);
    if (before === "Agency" || before === "Organization") return before;
  }
  for (let at = first + 1; at < end - 1; at += 1) {
    if (view.tokens[at]?.lower === "of" && ofHeadKind(view.tokens[at - 1]?.lower ?? "") === "Agency") return "Agency";
  }
  return last === "Agency" || last === "Outlet" ? last : "Organization";
}
