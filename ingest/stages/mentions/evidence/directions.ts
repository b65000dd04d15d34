import { type Candidate, keyOf, type View } from "../candidate.ts";

/** So many people make a city large enough for its parts to be named. */
const LARGE_CITY = 100_000;

/** "Southern California", "East Jerusalem". */
export function isPartOfRegion({ tokens, gazetteer }: View, { first, end }: Candidate): boolean {
  if (end - first < 2 || !/^(?:north|south|east|west|central)(?:ern)?$/.test(tokens[first]?.lower ?? "")) return false;
  if (gazetteer.regions.match(tokens, first + 1, end)?.length === end - first - 1) return true;
  return (gazetteer.cities.named(keyOf(tokens, first + 1, end))[0]?.population ?? 0) > LARGE_CITY;
}
