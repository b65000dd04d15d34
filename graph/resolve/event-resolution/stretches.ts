import { firstDay, weekday } from "../../model/dates.ts";
import type { EventProfile } from "./profile.ts";
import { tolerance, windowOf } from "./window.ts";

/** Days by number, both inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The days by which a report can be of one event with another, or take a name that the other would have: what reaches over no day that this
 * one reaches over has nothing to do with it. Undefined where neither event nor article is dated.
 */
export function reachOf(profile: EventProfile): Stretch | undefined {
  const window = windowOf(profile);
  if (window === undefined) return undefined;
  const [first, last] = [window.first, window.last + tolerance(profile)];
  // An event without a date is called by the week of its first article, and so may be two that are told in one.
  const appeared = window.told === "not" ? firstDay(profile.published ?? "") : undefined;
  if (appeared === undefined) return { first, last };
  const monday = appeared - ((weekday(appeared) + 6) % 7);
  return { first: Math.min(first, monday), last: Math.max(last, monday + 6) };
}

/** The stretches that reports with these reaches make up, by day: no reach is in two of them. */
export function stretchesOf(reaches: readonly Stretch[]): Stretch[] {
  const found: { first: number; last: number }[] = [];
  for (const { first, last } of [...reaches].sort((a, b) => a.first - b.first)) {
    const before = found.at(-1);
    if (before === undefined || first > before.last) found.push({ first, last });
    else before.last = Math.max(before.last, last);
  }
  return found;
}
