import type { EventProfile } from "./profile.ts";
import { tolerance, type Window, windowOf } from "./window.ts";

/** More reports than this within reach of one another are parted by the month they lie in. */
const LONGEST_SPELL = 400;
const DAYS_A_PART = 31;

/**
 * The reports of a block in runs that no date joins: what lies in two spells is never one event, so that a report touches only
 * its own spell. A spell comes by id and holds at most 400 reports, unless more lie in one month. Reports without any date
 * stand alone.
 */
export function spellsOf(profiles: readonly EventProfile[]): EventProfile[][] {
  const dated = profiles.flatMap((profile) => {
    const window = windowOf(profile);
    return window === undefined ? [] : [{ profile, window }];
  });
  const alone = profiles.filter((profile) => windowOf(profile) === undefined).map((profile) => [profile]);
  const runs = runsOf(dated.sort((a, b) => a.window.first - b.window.first || byId(a.profile, b.profile)));
  const spells = runs.flatMap((run) => (run.length > LONGEST_SPELL ? parted(run) : [run]));
  return [...spells.map((spell) => spell.map(({ profile }) => profile).sort(byId)), ...alone];
}

interface Dated {
  readonly profile: EventProfile;
  readonly window: Window;
}

function runsOf(dated: readonly Dated[]): Dated[][] {
  const runs: Dated[][] = [];
  let reach = -Infinity;
  for (const one of dated) {
    const last = runs.at(-1);
    if (last === undefined || one.window.first > reach) runs.push([one]);
    else last.push(one);
    reach = Math.max(reach, one.window.last + tolerance(one.profile.type));
  }
  return runs;
}

function parted(run: readonly Dated[]): Dated[][] {
  const parts = new Map<number, Dated[]>();
  for (const one of run) {
    const part = Math.floor(one.window.last / DAYS_A_PART);
    parts.set(part, [...(parts.get(part) ?? []), one]);
  }
  return [...parts.values()];
}

function byId(a: EventProfile, b: EventProfile): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
