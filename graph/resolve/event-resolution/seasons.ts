import { type EventProfile } from "./profile.ts";
import { windowOf } from "./window.ts";

/** A stretch of time in parts of four weeks, `to` exclusive. */
export interface Season {
  readonly from: number;
  readonly to: number;
}

/** Parts begin on a Monday: 1970-01-05 is the first day of part 0. */
const DAYS_A_PART = 28;
const FIRST_MONDAY = 4;
/** From 1891 to 2048; what lies outside is put at the edge. */
const ALL: Season = { from: -1024, to: 1024 };
/** More reports of one block than these are looked at by season. */
const REPORTS_MAX = 600;

/** The part a report lies in, by the first day its text tells, else by when its article appeared; undefined where neither is known. */
export function partOf(profile: EventProfile): number | undefined {
  const window = windowOf(profile);
  if (window === undefined) return undefined;
  const appeared = profile.status === "announced" ? window.first : window.last;
  const day = window.told === "not" ? appeared : window.first;
  return Math.min(ALL.to - 1, Math.max(ALL.from, Math.floor((day - FIRST_MONDAY) / DAYS_A_PART)));
}

/**
 * The seasons of a block: all time while it has few reports, else halves, until each has few or is one part. What lies in two seasons is
 * never one event, so that a report touches only its season. A function of how many reports lie in which part.
 */
export function seasonsOf(reports: ReadonlyMap<number, number>, season: Season = ALL): Season[] {
  let sum = 0;
  for (const [part, count] of reports) if (holds(season, part)) sum += count;
  if (sum === 0) return [];
  if (sum <= REPORTS_MAX || season.to - season.from === 1) return [season];
  const middle = (season.from + season.to) / 2;
  return [
    ...seasonsOf(reports, { from: season.from, to: middle }),
    ...seasonsOf(reports, { from: middle, to: season.to }),
  ];
}

export function holds({ from, to }: Season, part: number): boolean {
  return from <= part && part < to;
}
