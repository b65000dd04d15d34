import type { Candidate, TitleUse, View } from "./candidate.ts";
import { keyOf } from "./candidate.ts";
import type { Title } from "./gazetteer/titles.ts";
import { headKind, isWeakHead } from "./heads.ts";
import type { Run } from "./runs.ts";

/** Titles that are as often a part of a name ("Burger King", "Dollar General") or a surname. */
const ALSO_NAMES = new Set(
  `king queen prince princess general captain chief justice independent host anchor forward marshal father sister lord lady
  sir judge dean bishop pope sheriff speaker principal author senator delegate trustee agent defender striker pitcher
  student resident cardinal deputy commander democrat republican libertarian coach director leader editor writer chair
  manager doctor dame baroness constable inspector minister major premier chancellor president treasurer secretary
  son daughter wife husband mother brother teacher nurse farmer victim survivor`.split(/\s+/),
);

/**
 * Cuts a run of capitalised words where titles and adjectives of place show a border: "French President Ana Ruiz" →
 * (French) (President) Ana Ruiz. Gives the names; titles are kept on the name behind them.
 */
export function segmentsOf(view: View, run: Run, place: Pick<Candidate, "sentence" | "block" | "shouted">): Candidate[] {
  return cut(run.first, run.end, undefined);

  function cut(first: number, end: number, title: TitleUse | undefined): Candidate[] {
    if (first >= end) return [];
    const whole = candidate(first, end, title);
    if (whole.body !== undefined || whole.region !== undefined) return [whole];
    if (isAdministration(first, end)) return cut(first, end - 1, title);
    return atTitle(first, end, title) ?? atDemonym(first, end, title) ?? atBody(first, end) ?? atGivenName(first, end) ?? [whole];
  }

  function atTitle(first: number, end: number, outer: TitleUse | undefined): Candidate[] | undefined {
    for (let at = first; at < end; at += 1) {
      const found = view.gazetteer.titles.match(view.tokens, at, end);
      if (found === undefined || !accepts(view, first, at, at + found.length, end, found.entry)) continue;
      const use: TitleUse = { title: found.entry, first: at, end: at + found.length };
      return [...cut(first, at, outer), ...cut(use.end, end, use)];
    }
    return undefined;
  }

  /** "Canadian" before a person or a known body is no part of the name; before a head it is ("French Football Federation"). */
  function atDemonym(first: number, end: number, title: TitleUse | undefined): Candidate[] | undefined {
    const found = view.gazetteer.demonyms.match(view.tokens, first, end);
    if (found === undefined) return undefined;
    const rest = first + found.length;
    if (rest === end) return [];
    const next = view.tokens[rest]?.text ?? "";
    const last = view.tokens[end - 1]?.lower ?? "";
    const person = view.gazetteer.people.isGiven(next) && headKind(last) === undefined;
    return person || candidate(rest, end, undefined).body !== undefined || next === "-" ? cut(next === "-" ? rest + 1 : rest, end, title) : undefined;
  }

  /** "Obama White House": a known body of two words and more stands alone behind what is no place. */
  function atBody(first: number, end: number): Candidate[] | undefined {
    for (let at = first + 1; at < end - 1; at += 1) {
      const found = view.gazetteer.bodies.match(view.tokens, at, end);
      if (found === undefined || at + found.length !== end || found.length < 2) continue;
      const left = candidate(first, at, undefined);
      if (left.region !== undefined || view.gazetteer.cities.named(left.key).length > 0) return undefined;
      return view.gazetteer.people.isSurname(left.key) ? [left, candidate(at, end, undefined)] : undefined;
    }
    return undefined;
  }

  /** "the Cole Administration" names Cole. */
  function isAdministration(first: number, end: number): boolean {
    const { people, isCommonWord } = view.gazetteer;
    const before = view.tokens[end - 2]?.lower ?? "";
    return end - first > 1 && view.tokens[end - 1]?.lower === "administration" && people.isSurname(before) && !isCommonWord(before);
  }

  /** "County Engineer Ana Ruiz": common words before a given name are a title that no table has. */
  function atGivenName(first: number, end: number): Candidate[] | undefined {
    const { people, isCommonWord } = view.gazetteer;
    if (headKind(view.tokens[end - 1]?.lower ?? "") !== undefined) return undefined;
    let at = first;
    while (at < end - 2 && isCommonWord(view.tokens[at]?.lower ?? "") && !people.isGiven(view.tokens[at]?.lower ?? "")) at += 1;
    const given = view.tokens[at]?.lower ?? "";
    const fits = at > first && at <= end - 2 && people.isGiven(given) && !isCommonWord(given);
    return fits && !/^(?:of|and|for|['’]s?|&|-)$/.test(view.tokens[at - 1]?.lower ?? "") ? [candidate(at, end, undefined)] : undefined;
  }

  function candidate(first: number, end: number, title: TitleUse | undefined): Candidate {
    const { bodies, regions } = view.gazetteer;
    const body = bodies.match(view.tokens, first, end);
    const region = regions.match(view.tokens, first, end);
    const covers = <T>(match: { entry: T; length: number } | undefined): T | undefined =>
      match?.length === end - first ? match.entry : undefined;
    return {
      ...{ ...place, first, end, key: keyOf(view.tokens, first, end), title },
      ...{ body: covers(body), region: covers(region) },
    };
  }
}

/** Whether words that look like a title are one here, with the name's words `[first, from)` before and `[to, end)` behind. */
function accepts(view: View, first: number, from: number, to: number, end: number, title: Title): boolean {
  const ambiguous = ALSO_NAMES.has(title.name);
  const before = from > first;
  if (to === end) return before ? !ambiguous && title.class !== "private" : true;
  const last = view.tokens[end - 1]?.lower ?? "";
  const head = headKind(last);
  const many = end - to > 1;
  if (head !== undefined && !(isWeakHead(last) && (many || title.class === "official"))) return false;
  if (view.tokens[to]?.lower === "of" || /^['’]/.test(view.tokens[to]?.text ?? "")) return false;
  if (!before) return true;
  if (!ambiguous) return true;
  return !view.gazetteer.people.isGiven(view.tokens[first]?.text ?? "") || knownPlace(view, first, from);
}

function knownPlace(view: View, first: number, end: number): boolean {
  const { regions, demonyms, bodies } = view.gazetteer;
  const tables = [regions.match(view.tokens, first, end), demonyms.match(view.tokens, first, end), bodies.match(view.tokens, first, end)];
  return tables.some((match) => match !== undefined && match.length === end - first);
}

/** The longest title that ends right before token `at`, also in small letters: "police Chief", "spokeswoman". */
export function titleBefore(view: View, sentenceFirst: number, at: number): TitleUse | undefined {
  for (let first = Math.max(sentenceFirst, at - 4); first < at; first += 1) {
    const found = view.gazetteer.titles.match(view.tokens, first, at);
    if (found !== undefined && first + found.length === at) return { title: found.entry, first, end: at };
  }
  return undefined;
}
