import type { EventProfile } from "./profile.ts";
import type { Dated } from "./spells.ts";
import { isSetLongBefore, tolerance } from "./window.ts";

/**
 * Reports of one spell told apart by their dates alone, where there are too many to compare each with each: those dated to days that
 * are near the first of them are one event, one without a date is of the event nearest before it, or, where days are set long before, of the one most tell of. Comes by first day.
 */
export function crowdOf(spell: readonly Dated[]): EventProfile[][] {
  const events: { first: number; members: EventProfile[] }[] = [];
  for (const { profile, window } of spell.filter((one) => one.window.told !== "not")) {
    const last = events.at(-1);
    if (last === undefined || window.first > last.first + tolerance(profile))
      events.push({ first: window.first, members: [profile] });
    else last.members.push(profile);
  }
  const undated = spell.filter((one) => one.window.told === "not");
  const rest: EventProfile[] = [];
  for (const { profile, window } of undated) {
    const within = events.filter(({ first }) => first >= window.first && first <= window.last);
    const home = isSetLongBefore(profile.type) ? largest(within) : within.at(-1);
    (home?.members ?? rest).push(profile);
  }
  return [...events.map(({ members }) => members), ...(rest.length > 0 ? [rest] : [])];
}

function largest<Event extends { readonly members: readonly EventProfile[] }>(
  events: readonly Event[],
): Event | undefined {
  return events.reduce<Event | undefined>(
    (best, one) => (one.members.length > (best?.members.length ?? 0) ? one : best),
    undefined,
  );
}
