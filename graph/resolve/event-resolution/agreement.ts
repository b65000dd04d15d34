import type { Count } from "../../model/extracted.ts";
import { isPersonal } from "../event-anchor.ts";
import type { EventProfile } from "./profile.ts";
import { daysApart, tolerance, type Window, windowOf } from "./window.ts";

/** One reason for (above 0) or against taking two reports for one event. */
export interface Reason {
  readonly name: string;
  readonly weight: number;
}

/** No sum of reasons outweighs it. */
const NEVER = -1e9;
const BASE = -1.5;
const DAYS_A_POINT = 15;

/**
 * The reasons for and against two reports of one block telling of one event: their sum is above 0 where they do. The weights are set by
 * hand, so that one date and place are enough, a place alone is not, and dates apart are never overruled. A status is a
 * state of the event in time (announced, then happened), and says nothing.
 */
export function agreement(a: EventProfile, b: EventProfile): Reason[] {
  const reasons = [{ name: "two reports", weight: BASE }, ...ofTime(a, b), ...ofPersons(a, b), ...ofPlaces(a, b)];
  const counts = ofCounts(a, b);
  const company = share(a.named, b.named);
  return [...reasons, ...counts, ...(company > 0 ? [{ name: "articles name the same", weight: 2 * company }] : [])];
}

function ofTime(a: EventProfile, b: EventProfile): Reason[] {
  const [one, other] = [windowOf(a), windowOf(b)];
  if (one === undefined || other === undefined) return [];
  const apart = daysApart(one, other);
  const slack = one.told === "not" || other.told === "not" ? 0 : tolerance(a.type);
  if (apart > slack) return [{ name: "dates apart", weight: NEVER }];
  if (one.told === "not" || other.told === "not") return [{ name: "told soon after", weight: soonness(one, other) }];
  if (apart > 0) return [{ name: "dates near", weight: 1 }];
  return one.told === "day" && other.told === "day"
    ? [{ name: "one day", weight: 3 }]
    : [{ name: "dates meet", weight: 2 }];
}

/** An undated report is of the happening that lies nearest before it: up to 2, and less by the days between. */
function soonness(a: Window, b: Window): number {
  const days = a.told === "not" && b.told === "not" ? Math.abs(a.last - b.last) : Math.abs(refers(a) - refers(b));
  return 2 - days / DAYS_A_POINT;
}

function refers({ first, last, told }: Window): number {
  return told === "not" ? last : first;
}

function ofPersons(a: EventProfile, b: EventProfile): Reason[] {
  if (a.participants.length === 0 || b.participants.length === 0) return [];
  if (share(a.participants, b.participants) > 0) return [{ name: "the same take part", weight: 2 }];
  return [{ name: "others take part", weight: isPersonal(a.type) ? NEVER : -1 }];
}

function ofPlaces(a: EventProfile, b: EventProfile): Reason[] {
  if (a.cities.length === 0 || b.cities.length === 0) return [];
  return share(a.cities, b.cities) > 0 ? [{ name: "one city", weight: 1 }] : [{ name: "other cities", weight: -4 }];
}

/** Reports of one happening often disagree in numbers, so that other numbers say little. */
function ofCounts(a: EventProfile, b: EventProfile): Reason[] {
  const pairs = a.counts.flatMap((one) => b.counts.filter(({ unit }) => unit === one.unit).map((two) => [one, two]));
  if (pairs.length === 0) return [];
  return pairs.some(([one, two]) => one && two && meet(one, two))
    ? [{ name: "the same count", weight: 1 }]
    : [{ name: "other counts", weight: -0.5 }];
}

function meet(a: Count, b: Count): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function share(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((one) => b.includes(one)).length;
  return common / Math.max(1, Math.min(a.length, b.length));
}
