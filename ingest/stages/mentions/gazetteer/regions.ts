import { list, readRows } from "./tables.ts";

/** A state, province, country, county or wider area. Degrees, WGS84; NaN where only the name is known. */
export interface Region {
  readonly name: string;
  readonly kind: "state" | "country" | "county" | "area";
  /** Postal or GeoNames code of a state; ISO 3166-1 alpha-2 of a country; the FIPS code of a county. */
  readonly code: string;
  /** ISO 3166-1 alpha-2; empty for areas over several countries. */
  readonly country: string;
  /** The state's postal code, for a county of the United States. */
  readonly state: string;
  readonly geonameId: number | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
}

/** States, provinces and the like; those of the United States first. */
export function readStates(): Region[] {
  const others = new Map(readRows("state-other-names.tsv").map(([state = "", names]) => [state, list(names)]));
  return readRows("regions.tsv").map(([name, , code, country, id, latitude, longitude, aliases, demonyms]) => ({
    name: name ?? "",
    kind: "state",
    code: code ?? "",
    country: country ?? "",
    state: "",
    geonameId: id ? Number(id) : null,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    aliases: [...list(aliases), ...(country === "US" ? (others.get(name ?? "") ?? []) : [])],
    demonyms: list(demonyms),
  }));
}

export function readCountries(): Region[] {
  return readRows("countries.tsv").map(([name, code, id, latitude, longitude, aliases, demonyms]) => ({
    name: name ?? "",
    kind: "country",
    code: code ?? "",
    country: code ?? "",
    state: "",
    geonameId: id ? Number(id) : null,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    aliases: list(aliases),
    demonyms: list(demonyms),
  }));
}

/** Continents, seas and other areas without a code. */
export function readAreas(): Region[] {
  return readRows("areas.tsv").map(([name = "", id, latitude, longitude]) => ({
    ...{ name, kind: "area", code: "", country: "", state: "", geonameId: id ? Number(id) : null },
    ...{ latitude: degrees(latitude), longitude: degrees(longitude), aliases: [], demonyms: [] },
  }));
}

/** Counties of the United States by name in lower case ("boulder county"), each with its states. */
export function readCounties(): Map<string, Region[]> {
  const counties = new Map<string, Region[]>();
  for (const [name = "", state = "", code = "", latitude, longitude] of readRows("us-counties.tsv")) {
    const county: Region = {
      ...{ name, kind: "county", code, country: "US", state, geonameId: null },
      ...{ latitude: degrees(latitude), longitude: degrees(longitude), aliases: [], demonyms: [] },
    };
    counties.set(name.toLowerCase(), [...(counties.get(name.toLowerCase()) ?? []), county]);
  }
  return counties;
}

function degrees(cell: string | undefined): number {
  return cell ? Number(cell) : NaN;
}
