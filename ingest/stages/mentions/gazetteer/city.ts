/** A populated place of GeoNames. Degrees, WGS84. */
export interface City {
  readonly geonameId: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames code of the first-level division; for the United States the postal code. */
  readonly admin1: string;
  /** GeoNames code of the second-level division; for the United States the county's FIPS code. */
  readonly admin2: string;
  readonly population: number;
  /** What it is the capital or seat of. */
  readonly seat: "country" | "state" | "county" | undefined;
}
