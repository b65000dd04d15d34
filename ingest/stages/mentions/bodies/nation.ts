import type { ArticleLayer } from "../../../document.ts";
import type { Candidate, View } from "../candidate.ts";
import { DOMAINS, NATION_OF_WORD } from "./nation-words.ts";
import type { PartyTag } from "../party-tags.ts";
import { words } from "../../word-list.ts";

/** Where an article is at home, by what it says beside the names of countries. */
export interface HomeNation {
  /** ISO 3166 code; undefined where nothing tells, or only that it is not the United States. */
  readonly country: string | undefined;
  /** How many signs tell so: a web address and a dateline count twice, a word of the country's own once. */
  readonly signs: number;
  /** Whether anything of the United States is named. */
  readonly namesAmerica: boolean;
}

/** What an address and a dateline count. */
const SURE = 2;

/** The country whose own news an article is, as far as its address, dateline and words tell. */
export function homeNation(
  view: View,
  { url, outlet }: ArticleLayer,
  candidates: readonly Candidate[],
  tags: readonly PartyTag[],
): HomeNation {
  const signs = wordSigns(view);
  const common = signs.get("") ?? 0;
  signs.delete("");
  const add = (country: string | undefined, count: number): void => {
    if (country !== undefined) signs.set(country, (signs.get(country) ?? 0) + count);
  };
  add(countryOfAddress(url ?? outlet), SURE);
  add(countryOfDateline(view, candidates), SURE);
  add(onlyCountry(view, candidates), 1);
  let best: [string | undefined, number] = [undefined, 0];
  for (const [country, count] of signs) if (count > best[1]) best = [country, count];
  const isHere = best[0] === "US";
  const namesAmerica = isHere || tags.length > 0 || isAmericaNamed(view, candidates);
  return { country: best[0], signs: isHere ? 0 : best[1] + Math.min(1, common), namesAmerica };
}

/** How many different words of each country's own the article has. */
function wordSigns({ tokens }: View): Map<string, number> {
  const seen = new Set<string>();
  const signs = new Map<string, number>();
  for (const { lower } of tokens) {
    const country = NATION_OF_WORD.get(lower);
    if (country === undefined || seen.has(lower)) continue;
    seen.add(lower);
    signs.set(country, (signs.get(country) ?? 0) + 1);
  }
  return signs;
}

/** "https://www.linden-courier.co.uk/news" is British, "linden-courier.ca" Canadian. */
function countryOfAddress(address: string | null): string | undefined {
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)/i.exec(address ?? "")?.[1] ?? "";
  return DOMAINS.get(host.slice(host.lastIndexOf(".") + 1).toLowerCase());
}

/** The country of the dateline's town or region: of a town, only where none of its namesakes elsewhere is as large by far. */
function countryOfDateline({ tokens, gazetteer }: View, candidates: readonly Candidate[]): string | undefined {
  const lines = candidates.filter(({ block }) => block === "dateline");
  const region = lines.find((one) => one.region !== undefined && one.region.country !== "")?.region;
  if (region !== undefined) return region.country;
  const [town] = lines;
  if (town === undefined) return undefined;
  const state = gazetteer.states.get(tokens[town.end + 1]?.text ?? "");
  if (state !== undefined) return state.country;
  const [first, ...others] = gazetteer.cities.named(town.key);
  const rival = others.find(({ country }) => country !== first?.country);
  return first !== undefined && first.population >= (rival?.population ?? 0) * TIMES ? first.country : undefined;
}

const TIMES = 5;

/** So many people make a town one that news name without its country. */
const GREAT = 200_000;

/** The country that all states, countries and great cities of the article lie in or are. */
function onlyCountry({ gazetteer }: View, candidates: readonly Candidate[]): string | undefined {
  const found = new Set<string>();
  for (const { region, body, title, key } of candidates) {
    if (region !== undefined) found.add(region.country);
    if (region !== undefined || body !== undefined || title !== undefined) continue;
    const [city] = gazetteer.cities.named(key);
    if (city !== undefined && city.population > GREAT) found.add(city.country);
  }
  const [country] = found;
  return found.size === 1 && country !== "" ? country : undefined;
}

const AMERICA: ReadonlySet<string> = words("u.s. us u.s american americans america washington usa");

function isAmericaNamed({ tokens }: View, candidates: readonly Candidate[]): boolean {
  if (candidates.some(({ region }) => region?.country === "US")) return true;
  return tokens.some(({ lower, text }) => AMERICA.has(lower) && text !== lower);
}
