import { CHANGE_CONFIDENCE } from "../../model/confidence.ts";
import { type Difference, differences, repeated, topicOf } from "./differences.ts";
import type { Stand } from "./stand.ts";

/** Two statements to be seen side by side; whether anybody changed their mind is for the reader to judge. */
export interface PossibleChange extends Pick<Difference, "about" | "unit"> {
  readonly speaker: string;
  readonly event: string;
  readonly earlier: Side;
  readonly later: Side;
  /** How sure it is that both were read right: the product of the confidences of the two. */
  readonly confidence: number;
}

interface Side {
  readonly statement: string;
  readonly value: string;
}

/** Of what one speaker said of one thing each is held against so many before it, the nearest first. */
const LOOK_BACK = 100;

/**
 * Where one speaker's word on one thing turns: what was denied is said or what was said denied, from for to against or back, from one number
 * or month to another. What is said in one article is one account of it, however it turns there, and of one turn the nearest pair is shown.
 * In order of speaker, event, day of the later, then what differs; what is of one event only by the articles comes last of a speaker. Pure; the order of `stands` does not matter.
 */
export function possibleChanges(stands: readonly Stand[], confidence = CHANGE_CONFIDENCE): PossibleChange[] {
  const threads = new Map<string, Stand[]>();
  for (const stand of [...stands].sort(inTime)) {
    // Of two read less surely than that no pair can be sure enough.
    if (stand.said === null || stand.confidence < confidence) continue;
    const key = JSON.stringify([stand.speaker, stand.event]);
    threads.set(key, [...(threads.get(key) ?? []), stand]);
  }
  const turned = (isNear: boolean) =>
    once(
      [...threads]
        .filter(([, [first]]) => (first?.event === null) === isNear)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, thread]) => turnsIn(thread, confidence)),
    );
  const found = turned(false);
  const shown = new Set(found.map(turnOf));
  return [...found, ...turned(true).filter((one) => !shown.has(turnOf(one)))].sort((a, b) =>
    ordered(a.speaker, b.speaker),
  );
}

/** What is told of one event is not told again of the articles that tell it. */
function turnOf({ speaker, about, unit, later }: PossibleChange): string {
  return JSON.stringify([speaker, about, unit, later.statement]);
}

function ordered(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
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
        const event = matterOf(earlier, later);
        if (event === undefined || sureness(earlier, later) < confidence) return [];
        const news = differences(earlier, later).filter((one) => !shown.has(topicOf(one)));
        for (const one of [...repeated(earlier, later), ...news.map(topicOf)]) shown.add(one);
        return news.map((one) => changeOf(earlier, later, event, one));
      });
  });
}

/** What two statements are of together; undefined where their articles tell no event in common. One that either is about goes first. */
function matterOf(earlier: Stand, later: Stand): string | undefined {
  if (later.event !== null) return later.event;
  const shared = later.told.filter((event) => earlier.told.includes(event));
  const isOf = ({ about }: Stand) => shared.find((event) => about.includes(event));
  return isOf(later) ?? isOf(earlier) ?? shared[0];
}

function sureness(earlier: Stand, later: Stand): number {
  return Math.round(earlier.confidence * later.confidence * 100) / 100;
}

function changeOf(earlier: Stand, later: Stand, event: string, { about, unit, values }: Difference): PossibleChange {
  return {
    ...{ speaker: later.speaker, event, about, unit },
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
