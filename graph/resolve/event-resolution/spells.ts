import type { EventProfile } from "./profile.ts";
import { tolerance, type Window, windowOf } from "./window.ts";

/** A report and the days its event may lie on. */
export interface Dated {
  readonly profile: EventProfile;
  readonly window: Window;
}

/**
 * The reports of a block in runs that no date joins, by their first day, of one day by id: what lies in two spells is never one event.
 * Reports without any date are in none.
 */
export function spellsOf(profiles: readonly EventProfile[], reckoned = (window: Window): Window => window): Dated[][] {
  const dated = profiles.flatMap((profile): Dated[] => {
    const window = windowOf(profile);
    return window === undefined ? [] : [{ profile, window: reckoned(window) }];
  });
  return runsOf(dated.sort((a, b) => a.window.first - b.window.first || (a.profile.id < b.profile.id ? -1 : 1)));
}

function runsOf(dated: readonly Dated[]): Dated[][] {
  const runs: Dated[][] = [];
  let reach = -Infinity;
  for (const one of dated) {
    const last = runs.at(-1);
    if (last === undefined || one.window.first > reach) runs.push([one]);
    else last.push(one);
    reach = Math.max(reach, one.window.last + tolerance(one.profile));
  }
  return runs;
}
