import { CHANGE_CONFIDENCE } from "../../model/confidence.ts";
import type { Count, Statement } from "../../model/extracted.ts";
import { areApart, plainCount, type Range, unitOf } from "./counts.ts";

/** What one speaker says of one event in one article, as far as it may change. */
export interface Stand {
  readonly statement: string;
  readonly article: string;
  readonly speaker: string;
  readonly event: string;
  /** When it was said, ISO; what is not dated is not before or after anything. */
  readonly said: string | null;
  readonly polarity: Statement["polarity"];
  /** Numbers within its words. */
  readonly counts: readonly Count[];
  readonly confidence: number;
}

/** Two statements to be seen side by side; whether anybody changed their mind is for the reader to judge. */
export interface PossibleChange {
  readonly speaker: string;
  readonly event: string;
  readonly about: "polarity" | "count";
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

/** One value that a statement gives. */
interface Given {
  readonly stand: Stand;
  readonly value: string;
  readonly at: Range;
}

/**
 * Where one speaker's word on one event turns: from for to against or back, or from one number to another of the same unit. What is said
 * in one article is one account of it, however it turns there. In order of speaker, event, unit (polarity first), and day of the later one.
 * Pure; the order of `stands` does not matter.
 */
export function possibleChanges(stands: readonly Stand[], confidence = CHANGE_CONFIDENCE): PossibleChange[] {
  const threads = new Map<string, Given[]>();
  for (const stand of [...stands].sort(inTime)) {
    // Of two read less surely than that no pair can be sure enough.
    if (stand.said === null || stand.confidence < confidence) continue;
    for (const [unit, given] of givenBy(stand)) {
      const key = JSON.stringify([stand.speaker, stand.event, unit]);
      threads.set(key, [...(threads.get(key) ?? []), given]);
    }
  }
  return [...threads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, thread]) => turns(thread).map((pair) => changeOf(pair, unitIn(key))))
    .filter((change) => change.confidence >= confidence);
}

function inTime(a: Stand, b: Stand): number {
  const key = ({ said, article, statement }: Stand): string => `${said ?? ""} ${article} ${statement}`;
  return key(a) < key(b) ? -1 : 1;
}

/** The unit of each value, "" for polarity. */
function givenBy(stand: Stand): [unit: string, given: Given][] {
  const { polarity } = stand;
  const side = polarity === "positive" ? 1 : -1;
  const leaning: [string, Given][] = polarity === "neutral" ? [] : [["", { stand, value: polarity, at: [side, side] }]];
  const counts = stand.counts.map((count): [string, Given] => [
    unitOf(count),
    { stand, value: plainCount(count), at: [count.low, count.high] },
  ]);
  return [...leaning, ...counts];
}

/** The last word before each turn, and the first after it. */
function turns(thread: readonly Given[]): [earlier: Given, later: Given][] {
  return thread.slice(1).flatMap((later, at): [Given, Given][] => {
    const earlier = thread[at];
    if (earlier === undefined || earlier.stand.article === later.stand.article) return [];
    return areApart(earlier.at, later.at) ? [[earlier, later]] : [];
  });
}

function changeOf([earlier, later]: [Given, Given], unit: string): PossibleChange {
  const { speaker, event } = later.stand;
  return {
    ...{ speaker, event, about: unit === "" ? "polarity" : "count", unit: unit === "" ? null : unit },
    earlier: { statement: earlier.stand.statement, value: earlier.value },
    later: { statement: later.stand.statement, value: later.value },
    confidence: Math.round(earlier.stand.confidence * later.stand.confidence * 100) / 100,
  };
}

function unitIn(key: string): string {
  return (JSON.parse(key) as [string, string, string])[2];
}
