import type { SentencesLayer } from "../../../document.ts";
import type { View } from "../candidate.ts";
import type { Region } from "../gazetteer/regions.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Entity, Name } from "../names.ts";
import { words } from "../../word-list.ts";

/** Words between a people's adjective and its office: "the Danish then-foreign minister". */
const BETWEEN: ReadonlySet<string> = words(
  "acting assistant associate caretaker deputy ex federal former interim interior late outgoing then vice -",
);

/** Offices that a country or a state has one of, or that sit for it. **Source:** English news. */
const OFFICES =
  /(?:^|[ -])(?:president|premier|chancellor|taoiseach|minister|secretary|king|queen|prince|emir|sultan|emperor|ambassador|envoy|chief justice|attorney[ -]general|opposition leader|governor|gov\.?|governor[ -]general|senator|sen\.|mp|lawmaker|legislator|treasurer|high commissioner|counterpart)$/;

/** Offices of a state where a state and a country share their adjective: "the Georgian governor". */
const OF_STATE = /(?:governor|gov\.?|sen\.|senator|lawmaker|legislator)$/;

/** The state or country whose adjective ends right before the words of an office at a token: "former Danish", "South Korean". */
export function nationBefore({ tokens, gazetteer }: View, first: number, title: string): Region | undefined {
  let at = first - 1;
  while (BETWEEN.has(tokens[at]?.lower ?? "")) at -= 1;
  for (const from of [at - 1, at]) {
    const found = gazetteer.demonyms.match(tokens, from, at + 1);
    if (found?.length === at + 1 - from) return ofOffice(gazetteer.countries, found.entry, title);
  }
  return undefined;
}

function ofOffice(countries: ReadonlyMap<string, Region>, region: Region, title: string): Region {
  if (region.kind !== "state" || region.country !== "US" || OF_STATE.test(title)) return region;
  return [...countries.values()].find(({ name }) => name === region.name) ?? region;
}

/**
 * States and countries that the article names by the adjective before an office alone: "Danish Prime Minister Ida Holm". One region
 * each, none for what another name of the article names.
 */
export function nationsOfOffices(view: View, { sentences }: SentencesLayer, index: NameIndex): Entity[] {
  const found = new Map<Region, Entity>();
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (let at = first; at < end; at += 1) {
      const length = view.gazetteer.demonyms.match(view.tokens, at, end)?.length;
      if (length === undefined) continue;
      const region = regionAt(view, at + length, end);
      if (region !== undefined && index.ofRegion(region) === undefined) add(found, view, region, at, at + length);
    }
  }
  return [...found.values()];
}

/** The region that an adjective names which ends at a token, where an office follows. */
function regionAt(view: View, from: number, end: number): Region | undefined {
  let at = from;
  while (at < end && BETWEEN.has(view.tokens[at]?.lower ?? "")) at += 1;
  if (view.tokens[at]?.lower === "counterpart") return nationBefore(view, at, "counterpart");
  const title = view.gazetteer.titles.match(view.tokens, at, end)?.entry;
  if (title?.class !== "official" || title.singular !== undefined || !OFFICES.test(title.name)) return undefined;
  return nationBefore(view, at, title.name);
}

function add(found: Map<Region, Entity>, { tokens }: View, region: Region, first: number, end: number): void {
  const words = tokens.slice(first, end).map(({ text }) => text);
  const other = found.get(region);
  const entity = other ?? entityOf(region);
  const aliases = [...new Set([...entity.aliases, words.join(" ")])];
  found.set(region, { ...entity, aliases, names: [...entity.names, nameOf(region, first, end)] });
}

function nameOf(region: Region, first: number, end: number): Name {
  return { first, end, kind: "Region", rule: "region/adjective", confidence: 0.9, nested: false, region };
}

function entityOf(region: Region): Entity {
  return {
    ...{ kind: "Region", name: region.name, aliases: [], names: [], acronym: null, handle: null, level: null },
    ...{ party: false, city: undefined, region, of: undefined },
  };
}
