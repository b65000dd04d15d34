import type { City } from "./city.ts";

const TAB = 9;
const NEWLINE = 10;
const BUCKETS = 1 << 18;

/** GeoNames feature codes of places that are gone or only a part of a city. */
const NOT_A_CITY = new Set(["PPLQ", "PPLH", "PPLW"]);

/** GeoNames feature codes of capitals and seats. */
const SEATS: ReadonlyMap<string, NonNullable<City["seat"]>> = new Map([
  ["PPLC", "country"],
  ["PPLA", "state"],
  ["PPLA2", "county"],
]);

/**
 * An index over the lines of a GeoNames table that keeps no object per line: lines are parsed when somebody asks
 * for their name. Loads some 200,000 lines in about 0.1 s.
 */
export class CityIndex {
  readonly #lines: Buffer;
  readonly #starts: Int32Array;
  /** The last line of each bucket, and for each line the one before it in its bucket; -1 ends the chain. */
  readonly #heads = new Int32Array(BUCKETS).fill(-1);
  readonly #chain: Int32Array;

  constructor(table: Buffer) {
    const { lines, starts } = withoutAlternateNames(table);
    this.#lines = lines;
    this.#starts = starts;
    this.#chain = new Int32Array(starts.length - 1);
    for (let line = 0; line < this.#chain.length; line += 1) {
      const from = lines.indexOf(TAB, starts[line] ?? 0) + 1;
      const ascii = lines.indexOf(TAB, from) + 1;
      const bucket = hashBytes(lines, ascii, lines.indexOf(TAB, ascii));
      this.#chain[line] = this.#heads[bucket] ?? -1;
      this.#heads[bucket] = line;
    }
  }

  /** Every city whose ASCII name is `folded`, a name in lower case without accents. */
  named(folded: string): City[] {
    const found: City[] = [];
    let line = this.#heads[hashText(folded)] ?? -1;
    while (line >= 0) {
      const cells = this.#cells(line);
      if (cells[2]?.toLowerCase() === folded && !NOT_A_CITY.has(cells[6] ?? "")) found.push(city(cells));
      line = this.#chain[line] ?? -1;
    }
    return found;
  }

  #cells(line: number): string[] {
    return this.#lines.toString("utf8", this.#starts[line] ?? 0, (this.#starts[line + 1] ?? 1) - 1).split("\t");
  }
}

/** Cells after the alternate names are cut out: id, name, ascii name, latitude, longitude, class, code, country … */
function city(cells: readonly string[]): City {
  return {
    geonameId: Number(cells[0]),
    name: cells[1] ?? "",
    latitude: Number(cells[3]),
    longitude: Number(cells[4]),
    country: cells[7] ?? "",
    admin1: cells[9] ?? "",
    admin2: cells[10] ?? "",
    population: Number(cells[13] ?? 0),
    seat: SEATS.get(cells[6] ?? ""),
  };
}

/**
 * Half of the table is other names in other scripts, which nobody here asks for: they are dropped to save memory, and what is
 * kept moves forward in the same buffer.
 */
function withoutAlternateNames(table: Buffer): { lines: Buffer; starts: Int32Array } {
  const starts: number[] = [];
  let to = 0;
  for (let at = 0; at < table.length;) {
    const found = table.indexOf(NEWLINE, at);
    const stop = found < 0 ? table.length : found;
    const alternate = nthTab(table, at, 3) + 1;
    const rest = table.indexOf(TAB, alternate) + 1;
    if (alternate > 0 && rest > 0 && rest < stop) {
      starts.push(to);
      to += table.copy(table, to, at, alternate);
      to += table.copy(table, to, rest, stop);
      table[to] = NEWLINE;
      to += 1;
    }
    at = stop + 1;
  }
  starts.push(to);
  return { lines: Buffer.from(table.subarray(0, to)), starts: Int32Array.from(starts) };
}

function nthTab(table: Buffer, from: number, count: number): number {
  let at = from - 1;
  for (let seen = 0; seen < count; seen += 1) at = table.indexOf(TAB, at + 1);
  return at;
}

/** FNV-1a over ASCII in lower case. */
function hashBytes(bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ lowerCode(bytes[at] ?? 0), 0x01000193);
  return hash >>> 14;
}

function hashText(folded: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ (folded.charCodeAt(at) & 0xff), 0x01000193);
  return hash >>> 14;
}

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
