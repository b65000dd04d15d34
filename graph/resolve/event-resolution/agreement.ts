import { isPersonal } from "../event-anchor.ts";
import { eventFamily } from "../event-family.ts";
import type { Reason } from "../blocks/evidence.ts";
import type { EventProfile } from "./profile.ts";
import { daysApart, isSetLongBefore, tolerance, usually, windowOf } from "./window.ts";

/** No sum of reasons outweighs it, nor any other pair of reports. */
export const NEVER = -100;
/** Two reports of one block are one event from above this sum of weights on. */
export const ONE_EVENT = 1.5;
/** An undated report is of the happening that lies nearest before it: up to 2, and less by the days between. */
const DAYS_A_POINT = 15;
const DAYS_A_POINT_OF_KNOWN = 150;

/**
 * The reasons for and against two reports of one block telling of one event: they do where their sum is above `ONE_EVENT`. The weights are set by
 * hand, so that one date and place are enough, a place alone is not, and dates apart are never overruled. A status is a
 * state of the event in time (announced, then happened), and says nothing.
 */
export function agreement(a: EventProfile, b: EventProfile): Reason[] {
  const reasons = [...ofName(a, b), ...ofTime(a, b), ...ofPersons(a, b), ...ofPlaces(a, b)];
  const counts = ofCounts(a, b);
  const company = share(a.named, b.named);
  const all = [
    ...reasons,
    ...(a.type === b.type ? [] : [{ rule: "other-kinds", weight: -1 }]),
    ...counts,
    ...(company > 0 ? [{ rule: "articles-name-the-same", weight: 2 * company }] : []),
    ...(company === 0 && a.named.length > 0 && b.named.length > 0
      ? [{ rule: "articles-name-others", weight: -2 }]
      : []),
  ];
  return all.map(({ rule, weight }) => ({ rule, weight: Math.round(weight * 100) / 100 }));
}

/** A name that both bear is known to everybody, and is given to another disaster years later at the soonest. */
function ofName(a: EventProfile, b: EventProfile): Reason[] {
  return a.called !== undefined && a.called === b.called ? [{ rule: "one-name", weight: 3 }] : [];
}

const TOO_FAR_OFF = "undated-and-told-too-far-off";
/** Months later, and not seen to tell of the same people: one such article does not keep apart what others tell to be one. */
const LONG_AFTER = -2;

function ofTime(a: EventProfile, b: EventProfile): Reason[] {
  const [one, other] = [windowOf(a), windowOf(b)];
  if (one === undefined || other === undefined) return [];
  const apart = daysApart(one, other);
  const isUndated = one.told === "not" || other.told === "not";
  // Of what has no date it is known when its article appeared.
  if (apart > slack(a, b)) return [{ rule: isUndated ? TOO_FAR_OFF : "dates-apart", weight: NEVER }];
  if (isUndated && daysApart(usually(one), usually(other)) > 0)
    return [areOneStory(a, b) ? { rule: "told-again", weight: 0.5 } : { rule: "told-long-after", weight: LONG_AFTER }];
  if (isUndated) {
    const days = Math.abs(one.likeliest - other.likeliest);
    return [{ rule: "told-soon-after", weight: 2 - days / daysAPoint(a, b) }];
  }
  if (apart > 0) return [{ rule: "dates-near", weight: 1 }];
  if (one.told === "year" || other.told === "year") return [{ rule: "one-year", weight: 0.5 }];
  return one.told === "day" && other.told === "day"
    ? [{ rule: "one-day", weight: 3 }]
    : [{ rule: "dates-meet", weight: 2 }];
}

/** So many persons and bodies, and so large a share of those that the shorter article names, make two articles a story and what came of it. */
const STORY_NAMES = 3;
const STORY_SHARE = 0.4;

/** Whether a report without a date, months later, means the same: it names whom the other says it befell, or many whom the other names. */
function areOneStory(a: EventProfile, b: EventProfile): boolean {
  if (a.type !== b.type) return false;
  if (share(a.befallen, b.befallen) > 0) return true;
  const [one, other] = [a.named.filter(isSomebody), b.named.filter(isSomebody)];
  const common = one.filter((id) => other.includes(id)).length;
  return common >= STORY_NAMES && share(one, other) >= STORY_SHARE;
}

/** Every article of a town names the town. */
function isSomebody(entity: string): boolean {
  return !/^(?:city|region|site):/.test(entity);
}

/** What was set long before, or is so well known that its place is its name, is told of for long. */
function daysAPoint(a: EventProfile, b: EventProfile): number {
  return isSetLongBefore(a.type) || [a, b].some((one) => one.isCalledByPlace || one.called !== undefined)
    ? DAYS_A_POINT_OF_KNOWN
    : DAYS_A_POINT;
}

/** Whether the dates of two reports alone tell them to be of two events. */
export function areDatesApart(a: EventProfile, b: EventProfile): boolean {
  const [one, other] = [windowOf(a), windowOf(b)];
  return one !== undefined && other !== undefined && daysApart(one, other) > slack(a, b);
}

/** Days that two dates of one event may be apart. */
function slack(a: EventProfile, b: EventProfile): number {
  const isUndated = windowOf(a)?.told === "not" || windowOf(b)?.told === "not";
  return isUndated ? 0 : Math.max(tolerance(a), tolerance(b));
}

function ofPersons(a: EventProfile, b: EventProfile): Reason[] {
  if (a.participants.length === 0 || b.participants.length === 0) return [];
  if (share(a.participants, b.participants) > 0) return [{ rule: "the-same-take-part", weight: 2 }];
  if (eventFamily(a.type) === "violence" && a.befallen.length > 0 && b.befallen.length > 0)
    return [{ rule: "others-befallen", weight: -4 }];
  // One report may name who sues, the other who is sued.
  if (a.type === "lawsuit" && (a.befallen.length === 0) !== (b.befallen.length === 0)) return [];
  return [{ rule: "others-take-part", weight: isPersonal(a.type) ? NEVER : -1 }];
}

function ofPlaces(a: EventProfile, b: EventProfile): Reason[] {
  if (a.cities.length === 0 || b.cities.length === 0) return [];
  // A storm that bears a name is one in all the towns that it hits.
  if (a.type === "storm" && a.called !== undefined && share(a.cities, b.cities) === 0) return [];
  if (share(a.cities, b.cities) > 0) return [{ rule: "one-city", weight: 1 }];
  // A court or a newsroom sits in another town than what it tells of.
  return [
    a.isAtHome || b.isAtHome ? { rule: "told-from-another-city", weight: -1 } : { rule: "other-cities", weight: -4 },
  ];
}

/** Reports of one happening often disagree in numbers, so that other numbers say little. */
function ofCounts(a: EventProfile, b: EventProfile): Reason[] {
  const pairs = a.counts.flatMap((one) => b.counts.filter(({ unit }) => unit === one.unit).map((two) => [one, two]));
  if (pairs.length === 0) return [];
  return pairs.some(([one, two]) => one && two && meet(one, two))
    ? [{ rule: "the-same-count", weight: 1 }]
    : [{ rule: "other-counts", weight: -0.5 }];
}

type Range = EventProfile["counts"][number];

function meet(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function share(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((one) => b.includes(one)).length;
  return common / Math.max(1, Math.min(a.length, b.length));
}
