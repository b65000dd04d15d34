import { keyOf, type View } from "./candidate.ts";
import type { Name } from "./names.ts";
import type { SentencesLayer } from "../../document.ts";
import type { Decision } from "./decision.ts";
import { agencyBehind } from "./bodies/local-agencies.ts";
import { siteBehind } from "./bodies/sites.ts";
import { placeWithin } from "./nested.ts";

/** Adds the agencies and sites that places open, and marks or adds the places within names. */
export function withInner(
  view: View,
  names: readonly Name[],
  { sentences }: SentencesLayer,
  decisions: ReadonlyMap<string, Decision>,
): Name[] {
  const all: Name[] = [];
  let sentence = 0;
  for (const name of names) {
    while ((sentences[sentence]?.tokens[1] ?? Infinity) <= name.first) sentence += 1;
    const end = sentences[sentence]?.tokens[1] ?? name.end;
    const place = name.kind === "City" || name.kind === "Region";
    const outer = place ? (agencyBehind(view, name, end) ?? siteBehind(view, name, end)) : undefined;
    if (outer !== undefined) {
      all.push(outer);
      if (outer.kind === "Agency" || isKnown(view, name, names)) all.push({ ...name, nested: true });
      continue;
    }
    all.push(name);
    const inner = placeWithin(view, name, decisions) ?? regionOfDistrict(view, name);
    if (inner !== undefined) all.push(inner);
  }
  return all;
}

/** Of a site's own words ("Linden Court nursing home") only a place known from elsewhere is a place of its own. */
function isKnown(view: View, name: Name, names: readonly Name[]): boolean {
  const key = keyOf(view.tokens, name.first, name.end);
  if (name.region !== undefined || view.gazetteer.cities.named(key).length > 0) return true;
  return names.some((other) => other !== name && keyOf(view.tokens, other.first, other.end) === key);
}

/** "Oregon" in "Oregon's 2nd Congressional District". */
function regionOfDistrict(view: View, name: Name): Name | undefined {
  if (name.rule !== "region/electoral-district") return undefined;
  const region = view.gazetteer.regions.match(view.tokens, name.first, name.end);
  if (region === undefined) return undefined;
  const end = name.first + region.length;
  return {
    first: name.first,
    end,
    kind: "Region",
    rule: "region/within-name",
    confidence: 0.95,
    nested: true,
    region: region.entry,
  };
}
