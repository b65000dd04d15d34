import { firstDay, lastDay, precision } from "../../model/dates.ts";
import { type EventProfile, told } from "./profile.ts";

/** The days an event may lie on, as day numbers, both inclusive. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** The first day that it lies on without being told of again long after; `first` but for what has no date. */
  readonly usual: number;
  /** How exactly the text tells it; `not`: not told, but reckoned from when the article appeared. */
  readonly told: "day" | "month" | "year" | "not";
  /** The likeliest day, as far as is known. */
  readonly likeliest: number;
}

/** An undated event lies this long before the article that tells of it, or behind it where it is announced. */
const DAYS_BEFORE = 30;
/** One that bears a name, or is called by its place, is known to readers, and may lie farther back: "the Brackwater shooting". */
const KNOWN_DAYS_BEFORE = 400;
const DAYS_AHEAD = 60;

/**
 * What happens once, and is told of again without a date months later, when somebody is tried, pays or reports for it. Councils vote and
 * meet every week: of these an old one is not told of without its day.
 */
const TOLD_OF_AGAIN: ReadonlySet<string> = new Set(
  (
    "crash fire flood explosion collapse spill storm earthquake outage outbreak shooting attack death injury force robbery kidnapping escape " +
    "rescue evacuation strike investigation lawsuit recount resignation dismissal discovery salvage cancellation"
  ).split(" "),
);

/** Whether an event of this type is told of again long after as the one that it was. */
export function isToldOfAgain(type: string): boolean {
  return TOLD_OF_AGAIN.has(type);
}

/** Held once in a year or more, and spoken of long before and after: days about the article. */
const SET_LONG_BEFORE: Readonly<Record<string, number>> = { primary: 250, election: 250, convention: 250 };

/** Whether an event without a date is the one of its season, however far from its article. */
export function isSetLongBefore(type: string): boolean {
  return SET_LONG_BEFORE[type] !== undefined;
}

const known = new WeakMap<EventProfile, Window | undefined>();

/** Undefined where neither event nor article is dated. Reckoned once for each profile, which is compared with many. */
export function windowOf(profile: EventProfile): Window | undefined {
  if (!known.has(profile)) known.set(profile, reckoned(profile));
  return known.get(profile);
}

function reckoned({ type, start, end, published, status, isCalledByPlace, called }: EventProfile): Window | undefined {
  const day = told(start);
  if (day !== undefined) {
    const first = firstDay(day) ?? 0;
    const last = Math.max(lastDay(told(end) ?? day) ?? first, first);
    return { first, last, usual: first, told: precision(day) ?? "year", likeliest: first };
  }
  const appeared = firstDay(published ?? "");
  if (appeared === undefined) return undefined;
  const reach = SET_LONG_BEFORE[type];
  if (reach !== undefined) {
    const first = appeared - reach;
    return { first, last: appeared + reach, usual: first, told: "not", likeliest: appeared };
  }
  if (status === "announced") {
    const last = appeared + DAYS_AHEAD;
    return { first: appeared, last, usual: appeared, told: "not", likeliest: last };
  }
  const usual = appeared - (isCalledByPlace || called !== undefined ? KNOWN_DAYS_BEFORE : DAYS_BEFORE);
  const first = TOLD_OF_AGAIN.has(type) ? appeared - KNOWN_DAYS_BEFORE : usual;
  return { first, last: appeared, usual, told: "not", likeliest: appeared };
}

/** The days that it may lie on where nothing but the days tells. */
export function usually(window: Window): Window {
  return window.first === window.usual ? window : { ...window, first: window.usual };
}

/** Days between two windows, 0 where they meet. */
export function daysApart(a: Pick<Window, "first" | "last">, b: Pick<Window, "first" | "last">): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days that two reports of one happening may differ by; 1 for types that are not here. */
const TOLERANCES: Readonly<Record<string, number>> = {
  ...{ raid: 2, protest: 2, storm: 5, flood: 5, evacuation: 5, fire: 7, closure: 30, negotiation: 30, strike: 60 },
  ...{ trial: 60, outbreak: 180, investigation: 180, appointment: 60, resignation: 60, dismissal: 60, candidacy: 400 },
};

/** A disaster that bears a name may be told of by any of its days, and goes on for weeks. */
const NAMED_DAYS = 60;

export function tolerance({ type, called }: Pick<EventProfile, "type" | "called">): number {
  return called === undefined ? (TOLERANCES[type] ?? 1) : NAMED_DAYS;
}

/** What goes on for days, so that two days told of it contradict nothing. */
const LASTING: ReadonlySet<string> = new Set(["fire", "flood", "storm", "evacuation"]);

/** How many days apart two dates of one event of this type may be without contradicting each other; 0 for what is over in a day. */
export function lastingDays(type: string): number {
  return LASTING.has(type) ? (TOLERANCES[type] ?? 0) : 0;
}
