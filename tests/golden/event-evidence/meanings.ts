import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stem } from "../../../graph/resolve/event-coreference/words.ts";

/** A meaning is a synset of WordNet, named by part of speech and place in its file: `n00415676`. */
interface Meaning {
  readonly words: readonly string[];
  readonly broader: readonly string[];
  /** Words by their place here → the words made from them, as meaning and place there. */
  readonly derived: readonly { readonly from: number; readonly meaning: string; readonly at: number }[];
}

/** Of a word's senses, which come most frequent first, those that news may mean. */
const SENSES = 3;
/** Files of WordNet with nouns that happen: acts, communication, events, phenomena, possession, processes, states. */
const HAPPENING = new Set(["04", "10", "11", "19", "21", "22", "26"]);

/**
 * `seeds/events/word-meanings.tsv` out of WordNet's `dict` folder: for each stem of a verb, or of a noun that happens, the stems made from it,
 * its meanings and the next broader ones. What no other stem has says nothing and is left out, as are words that WordNet never met in text
 * (`families`, the stems of `word-families.txt`, are kept).
 */
export function meaningsTable(folder: string, families: ReadonlyMap<string, unknown>): string {
  const read = (file: string) => readFileSync(join(folder, file), "utf8").split("\n");
  const meanings = new Map(["noun", "verb"].flatMap((pos) => read(`data.${pos}`).flatMap(meaningOf)));
  const met = wordsMet(read("index.sense"));
  const senses = new Map<string, string[]>();
  for (const line of ["noun", "verb"].flatMap((pos) => read(`index.${pos}`))) {
    const [word = "", pos = "", count = "0", ...rest] = line.trim().split(" ");
    if (!/^[a-z]+$/u.test(word) || (!met.has(word) && !families.has(stem(word)))) continue;
    const own = rest.slice(-Number(count)).map((place) => `${pos}${place}`);
    const happening = own.filter((id) => meanings.has(id)).slice(0, SENSES);
    senses.set(word, [...(senses.get(word) ?? []), ...happening]);
  }
  return tableOf(senses, meanings);
}

/** A row: stem, then its kin, meanings and broader meanings, numbers in base 36 apart by spaces. */
function tableOf(senses: ReadonlyMap<string, readonly string[]>, meanings: ReadonlyMap<string, Meaning>): string {
  const rows = new Map<string, [kin: Set<string>, own: Set<string>, broader: Set<string>]>();
  for (const [word, ids] of senses) {
    const made = ids.flatMap((id) => madeFrom(word, id, meanings));
    const own = [word, ...made].flatMap((one) => senses.get(one) ?? []);
    const row = rows.get(stem(word)) ?? [new Set(), new Set(), new Set()];
    for (const one of [word, ...made]) row[0].add(stem(one));
    for (const id of own) row[1].add(id);
    for (const id of own) for (const one of meanings.get(id)?.broader ?? []) row[2].add(one);
    rows.set(stem(word), row);
  }
  const [kin, ids] = [
    shared([...rows.values()].map(([one]) => one)),
    shared([...rows.values()].map(([, own, broader]) => new Set([...own, ...broader]))),
  ];
  const lines = [...rows].map(([own, [made, mean, broader]]) =>
    [own, numbers(made, kin), numbers(mean, ids), numbers(broader, ids)].join("\t").trimEnd(),
  );
  return ["# stem\tkin\tmeanings\tbroader meanings", ...lines.filter((line) => line.includes("\t")).sort(), ""].join(
    "\n",
  );
}

/** What at least two rows have, by number; the order is that of the rows. */
function shared(rows: readonly ReadonlySet<string>[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const one of row) counts.set(one, (counts.get(one) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(often.map(([one], at) => [one, at.toString(36)]));
}

function numbers(some: ReadonlySet<string>, known: ReadonlyMap<string, string>): string {
  return [...some]
    .flatMap((one) => known.get(one) ?? [])
    .sort()
    .join(" ");
}

function madeFrom(word: string, id: string, meanings: ReadonlyMap<string, Meaning>): string[] {
  const { words = [], derived = [] } = meanings.get(id) ?? {};
  return derived
    .filter(({ from }) => words[from] === word)
    .flatMap(({ meaning, at }) => meanings.get(meaning)?.words[at] ?? []);
}

/** One line of a data file. **Source:** wndb(5), "Data File Format". */
function meaningOf(line: string): [string, Meaning][] {
  const [place = "", file = "", pos = "", count = "0", ...rest] = line.split("|")[0]?.split(" ") ?? [];
  if (!/^\d{8}$/u.test(place) || (pos === "n" && !HAPPENING.has(file))) return [];
  const size = 2 * parseInt(count, 16);
  const words = rest
    .slice(0, size)
    .filter((_, at) => at % 2 === 0)
    .map((word) => word.toLowerCase());
  const pointers = Array.from({ length: Number(rest[size]) }, (_, at) =>
    rest.slice(size + 1 + 4 * at, size + 5 + 4 * at),
  );
  const broader = pointers.filter(([sign]) => sign === "@").map(([, to = "", of = ""]) => `${of}${to}`);
  const derived = pointers
    .filter(([sign]) => sign === "+")
    .map(([, to = "", of = "", ends = "0000"]) => ({
      ...{ from: parseInt(ends.slice(0, 2), 16) - 1, meaning: `${of}${to}`, at: parseInt(ends.slice(2), 16) - 1 },
    }));
  return [[`${pos}${place}`, { words, broader, derived }]];
}

/** Nouns and verbs that WordNet's authors met in their texts. */
function wordsMet(lines: readonly string[]): Set<string> {
  return new Set(
    lines.flatMap((line) => {
      const [, word = "", count = "0"] = /^([a-z]+)%[12]:\S+ \d+ \d+ (\d+)$/u.exec(line) ?? [];
      return Number(count) > 0 ? word : [];
    }),
  );
}
