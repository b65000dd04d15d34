import { commonLength, type Span } from "../../graph/model/spans.ts";
import type { Answer } from "./answer.ts";
import { Counts, figures, type Row, share } from "./figures.ts";
import type { GoldDocument, GoldPlace } from "./gold.ts";
import { trimmed } from "./words.ts";

/** A place within so many kilometres is the same: **Source:** the usual measure of geoparsing, 100 miles. */
const NEAR_KM = 161;
const EARTH_KM = 6371;

/** Places: names found, and how many of those recognised were put where they are. */
export function scorePlaces(documents: readonly GoldDocument[], answers: readonly Answer[]): Row[] {
  const counts = new Counts();
  documents.forEach(({ text, toponyms = [] }, at) => {
    const gold = byTrimmed(
      text,
      toponyms.map((place) => ({ span: [place.start, place.end] as Span, place })),
    );
    count(counts, gold, byTrimmed(text, answers[at]?.places ?? []));
  });
  const of = (what: string) => counts.of(what);
  return [
    { task: "places", kind: "ALL", measure: "exact", figures: figures(of("exact"), of("given"), of("gold")) },
    { task: "places", kind: "ALL", measure: "overlap", figures: figures(of("overlap"), of("given"), of("gold")) },
    { task: "places", kind: "cities", measure: "found", figures: share(of("city found"), of("city")) },
    { task: "places", kind: "ALL", measure: "within 161 km", figures: share(of("near"), of("recognised")) },
    {
      task: "places",
      kind: "cities",
      measure: "within 161 km",
      figures: share(of("city near"), of("city recognised")),
    },
  ];
}

type Given = Answer["places"][number];

/** The first of those with the same words. */
function byTrimmed<P extends { readonly span: Span }>(text: string, places: readonly P[]): Map<string, P> {
  const first = new Map<string, P>();
  for (const place of places) {
    const span = trimmed(text, place.span);
    if (!first.has(span.join("-"))) first.set(span.join("-"), { ...place, span });
  }
  return first;
}

function count(
  counts: Counts,
  gold: ReadonlyMap<string, { readonly span: Span; readonly place: GoldPlace }>,
  given: ReadonlyMap<string, Given>,
): void {
  counts.add("gold", gold.size);
  counts.add("given", given.size);
  counts.add("overlap", overlapping([...given.values()], [...gold.values()]));
  for (const [key, { place }] of gold) {
    const found = given.get(key);
    if (found !== undefined) counts.add("exact");
    const isCity = place.fclass === "P";
    if (place.lat == null || place.lon == null) continue;
    if (isCity) counts.add("city");
    if (found === undefined) continue;
    const near = found.at !== undefined && distanceKm(found.at, [place.lat, place.lon]) <= NEAR_KM;
    for (const kind of isCity ? ["", "city "] : [""]) {
      counts.add(`${kind}recognised`);
      if (near) counts.add(`${kind}near`);
    }
    if (isCity) counts.add("city found");
  }
}

function overlapping(given: readonly { readonly span: Span }[], gold: readonly { readonly span: Span }[]): number {
  const used = new Set<number>();
  for (const { span } of given) {
    const at = gold.findIndex((other, index) => !used.has(index) && commonLength(span, other.span) > 0);
    if (at >= 0) used.add(at);
  }
  return used.size;
}

/** The great circle between two places in degrees (haversine). */
function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const [south, west, north, east] = [...a, ...b].map((degrees) => (degrees * Math.PI) / 180) as [
    number, number, number, number,
  ]; // prettier-ignore
  const half =
    Math.sin((north - south) / 2) ** 2 + Math.cos(south) * Math.cos(north) * Math.sin((east - west) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
