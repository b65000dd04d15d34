import type { Candidate, View } from "./candidate.ts";
import { CONTEXTUAL, type Evidence, LEXICAL, type Sort } from "./evidence.ts";

/** What a candidate was taken for, by which rule (the heaviest evidence) and how sure, 0 to 1. */
export interface Decision {
  readonly sort: Sort;
  readonly rule: string;
  readonly confidence: number;
}

type Scores = Record<Sort, number>;

interface Weighed {
  readonly scores: Scores;
  /** The evidence that weighs most for each sort. */
  readonly best: Map<Sort, { id: string; weight: number }>;
}

/** A contextual reason that holds again and again says nothing new. */
const COUNTED_AT_MOST = 2;

/** Without any evidence a capital word is more likely no name than any one sort of name. */
const PRIOR: Readonly<Scores> = { person: 0, place: 0, body: 0.3, none: 1.2 };

const SORTS: readonly Sort[] = ["person", "place", "body", "none"];

/**
 * Decides all candidates with the same words together, from the evidence in their words and around each. Then what is
 * decided helps what is not: a surname follows the full name, an acronym its expansion.
 */
export function decideAll(view: View, candidates: readonly Candidate[]): Map<string, Decision> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group === undefined) groups.set(candidate.key, [candidate]);
    else group.push(candidate);
  }
  const weighed = new Map([...groups].map(([key, group]): [string, Weighed] => [key, weigh(view, group)]));
  borrow(view, groups, weighed);
  return new Map([...weighed].map(([key, one]) => [key, decision(one)]));
}

function weigh(view: View, group: readonly Candidate[]): Weighed {
  const one: Weighed = { scores: { ...PRIOR }, best: new Map() };
  const [first] = group;
  if (first === undefined) return one;
  for (const evidence of LEXICAL) if (evidence.holds(view, first)) add(one, evidence);
  for (const evidence of CONTEXTUAL) {
    let counted = 0;
    for (const candidate of group) {
      if (counted === COUNTED_AT_MOST) break;
      if (!evidence.holds(view, candidate)) continue;
      add(one, evidence);
      counted += 1;
    }
  }
  if (group.every(({ shouted }) => shouted)) one.scores.none += 1;
  return one;
}

function add({ scores, best }: Weighed, { id, weighs }: Pick<Evidence, "id" | "weighs">): void {
  for (const sort of SORTS) {
    const weight = weighs[sort];
    if (weight === undefined) continue;
    scores[sort] += weight;
    if (weight > (best.get(sort)?.weight ?? 0)) best.set(sort, { id, weight });
  }
}

/** What a shorter name takes over from a longer one in the same article. */
function borrow(view: View, groups: ReadonlyMap<string, readonly Candidate[]>, weighed: Map<string, Weighed>): void {
  const long = [...groups].filter(([key]) => key.includes(" ")).map(([key]) => ({ key, sort: decision(weighed.get(key)).sort }));
  const surnames = new Set<string>();
  const firsts = new Set<string>();
  const bodies = new Map<string, string>();
  for (const { key, sort } of long) {
    const words = key.split(" ");
    if (sort === "person") for (const tail of surnamesOf(words)) surnames.add(tail);
    if (sort === "person" && words[0] !== undefined) firsts.add(words[0]);
    if (sort === "body") for (const short of shortenings(view, words)) bodies.set(short, key);
  }
  for (const [key, one] of weighed) {
    if (surnames.has(key)) add(one, { id: "surname-of", weighs: { person: 4.5 } });
    else if (firsts.has(key)) add(one, { id: "given-name-of", weighs: { person: 2.5 } });
    if (bodies.has(key)) add(one, { id: "short-for", weighs: { body: 3 } });
  }
}

/** The last word, and with what particles stand before it: "leyen", "der leyen", "von der leyen". */
function surnamesOf(words: readonly string[]): string[] {
  const end = SUFFIX.test(words.at(-1) ?? "") ? words.length - 1 : words.length;
  const last = words[end - 1];
  if (last === undefined || end < 2) return [];
  const tails = [last];
  for (let from = end - 2; from > 0; from -= 1) tails.push(words.slice(from, end).join(" "));
  return tails;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** A body's initials, and its first words where they are no name of something else: "Acme" for "Acme Industries". */
function shortenings(view: View, words: readonly string[]): string[] {
  const initials = words.filter((word) => !/^(?:of|and|the|for|on|in|&)$/.test(word)).map((word) => word.charAt(0));
  const all = words.map((word) => word.charAt(0));
  const first = words.slice(0, -1).join(" ");
  const { people, cities, regionNamed, isCommonWord } = view.gazetteer;
  const title = first.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const other =
    people.isSurname(first) || isCommonWord(first) || regionNamed.has(title) || first.includes(".") || cities.named(first).length > 0;
  return [initials.join(""), all.join(""), ...(other ? [] : [first])].filter((short) => short.length > 1);
}

function decision(one: Weighed | undefined): Decision {
  if (one === undefined) return { sort: "none", rule: "none", confidence: 0 };
  const ranked = [...SORTS].sort((a, b) => one.scores[b] - one.scores[a]);
  const [sort = "none", second = "none"] = ranked;
  const margin = one.scores[sort] - one.scores[second];
  const confidence = Math.round((100 * 1) / (1 + Math.exp(-0.4 - margin / 2))) / 100;
  return { sort, rule: `${sort}/${one.best.get(sort)?.id ?? "prior"}`, confidence };
}
