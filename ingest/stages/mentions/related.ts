import type { Candidate, View } from "./candidate.ts";
import type { Sort } from "./evidence/evidence.ts";
import { withoutSuffix } from "./entities/name-parts.ts";
import { isPlacesBody } from "./entities/body-names.ts";

/** Candidates by their words, in the order of their first. */
export function groupsOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group === undefined) groups.set(candidate.key, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** The reasons that a name takes over from a longer one in the same article, by key. */
export function related(
  view: View,
  groups: ReadonlyMap<string, readonly Candidate[]>,
  sorts: ReadonlyMap<string, Sort>,
): Map<string, string[]> {
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const bodies = new Set<string>();
  const initials = new Set<string>();
  for (const [key, sort] of sorts) {
    if ((sort !== "person" && sort !== "body") || !key.includes(" ")) continue;
    const words = key.split(" ");
    const [first = ""] = words;
    if (sort === "person") {
      givens.add(first);
      for (const tail of surnamesOf(words)) surnames.add(tail);
    }
    if (sort === "body") {
      for (const short of initialsOf(words)) initials.add(short);
      const short = words.slice(0, -1).join(" ");
      if (!isPlacesBody(words) && isFree(view, short, groups.get(short) ?? [])) bodies.add(short);
    }
  }
  const beside = besideOf(view, groups, sorts);
  const found = new Map<string, string[]>();
  for (const key of sorts.keys()) {
    const more: string[] = [];
    if (isSurname(surnames, key)) more.push("surname-of");
    else if (givens.has(key)) more.push("given-name-of");
    if (initials.has(key)) more.push("initials-of");
    if (bodies.has(key)) more.push("short-for");
    more.push(...(beside.get(key) ?? []));
    if (more.length > 0) found.set(key, more);
  }
  return found;
}

/** "Dahl Sr." beside "Karl Dahl Sr.". */
function isSurname(surnames: ReadonlySet<string>, key: string): boolean {
  return surnames.has(key) || surnames.has(withoutSuffix(key.split(" ")).join(" "));
}

/** What stands next to a name in a list is mostly of its sort: "Acme, Linden and Harlow". */
function besideOf(
  view: View,
  groups: ReadonlyMap<string, readonly Candidate[]>,
  sorts: ReadonlyMap<string, Sort>,
): Map<string, Set<string>> {
  const starts = new Map<number, string>();
  for (const [key, group] of groups) for (const { first } of group) starts.set(first, key);
  const found = new Map<string, Set<string>>();
  const note = (key: string, other: string): void => {
    const own = found.get(key) ?? new Set();
    found.set(key, own.add(`beside-${sorts.get(other) ?? "none"}`));
  };
  for (const [key, group] of groups) {
    for (const { end } of group) {
      const next = starts.get(behindJoint(view, end));
      if (next === undefined || next === key) continue;
      note(key, next);
      note(next, key);
    }
  }
  return found;
}

/** Where a list goes on behind ",", "and" or ", and"; -1 where it does not. */
function behindJoint({ tokens }: View, at: number): number {
  const joint = tokens[at]?.lower ?? "";
  if (/^(?:and|or|&)$/.test(joint)) return at + 1;
  if (joint !== ",") return -1;
  return /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
}

/** The last word, and with what particles stand before it: "leyen", "der leyen", "von der leyen". */
function surnamesOf(words: readonly string[]): string[] {
  const { length: end } = withoutSuffix(words);
  const last = words[end - 1];
  if (last === undefined || end < 2) return [];
  const tails = [last];
  for (let from = end - 2; from > 0; from -= 1) tails.push(words.slice(from, end).join(" "));
  return tails;
}

function initialsOf(words: readonly string[]): string[] {
  const large = words.filter((word) => !/^(?:of|and|the|for|on|in|&)$/.test(word)).map((word) => word.charAt(0));
  const all = words.map((word) => word.charAt(0));
  return [large.join(""), all.join("")].filter((short) => short.length > 1);
}

/** Whether the first words of a body name nothing else: "Acme" of "Acme Industries", but not "Boston", nor "Mr. Cole" of "Cole Industries". */
function isFree(view: View, words: string, uses: readonly Candidate[]): boolean {
  const { people, cities, regionNamed, isCommonWord } = view.gazetteer;
  if (words.length < 2 || words.includes(".") || isCommonWord(words)) return false;
  if (people.isSurname(words) && (people.isGiven(words) || uses.some(({ title }) => title !== undefined))) return false;
  const title = words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return !regionNamed.has(title) && cities.named(words).length === 0;
}
