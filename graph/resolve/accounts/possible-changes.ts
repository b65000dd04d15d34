import { CHANGE_CONFIDENCE } from "../../model/confidence.ts";
import type { Count } from "../../model/extracted.ts";
import type { Claim } from "../propositions/claims.ts";
import { areAlike, areContrary, otherMonth, otherNumber } from "../propositions/contrary.ts";
import { sharedMatter } from "../propositions/taken-back.ts";
import { areApart, plainCount, unitOf } from "./counts.ts";

/** What one speaker says of one event, or of one name, in one article, as far as it may change. */
export interface Stand {
  readonly statement: string;
  readonly article: string;
  readonly speaker: string;
  /** What it is about: an event, a name, or the speaker themselves. */
  readonly event: string;
  /** Of an event the stems of its name; undefined where it is no event. */
  readonly named: ReadonlySet<string> | undefined;
  /** When it was said, ISO; what is not dated is not before or after anything. */
  readonly said: string | null;
  /** Numbers of events within its words. */
  readonly counts: readonly Count[];
  /** What its words claim of it. */
  readonly claims: readonly Claim[];
  /** All that its words claim, whatever of. */
  readonly matter: readonly Claim[];
  /** Whether they tell that what the speaker said before did not hold. */
  readonly takesBack: boolean;
  readonly confidence: number;
}

/** Two statements to be seen side by side; whether anybody changed their mind is for the reader to judge. */
export interface PossibleChange {
  readonly speaker: string;
  readonly event: string;
  /** `polarity`: what one says the other denies, or is against; `date`: what is to come is told for another month; `retraction`: the later takes words back. */
  readonly about: "polarity" | "count" | "date" | "retraction";
  /** Of a count what is counted, such as "people"; else null. */
  readonly unit: string | null;
  readonly earlier: Side;
  readonly later: Side;
  /** How sure it is that both were read right: the product of the confidences of the two. */
  readonly confidence: number;
}

interface Side {
  readonly statement: string;
  readonly value: string;
}

/** What differs between two statements: the earlier's value first. */
type Difference = Pick<PossibleChange, "about" | "unit"> & { readonly values: readonly [string, string] };

/** Of what one speaker said of one thing each is held against so many before it, the nearest first. */
const LOOK_BACK = 100;

/**
 * Where one speaker's word on one thing turns: what was denied is said or what was said denied, from for to against or back, from one number
 * or month to another. What is said in one article is one account of it, however it turns there, and of one turn the nearest pair is shown.
 * In order of speaker, event, day of the later, then what differs. Pure; the order of `stands` does not matter.
 */
export function possibleChanges(stands: readonly Stand[], confidence = CHANGE_CONFIDENCE): PossibleChange[] {
  const threads = new Map<string, Stand[]>();
  for (const stand of [...stands].sort(inTime)) {
    // Of two read less surely than that no pair can be sure enough.
    if (stand.said === null || stand.confidence < confidence) continue;
    const key = JSON.stringify([stand.speaker, stand.event]);
    threads.set(key, [...(threads.get(key) ?? []), stand]);
  }
  const found = [...threads].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, thread]) => turnsIn(thread, confidence));
  return once(found);
}

function inTime(a: Stand, b: Stand): number {
  const key = ({ said, article, statement }: Stand): string => `${said ?? ""} ${article} ${statement}`;
  return key(a) < key(b) ? -1 : 1;
}

function turnsIn(thread: readonly Stand[], confidence: number): PossibleChange[] {
  return thread.flatMap((later, at) => {
    const shown = new Set<string>();
    return thread
      .slice(Math.max(0, at - LOOK_BACK), at)
      .reverse()
      .flatMap((earlier) => {
        if (earlier.article === later.article) {
          for (const one of repeated(earlier, later)) shown.add(one);
          return [];
        }
        if (sureness(earlier, later) < confidence) return [];
        const news = differences(earlier, later).filter((one) => !shown.has(topicOf(one)));
        for (const one of [...repeated(earlier, later), ...news.map(topicOf)]) shown.add(one);
        return news.map((one) => changeOf(earlier, later, one));
      });
  });
}

/** What the earlier tells, too, whether it differs or not: of a count the last word before is what counts, of a claim whether it stood already. */
function repeated(earlier: Stand, later: Stand): string[] {
  const units = later.counts.map(unitOf).filter((unit) => earlier.counts.some((count) => unitOf(count) === unit));
  const isSaid = earlier.claims.some((before) => later.claims.some((after) => areAlike(before, after)));
  return [
    ...units.map((unit) => topicOf({ about: "count", unit })),
    ...(isSaid ? [topicOf({ about: "polarity", unit: null })] : []),
  ];
}

function topicOf({ about, unit }: Pick<Difference, "about" | "unit">): string {
  return `${about} ${unit ?? ""}`;
}

function differences(earlier: Stand, later: Stand): Difference[] {
  const counted = countsApart(earlier, later);
  const claimed = claimsApart(earlier, later);
  const isTakenBack = later.takesBack && !earlier.takesBack && claimed.length === 0;
  // Of one event one word in common tells what is taken back.
  if (isTakenBack && sharedMatter(earlier.matter, later.matter) >= (later.event === later.speaker ? 2 : 1))
    return [{ about: "retraction", unit: null, values: ["said", "taken back"] }];
  return [...claimed.filter(({ about }) => about !== "count" || counted.length === 0), ...counted];
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
  const turned = pairs.find(([before, after]) => areContrary(before, after, later.named));
  const claim: Difference[] =
    turned === undefined
      ? []
      : [
          {
            about: "polarity",
            unit: null,
            values: turned[0].isNegated ? ["negative", "positive"] : ["positive", "negative"],
          },
        ];
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

function sureness(earlier: Stand, later: Stand): number {
  return Math.round(earlier.confidence * later.confidence * 100) / 100;
}

function changeOf(earlier: Stand, later: Stand, { about, unit, values }: Difference): PossibleChange {
  return {
    ...{ speaker: later.speaker, event: later.event, about, unit },
    earlier: { statement: earlier.statement, value: values[0] },
    later: { statement: later.statement, value: values[1] },
    confidence: sureness(earlier, later),
  };
}

/** Two statements that are about several things together are shown once. */
function once(changes: readonly PossibleChange[]): PossibleChange[] {
  const seen = new Set<string>();
  return changes.filter(({ speaker, about, unit, earlier, later }) => {
    const key = JSON.stringify([speaker, about, unit, earlier.statement, later.statement]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
