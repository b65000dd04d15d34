import type { CorrectedName } from "../../../corrections/correction.ts";
import type { Tokenizer } from "../../../nlp/wink.ts";
import { type Body, readBodies } from "./bodies.ts";
import { type Cities, createCities } from "./cities.ts";
import { type PeopleNames, readPeopleNames } from "./people.ts";
import { PhraseTable } from "./phrases.ts";
import { readAreas, readCounties, readCountries, readStates, type Region } from "./regions.ts";
import { readRows } from "./tables.ts";
import { readTitles, type Title } from "./titles.ts";

/** Every table of known names, ready to be asked. */
export interface Gazetteer {
  readonly bodies: PhraseTable<Body>;
  readonly bodyNamed: ReadonlyMap<string, Body>;
  /** Names and abbreviations of states, countries and areas. */
  readonly regions: PhraseTable<Region>;
  readonly regionNamed: ReadonlyMap<string, Region>;
  /** Bodies and regions together, for those who only ask how long a listed name is. */
  readonly listed: PhraseTable<Body | Region>;
  /** Adjectives and people of regions: "Canadian", "Texans". */
  readonly demonyms: PhraseTable<Region>;
  /** States of the United States by postal code. */
  readonly states: ReadonlyMap<string, Region>;
  /** States of the United States by everything that may follow a party's letter: "CO", "Colo.", "Colorado". */
  readonly stateWritten: ReadonlyMap<string, Region>;
  readonly countries: ReadonlyMap<string, Region>;
  readonly counties: ReadonlyMap<string, readonly Region[]>;
  /** In lower case: peoples, faiths, treaties, occasions and other words with a capital that no node is made for. */
  readonly noEntities: ReadonlySet<string>;
  readonly cities: Cities;
  readonly people: PeopleNames;
  readonly titles: PhraseTable<Title>;
  /** Names that people corrected. */
  readonly corrections: PhraseTable<CorrectedName>;
  /** Whether wink's lexicon has this lower-case word, so that a capital alone may only start a sentence. */
  readonly isCommonWord: (lower: string) => boolean;
}

/** Reads all tables but the cities, which are read when first asked for. Takes some 40 ms; make one and keep it. */
export function createGazetteer(tokenizer: Tokenizer, corrections: readonly CorrectedName[] = []): Gazetteer {
  const bodies = readBodies();
  const states = readStates();
  const countries = readCountries();
  const regions = [...states, ...countries, ...readAreas()];
  const bodyTable = table(bodies, tokenizer, ({ name, acronym, aliases }) => [
    name,
    ...(acronym === null ? [] : [acronym, ...withStops(acronym)]),
    ...aliases,
  ]);
  const regionTable = table(regions, tokenizer, ({ name, aliases, code, country }) => [
    name,
    ...aliases,
    ...postal(code, country),
  ]);
  return {
    bodies: bodyTable,
    bodyNamed: new Map([...bodies].reverse().map((body) => [body.name, body])),
    regions: regionTable,
    listed: joined(bodyTable, regionTable),
    regionNamed: new Map([...regions].reverse().map((region) => [region.name, region])),
    demonyms: table(regions, tokenizer, ({ demonyms }) => demonyms),
    states: new Map(states.filter(({ country }) => country === "US").map((state) => [state.code, state])),
    stateWritten: new Map(
      states
        .filter(({ country }) => country === "US")
        .flatMap((state) =>
          [state.name, state.code, ...state.aliases].map((written): [string, Region] => [written, state]),
        ),
    ),
    countries: new Map(countries.map((country) => [country.code, country])),
    counties: readCounties(),
    noEntities: new Set(readRows("no-entities.tsv").map(([words = ""]) => words.toLowerCase())),
    cities: createCities(),
    people: readPeopleNames(),
    titles: table(readTitles(), tokenizer, ({ name }) => [name], "any"),
    // The first entry of some words stays: the last correction of them.
    corrections: table([...corrections].reverse(), tokenizer, ({ words }) => [words.replace(/\s+/g, " ")]),
    isCommonWord: (lower) => tokenizer.knows(lower),
  };
}

/** "F.B.I." is "FBI". */
function withStops(acronym: string): string[] {
  return /^[A-Z]{2,5}$/.test(acronym) ? [acronym.replace(/./g, "$&.")] : [];
}

/** A postal code is a name of its state only beside a city or party letter; the rules see to that. */
function postal(code: string, country: string): string[] {
  return country === "US" && code === "DC" ? [code] : [];
}

function table<Entry>(
  entries: readonly Entry[],
  tokenizer: Tokenizer,
  names: (entry: Entry) => readonly string[],
  casing: "names" | "any" = "names",
): PhraseTable<Entry> {
  const phrases = new PhraseTable<Entry>(casing);
  const written = entries.flatMap((entry) =>
    names(entry)
      .flatMap(withCurly)
      .map((name) => ({ name, entry })),
  );
  const words = wordsOf(
    tokenizer,
    written.map(({ name }) => name),
  );
  written.forEach(({ entry }, at) => {
    phrases.add(words[at] ?? [], entry);
  });
  return phrases;
}

function joined(...tables: readonly PhraseTable<Body | Region>[]): PhraseTable<Body | Region> {
  const all = new PhraseTable<Body | Region>("names");
  for (const one of tables) all.addAll(one);
  return all;
}

/** A name, and once more with the curly apostrophe if it has a straight one. */
function withCurly(name: string): string[] {
  return name.includes("'") ? [name, name.replaceAll("'", "’")] : [name];
}

/** The words of each phrase. All phrases are read at once: one call of wink a phrase takes ten times as long. */
function wordsOf(tokenizer: Tokenizer, phrases: readonly string[]): string[][] {
  const text = phrases.join("\n");
  const found: string[][] = phrases.map(() => []);
  let line = 0;
  let end = phrases[0]?.length ?? 0;
  for (const token of tokenizer.read(text, [0, text.length])) {
    while (token.span[0] > end) {
      line += 1;
      end += 1 + (phrases[line]?.length ?? 0);
    }
    found[line]?.push(token.text);
  }
  return found;
}
