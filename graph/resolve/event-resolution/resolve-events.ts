import type { NeverOne } from "../bonds.ts";
import type { Doubt } from "../doubts.ts";
import type { Reason } from "../evidence.ts";
import { averageLink } from "../event-coreference/linkage.ts";
import { agreement, areDatesApart, NEVER, ONE_EVENT } from "./agreement.ts";
import { crowdOf } from "./crowd.ts";
import { type EventGroup, named, secondName } from "./group-names.ts";
import type { EventProfile } from "./profile.ts";
import { spellsOf } from "./spells.ts";

/** Events, and pairs of them that may be one, the likeliest first. */
export interface ResolvedEvents {
  readonly groups: readonly EventGroup[];
  readonly doubts: readonly Doubt[];
}

/** More reports than this within reach of one another are told apart by date alone. */
const COMPARED_MAX = 120;
/** An article that tells of two events of one type has told them apart already; only strong ties to a third make them one. */
const TOLD_APART = -3;
/** A pair of events with at least this sum is worth a reader's look. */
const DOUBT = 1;
const DOUBTS_MAX = 10;
const LEAST_SUM = 1e-9;
/** One such pair keeps two groups apart, however many others speak for them. */
const NEVER_ONE = -1e9;

/**
 * The reports of one block and season → the events they tell of: a function of the set of reports and of what is never one, whatever the
 * order. Takes time by the square of the longest spell, up to 120 reports.
 */
export function resolveEvents(profiles: readonly EventProfile[], never: readonly NeverOne[] = []): ResolvedEvents {
  const dated = new Set<EventProfile>();
  const spells = spellsOf(profiles).map((spell) => {
    for (const { profile } of spell) dated.add(profile);
    return spell.length > COMPARED_MAX
      ? crowdOf(spell)
      : compared(spell.map(({ profile }) => profile).sort(byId), never);
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

/** The sum of what speaks for and against, and the reasons. */
export interface Bond {
  readonly sum: number;
  readonly reasons: readonly Reason[];
}

/** What speaks for and against two reports being of one event; undefined where they are of two blocks. */
export function bondOf(a: EventProfile, b: EventProfile): Bond | undefined {
  if (a.block === undefined || a.block !== b.block) return undefined;
  const reasons = agreement(a, b);
  return { sum: Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100, reasons };
}

/** The same; undefined also where nothing may make them one. */
function openBond(a: EventProfile, b: EventProfile, never: readonly NeverOne[]): Bond | undefined {
  // Most pairs of a long spell are seen to be two by their dates, without weighing anything.
  if (areDatesApart(a, b)) return undefined;
  const isNever = never.some(([x, y]) => (answersTo(a, x) && answersTo(b, y)) || (answersTo(a, y) && answersTo(b, x)));
  const bond = isNever ? undefined : bondOf(a, b);
  return bond?.reasons.some(({ weight }) => weight <= NEVER) === true ? undefined : bond;
}

/** Whether an event's id is one that a report gives: by its block and date, with or without itself behind, or by itself alone. */
function answersTo({ id, name }: EventProfile, event: string): boolean {
  return event === name || event === secondName(name, id) || event === secondName("event", id);
}

function compared(spell: readonly EventProfile[], never: readonly NeverOne[]): EventProfile[][] {
  const likeness = (a: number, b: number): number => {
    const [one, other] = [spell[a], spell[b]];
    if (one === undefined || other === undefined || one.article === other.article) return TOLD_APART;
    const bond = openBond(one, other, never);
    return bond === undefined ? NEVER_ONE : bond.sum - ONE_EVENT;
  };
  return averageLink(spell.length, likeness, LEAST_SUM).map((group) => group.flatMap((at) => spell[at] ?? []));
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

function byId(a: EventProfile, b: EventProfile): number {
  return a.id < b.id ? -1 : 1;
}
