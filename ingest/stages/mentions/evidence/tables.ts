import type { View } from "../candidate.ts";
import type { Candidate } from "../candidate.ts";
import type { Evidence, Test } from "./evidence.ts";
import { common, headOf, isPersonWord, last, population, single, size, word } from "../look.ts";

const isCity: Test = (view, candidate) => population(view, candidate) >= 0;
const opensGiven: Test = (view, { first }) => given(view, first);
const isSurname: Test = (view, { first }) => view.gazetteer.people.isSurname(word(view, first));
const given = (view: View, at: number): boolean => view.gazetteer.people.isGiven(word(view, at));

/** Evidence in the tables of known names. */
export const LISTED: readonly Evidence[] = [
  { id: "known-body", because: "a listed agency, outlet or organization", holds: (_, c) => c.body !== undefined },
  {
    id: "known-region",
    because: "a listed country, state or area",
    holds: (v, c) => c.region !== undefined && !(single(c) && isPersonWord(v, c.first) && c.region.kind !== "country"),
  },
  {
    id: "region-or-surname",
    because: "a listed state or area that is a listed surname too",
    holds: (v, c) => c.region !== undefined && single(c) && isPersonWord(v, c.first) && c.region.kind !== "country",
  },
  { id: "known-county", because: "a county of the United States", holds: (v, c) => v.gazetteer.counties.has(c.key) },
  {
    id: "given-name",
    because: "opens with a listed given name that is no common word",
    of: "more",
    only: opensGiven,
    holds: (v, c) => !common(v, c.first),
  },
  {
    id: "given-name-word",
    because: "opens with a listed given name that is a common word too",
    of: "more",
    only: opensGiven,
    holds: (v, c) => common(v, c.first),
  },
  {
    id: "given-alone",
    because: "is a listed given name that is no common word",
    of: "one",
    only: opensGiven,
    holds: (v, c) => !common(v, c.first),
  },
  {
    id: "surname",
    because: "ends with a listed surname",
    of: "more",
    holds: (v, c) => v.gazetteer.people.isSurname(last(v, c)) && headOf(v, c) === undefined,
  },
  {
    id: "surname-alone",
    because: "is a listed surname that is no common word",
    of: "one",
    only: isSurname,
    holds: (v, c) => !common(v, c.first),
  },
  {
    id: "surname-word",
    because: "is a listed surname that is a common word too",
    of: "one",
    only: isSurname,
    holds: (v, c) => common(v, c.first),
  },
  {
    id: "city-million",
    because: "a city with a million people and more",
    only: isCity,
    holds: (v, c) => population(v, c) >= 1_000_000,
  },
  {
    id: "city-large",
    because: "a city with 100,000 people and more",
    only: isCity,
    holds: (v, c) => within(population(v, c), 100_000, 1_000_000),
  },
  {
    id: "city",
    because: "a city with 10,000 people and more",
    only: isCity,
    holds: (v, c) => within(population(v, c), 10_000, 100_000),
  },
  {
    id: "village",
    because: "a place of the gazetteer",
    only: isCity,
    holds: (v, c) => within(population(v, c), 0, 10_000),
  },
  {
    id: "city-of-words",
    because: "a place of the gazetteer with several words",
    of: "more",
    only: isCity,
    holds: () => true,
  },
  {
    id: "city-or-person",
    because: "a place that is a listed name of people too",
    of: "one",
    only: isCity,
    holds: (v, c) => isPersonWord(v, c.first),
  },
  {
    id: "adjective-of-place",
    because: "opens with an adjective of place",
    of: "more",
    holds: (v, c) => v.gazetteer.demonyms.match(v.tokens, c.first, c.end) !== undefined,
  },
  {
    id: "team",
    because: "a place and a plural",
    of: "more",
    holds: (v, c) => size(c) < 5 && /[^s]s$/.test(last(v, c)) && headOf(v, c) === undefined && opensWithPlace(v, c),
  },
  {
    id: "place-first",
    because: "opens with a place",
    of: "more",
    holds: (v, c) => c.region === undefined && opensWithPlace(v, c),
  },
];

function within(value: number, from: number, to: number): boolean {
  return value >= from && value < to;
}

function opensWithPlace(view: View, { first, end }: Candidate): boolean {
  const region = view.gazetteer.regions.match(view.tokens, first, end);
  if (region !== undefined && region.length < end - first) return true;
  for (let to = Math.min(end - 1, first + 3); to > first; to -= 1) {
    const name = view.tokens
      .slice(first, to)
      .map(({ text }) => text)
      .join(" ");
    if ((view.gazetteer.cities.named(name)[0]?.population ?? 0) >= 100_000) return true;
  }
  return false;
}
