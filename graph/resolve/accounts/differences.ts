import type { Claim } from "../propositions/claims.ts";
import { areAlike, otherMonth, otherNumber } from "../propositions/contrary.ts";
import { areOfOneMatter } from "../propositions/taken-back.ts";
import { haveTurned } from "../propositions/turned.ts";
import { areApart, plainCount, unitOf } from "./counts.ts";
import type { Stand } from "./stand.ts";

/** What differs between two statements: the earlier's value first. */
export interface Difference {
  /** `polarity`: what one says the other denies, or is against; `date`: what is to come is told for another month; `retraction`: the later takes words back. */
  readonly about: "polarity" | "count" | "date" | "retraction";
  /** Of a count what is counted, such as "people"; else null. */
  readonly unit: string | null;
  readonly values: readonly [string, string];
}

/** What tells one difference from another, whatever its values. */
export function topicOf({ about, unit }: Pick<Difference, "about" | "unit">): string {
  return `${about} ${unit ?? ""}`;
}

export function differences(earlier: Stand, later: Stand): Difference[] {
  const counted = countsApart(earlier, later);
  const claimed = claimsApart(earlier, later);
  if (claimed.length === 0 && isTakenBack(earlier, later))
    return [{ about: "retraction", unit: null, values: ["said", "taken back"] }];
  return [...claimed.filter(({ about }) => about !== "count" || counted.length === 0), ...counted];
}

function isTakenBack(earlier: Stand, later: Stand): boolean {
  const { ground, matter, takenBack } = later;
  if (takenBack === undefined || earlier.takenBack !== undefined) return false;
  // Of one event one word in common tells what is taken back, whatever that is said to have been.
  return areOfOneMatter(earlier.matter, matter, ground === "event" ? [] : takenBack, ground === "self" ? 2 : 1);
}

function countsApart(earlier: Stand, later: Stand): Difference[] {
  return later.counts.flatMap((count): Difference[] => {
    const before = earlier.counts.filter((one) => unitOf(one) === unitOf(count));
    const [first] = before;
    if (first === undefined || !before.every((one) => areApart([one.low, one.high], [count.low, count.high])))
      return [];
    return [{ about: "count", unit: unitOf(count), values: [plainCount(first), plainCount(count)] }];
  });
}

function claimsApart(earlier: Stand, later: Stand): Difference[] {
  const pairs = earlier.claims.flatMap((before) => later.claims.map((after) => [before, after] as const));
  const days = daysBetween(earlier.said ?? "", later.said ?? "");
  const isAbout = [...earlier.about, ...later.about].some(
    (one) => earlier.told.includes(one) && later.told.includes(one),
  );
  const turned = pairs.find(([before, after]) => haveTurned(before, after, { ...later, days, isAbout }));
  const claim = turned === undefined ? [] : [polarityOf(turned[0])];
  // Two articles of one event tell many numbers and days: only what is said of the event itself is held against each other.
  if (later.ground === "articles") return claim;
  const numbers = pairs.flatMap(([before, after]) => otherNumber(before, after) ?? []).slice(0, 1);
  const months = pairs
    .map(([before, after]) => otherMonth(before, after))
    .filter((one) => one !== undefined)
    .slice(0, 1);
  return [
    ...claim,
    ...numbers.map(({ unit, values }): Difference => ({ about: "count", unit, values })),
    ...months.map((values): Difference => ({ about: "date", unit: null, values })),
  ];
}

function polarityOf(earlier: Claim): Difference {
  return {
    about: "polarity",
    unit: null,
    values: earlier.isNegated ? ["negative", "positive"] : ["positive", "negative"],
  };
}

/** What the earlier tells, too, whether it differs or not: of a count the last word before is what counts, of a claim whether it stood already. */
export function repeated(earlier: Stand, later: Stand): string[] {
  const units = later.counts.map(unitOf).filter((unit) => earlier.counts.some((count) => unitOf(count) === unit));
  const isSaid = earlier.claims.some((before) => later.claims.some((after) => areAlike(before, after)));
  return [
    ...units.map((unit) => topicOf({ about: "count", unit })),
    ...(isSaid ? [topicOf({ about: "polarity", unit: null })] : []),
  ];
}

function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? Infinity : Math.abs(days);
}
