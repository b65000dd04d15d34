import { meetingPlaces, sharedPart } from "./shingles.ts";
import { areOneWord, type Wording } from "./utterance.ts";

/** One wording by one voice; however many articles print it to the letter, it is one of these. */
export interface Print {
  readonly id: string;
  readonly voice: string;
  readonly wording: Wording;
  /** Where it first stood: sorts by when the article appeared (undated last), then article, then statement. */
  readonly first: string;
}

/** The share of the shorter passage that the other must have, too. */
const ONE_PASSAGE = 0.75;
/** One in so many words of the longer may be left out of the shorter. */
const LEFT_OUT = 8;
/** Words that are never left out without saying something else; figures are none either. */
const TELLING: ReadonlySet<string> = new Set("no not never nor none t cannot without".split(" "));

/** Whether two prints are of one utterance: the same voice and day, almost the same words, in almost the same passage. */
export function isOneUtterance(a: Print, b: Print): boolean {
  const isOneDay = a.wording.said === null || b.wording.said === null || a.wording.said === b.wording.said;
  return (
    a.voice === b.voice &&
    isOneDay &&
    areAlmostThese(a.wording.words, b.wording.words) &&
    a.wording.passages.some((one) => b.wording.passages.some((other) => sharedPart(one, other) >= ONE_PASSAGE))
  );
}

/** Where a print meets those that may be of the same utterance: one of another voice meets it nowhere. */
export function placesOf({ voice, wording }: Pick<Print, "voice" | "wording">): number[] {
  return [...new Set(wording.passages.flatMap((passage) => meetingPlaces(voice, passage)))];
}

/**
 * Each print's leader, by id: the earliest that it is of one utterance with and that follows no other itself. So every copy is held
 * against what it is taken for, and a chain of small edits does not lead from one quote to another. `near` tells which are compared.
 */
export function leadersOf(
  prints: readonly Print[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Print> {
  const leaders = new Map<string, Print>();
  const found = new Map<string, Print>();
  for (const print of [...prints].sort(byFirst)) {
    const others = [...(near.get(print.id) ?? [])].flatMap((id) => leaders.get(id) ?? []).sort(byFirst);
    const leader = others.find((one) => isOneUtterance(one, print));
    found.set(print.id, leader ?? print);
    if (leader === undefined) leaders.set(print.id, print);
  }
  return found;
}

/** The shorter has nothing that the longer lacks, in its order, and lacks little of it: nothing put in its place, no figure and no "not". */
function areAlmostThese(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const missing: string[] = [];
  for (const [at, word] of longer.entries())
    if (!areOneWord(word, shorter[at - missing.length] ?? "")) missing.push(word);
  const isWhole = longer.length - missing.length === shorter.length;
  const isFew = missing.length * LEFT_OUT <= longer.length;
  return isWhole && isFew && !missing.some((word) => TELLING.has(word) || /\p{N}/u.test(word));
}

function byFirst(a: Print, b: Print): number {
  return a.first < b.first ? -1 : Number(a.first > b.first);
}
