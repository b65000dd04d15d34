import type { NeverOne } from "../blocks/bonds.ts";
import type { Doubt } from "../blocks/doubts.ts";
import { type Bond, openBond } from "./bond.ts";
import { compared } from "./compared.ts";
import { crowdOf } from "./crowd.ts";
import { type EventGroup, named } from "./group-names.ts";
import { heldOnSetDays } from "./held-on-set-days.ts";
import type { EventProfile } from "./profile.ts";
import { type Dated, spellsOf } from "./spells.ts";
import { isSetLongBefore, usually } from "./window.ts";

/** Events, and pairs of them that may be one, the likeliest first. */
export interface ResolvedEvents {
  readonly groups: readonly EventGroup[];
  readonly doubts: readonly Doubt[];
}

/** More reports than this within reach of one another are told apart by date alone. */
const COMPARED_MAX = 120;
/** A pair of events with at least this sum is worth a reader's look. */
const DOUBT = 1;
const DOUBTS_MAX = 10;

/**
 * The reports of one block and season → the events they tell of: a function of the set of reports and of what is never one, whatever the
 * order. Takes time by the square of the longest spell, up to 120 reports.
 */
export function resolveEvents(profiles: readonly EventProfile[], never: readonly NeverOne[] = []): ResolvedEvents {
  const dated = new Set<EventProfile>();
  const spells = spellsOf(profiles)
    .flatMap(comparable)
    .map((spell) => {
      for (const { profile } of spell) dated.add(profile);
      return grouped(spell, never);
    });
  const alone = profiles.filter((profile) => !dated.has(profile)).map((profile) => [profile]);
  const groups = named([...spells.flat(), ...alone]);
  const ids = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const few = spells.filter((spell) => spell.reduce((sum, { length }) => sum + length, 0) <= COMPARED_MAX);
  return {
    groups,
    doubts: few
      .flatMap((spell) => doubtsIn(spell, ids, never))
      .sort(byScore)
      .slice(0, DOUBTS_MAX),
  };
}

/** Of too many reports to compare, those are left apart that only an old story would bring together. */
function comparable(spell: readonly Dated[]): readonly (readonly Dated[])[] {
  return spell.length <= COMPARED_MAX
    ? [spell]
    : spellsOf(
        spell.map(({ profile }) => profile),
        usually,
      );
}

function grouped(spell: readonly Dated[], never: readonly NeverOne[]): EventProfile[][] {
  if (spell.length > COMPARED_MAX) return crowdOf(spell);
  if (spell[0] !== undefined && isSetLongBefore(spell[0].profile.type)) return heldOnSetDays(spell, never);
  return compared(
    spell.map(({ profile }) => profile),
    never,
  );
}

function doubtsIn(
  groups: readonly (readonly EventProfile[])[],
  ids: ReadonlyMap<string, string>,
  never: readonly NeverOne[],
): Doubt[] {
  return groups.flatMap((group, at) =>
    groups.slice(at + 1).flatMap((other): Doubt[] => {
      const best = bestBond(group, other, never);
      const [a = "", b = ""] = [group, other].map((one) => ids.get(one[0]?.id ?? "") ?? "").sort();
      return best === undefined || best.sum < DOUBT ? [] : [{ a, b, score: best.sum, reasons: best.reasons }];
    }),
  );
}

/** The pair of reports that most speaks for one event; undefined where any speaks against it for good. */
function bestBond(
  left: readonly EventProfile[],
  right: readonly EventProfile[],
  never: readonly NeverOne[],
): Bond | undefined {
  let best: Bond | undefined;
  for (const a of left) {
    for (const b of right) {
      const bond = a.article === b.article ? undefined : openBond(a, b, never);
      if (bond === undefined) return undefined;
      if (best === undefined || bond.sum > best.sum) best = bond;
    }
  }
  return best;
}

function byScore(x: Doubt, y: Doubt): number {
  return y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);
}
