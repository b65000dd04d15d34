import type { Tokenizer } from "../../../nlp/wink.ts";
import { type Body, readBodies } from "./bodies.ts";
import { type Cities, createCities } from "./cities.ts";
import { type PeopleNames, readPeopleNames } from "./people.ts";
import { PhraseTable } from "./phrases.ts";
import { readAreas, readCounties, readCountries, readStates, type Region } from "./regions.ts";
import { readTitles, type Title } from "./titles.ts";

/** Every table of known names, ready to be asked. */
export interface Gazetteer {
  readonly bodies: PhraseTable<Body>;
  readonly bodyNamed: ReadonlyMap<string, Body>;
  /** Names and abbreviations of states, countries and areas. */
  readonly regions: PhraseTable<Region>;
  readonly regionNamed: ReadonlyMap<string, Region>;
  /** Adjectives and people of regions: "Canadian", "Texans". */
  readonly demonyms: PhraseTable<Region>;
  /** States of the United States by postal code. */
  readonly states: ReadonlyMap<string, Region>;
  /** States of the United States by everything that may follow a party's letter: "CO", "Colo.", "Colorado". */
  readonly stateWritten: ReadonlyMap<string, Region>;
  readonly countries: ReadonlyMap<string, Region>;
  readonly counties: ReadonlyMap<string, readonly Region[]>;
  readonly cities: Cities;
  readonly people: PeopleNames;
  readonly titles: PhraseTable<Title>;
  /** Whether wink's lexicon has this lower-case word, so that a capital alone may only start a sentence. */
  readonly isCommonWord: (lower: string) => boolean;
}

/** Reads all tables but the cities, which are read when first asked for. Takes some 40 ms; make one and keep it. */
export function createGazetteer(tokenizer: Tokenizer): Gazetteer {
  const words = (phrase: string): string[] => tokenizer.read(phrase, [0, phrase.length]).map((token) => token.text);
  const bodies = readBodies();
  const states = readStates();
  const countries = readCountries();
  const regions = [...states, ...countries, ...readAreas()];
  return {
    bodies: table(bodies, words, ({ name, acronym, aliases }) => [
      name,
      ...(acronym === null ? [] : [acronym]),
      ...aliases,
    ]),
    bodyNamed: new Map([...bodies].reverse().map((body) => [body.name, body])),
    regions: table(regions, words, ({ name, aliases, code, country }) => [name, ...aliases, ...postal(code, country)]),
    regionNamed: new Map([...regions].reverse().map((region) => [region.name, region])),
    demonyms: table(regions, words, ({ demonyms }) => demonyms),
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
    cities: createCities(),
    people: readPeopleNames(),
    titles: table(readTitles(), words, ({ name }) => [name], "any"),
    isCommonWord: (lower) => tokenizer.knows(lower),
  };
}

/** A postal code is a name of its state only beside a city or party letter; the rules see to that. */
function postal(code: string, country: string): string[] {
  return country === "US" && code === "DC" ? [code] : [];
}

function table<Entry>(
  entries: readonly Entry[],
  words: (phrase: string) => string[],
  names: (entry: Entry) => readonly string[],
  casing: "names" | "any" = "names",
): PhraseTable<Entry> {
  const phrases = new PhraseTable<Entry>(casing);
  for (const entry of entries) {
    for (const name of names(entry)) {
      phrases.add(words(name), entry);
      if (name.includes("'")) phrases.add(words(name.replaceAll("'", "’")), entry);
    }
  }
  return phrases;
}
