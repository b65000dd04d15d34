import type { FoundCount } from "./counts.ts";
import { DISASTERS, FATES } from "./fates.ts";
import { MARGIN, WON_BY_VOTES } from "./margins.ts";
import { SIDES, VOTES } from "./tallies.ts";
import type { Span } from "../../../../graph/model/spans.ts";
import { words } from "../../word-list.ts";

/** An event that tolls may be of. */
interface Struck {
  readonly type: string;
  readonly span: Span;
  readonly counts: readonly FoundCount[];
}

const DISASTER = new Set(DISASTERS);
/** The types of events that each fate is told of; what counts lost houses is told of a disaster. */
const BEARERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...FATES.map(({ fate, of }) => [fate, new Set(of)] as const),
  ...SIDES.map((side) => [side, new Set(VOTES)] as const),
  [MARGIN, new Set(WON_BY_VOTES)] as const,
]);
/** What is told as itself of those whom another event befell, and which of a toll's units each of them counts. */
const CASUALTIES: Readonly<Record<string, ReadonlySet<string>>> = {
  death: words("dead"),
  injury: words("injured dead"),
  evacuation: words("displaced"),
  outage: new Set(["without power"]),
};

/**
 * Gives the tolls of a sentence, whose own tellings start at `from`, to the disaster that it tells of, and to its deaths; where it tells
 * of none, to the disaster told last before: "The toll rose to nine.", unless they are of nothing told before (`isOwn`: a sum of years). So a
 * tally is given to the vote.
 */
export function addTolls(all: Struck[], from: number, tolls: readonly FoundCount[], isOwn = false): void {
  for (const toll of tolls)
    for (const one of tellingsOf(all, from, toll, isOwn)) {
      all[all.indexOf(one)] = { ...one, counts: [...one.counts, toll] };
    }
}

function tellingsOf(all: readonly Struck[], from: number, toll: FoundCount, isOwn: boolean): Struck[] {
  const own = all.slice(from);
  const bears = bearing(toll);
  const bearer = nearest(own.filter(bears), toll);
  const told = own.filter((one) => one !== bearer && counts(one.type, toll));
  if (bearer !== undefined) return [bearer, ...told];
  const before = isOwn ? undefined : all.slice(0, from).findLast(bears);
  // "A fire tore through a house. Two people died." is of both; what was told long before is another's.
  if (told.length > 0) return before !== undefined && isNear(before, toll) ? [...told, before] : told;
  const last = isOwn ? undefined : (before ?? all.findLast(({ type }) => counts(type, toll)));
  // "The attack left 17 infected" is a count of whatever its sentence tells; a tally without a vote is of nothing.
  const one = last ?? (isFate(toll) ? nearest(own, toll) : undefined);
  return one === undefined ? [] : [one];
}

/** So many code units may lie between a disaster and whom it took, who are told as an event of their own. */
const NEAR = 300;

function isNear({ span: [, end] }: Struck, { span: [start] }: { readonly span: Span }): boolean {
  return start - end <= NEAR;
}

function isFate({ unit }: FoundCount): boolean {
  return FATES.some(({ fate }) => fate === unit);
}

function bearing({ unit }: FoundCount): (one: Struck) => boolean {
  const bearers = BEARERS.get(unit) ?? DISASTER;
  return ({ type }) => bearers.has(type);
}

function counts(type: string, { unit }: FoundCount): boolean {
  return CASUALTIES[type]?.has(unit) === true;
}

function nearest(own: readonly Struck[], { span }: FoundCount): Struck | undefined {
  const away = (one: Struck) => Math.max(one.span[0] - span[1], span[0] - one.span[1]);
  return [...own].sort((one, other) => away(one) - away(other))[0];
}

function isDisaster({ type }: Struck): boolean {
  return DISASTER.has(type);
}

/**
 * "The blast left 14 dead and 31 injured", "a tornado hit, killing three": those whom a disaster of their sentence hurt are its toll, and no event beside
 * it. So are those whom the disaster took that was told right before, the last of `all`: "A fire burned. One person died."
 */
export function isTollOnly(
  all: readonly Victim[],
  told: readonly Victim[],
  victim: Victim,
  tolls: readonly FoundCount[],
  text: string,
): boolean {
  const { type, participants } = victim;
  if (participants.length > 0) return false;
  const last = all.at(-1);
  const own = last !== undefined && isNear(last, victim) ? [last, ...told] : told;
  if (!tolls.some(({ unit }) => OF_LIVES.has(unit))) return own.some((one) => isTakenBy(victim, one, text));
  return (type === "injury" && own.some(isDisaster)) || (type === "death" && own.some(({ type }) => FORCES.has(type)));
}

/** "Those killed in Tuesday's tornado", "the people hurt in the blast": no event beside it, though nobody is counted. */
function isTakenBy({ type, span: [, end] }: Victim, one: Victim, text: string): boolean {
  const isForce = FORCES.has(one.type) || (type === "injury" && isDisaster(one));
  return (
    (type === "death" || type === "injury") && isForce && one.span[0] >= end && TAKEN.test(text.slice(end, one.span[0]))
  );
}

/** What may stand between: "in the", "by last week's", "in a house". */
const TAKEN = /^ (?:in|by|during|from)(?: [\p{L}’'-]{1,12}){0,4} $/u;

const OF_LIVES = words("dead injured missing");

/** What kills without a hand in it: of a shooting the deaths are told as one with it already. */
const FORCES = words("fire flood storm earthquake collapse crash outbreak spill");

/** One that may have befallen somebody who is named. */
interface Victim extends Struck {
  readonly participants: readonly unknown[];
}
