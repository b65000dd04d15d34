import type { FoundCount } from "./counts.ts";
import type { Span } from "../../../../graph/model/spans.ts";

/** An event that tolls may be of. */
interface Struck {
  readonly type: string;
  readonly span: Span;
  readonly counts: readonly FoundCount[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What takes lives and houses: tolls are of one of these, if the article tells of one. */
const DISASTERS = words("fire flood storm earthquake collapse crash explosion outbreak shooting attack spill");
/** What the lives that an event takes are told as themselves, and which of a toll's units each of them counts. */
const CASUALTIES: Readonly<Record<string, ReadonlySet<string>>> = {
  death: words("dead"),
  injury: words("injured dead"),
};

/**
 * Gives the tolls of a sentence, whose own tellings start at `from`, to the disaster that it tells of, and to its deaths; where it tells
 * of none, to the disaster told last before: "The toll rose to nine.", unless `isSum`, a sum of years
 */
export function addTolls(all: Struck[], from: number, tolls: readonly FoundCount[], isSum = false): void {
  for (const toll of tolls) {
    const own = all.slice(from);
    const struck = nearest(own, toll);
    const known = [...struck, ...own.filter(({ type }) => CASUALTIES[type]?.has(toll.unit) === true)];
    const before = isSum ? undefined : (all.findLast(isDisaster) ?? all.findLast(isCasualty));
    // "At least 30 people were hurt." behind a storm tells what the storm did.
    const isOfBefore = struck.length === 0 && before !== undefined && !known.includes(before) && isDisaster(before);
    const told = known.length > 0 ? [...known, ...(isOfBefore ? [before] : [])] : [before];
    for (const one of told) if (one !== undefined) all[all.indexOf(one)] = { ...one, counts: [...one.counts, toll] };
  }
}

function nearest(own: readonly Struck[], { span }: FoundCount): Struck[] {
  const away = (one: Struck) => Math.max(one.span[0] - span[1], span[0] - one.span[1]);
  return own
    .filter(isDisaster)
    .sort((one, other) => away(one) - away(other))
    .slice(0, 1);
}

function isDisaster({ type }: Struck): boolean {
  return DISASTERS.has(type);
}

function isCasualty({ type }: Struck): boolean {
  return CASUALTIES[type] !== undefined;
}

/** "The blast left 14 dead and 31 injured", "a tornado hit, killing three": those whom a disaster of their sentence hurt are its toll, and no event beside it. */
export function isTollOnly(
  own: readonly Victim[],
  victim: Victim,
  tolls: readonly FoundCount[],
  text: string,
): boolean {
  const { type, participants } = victim;
  if (participants.length > 0) return false;
  if (tolls.length === 0) return own.some((one) => isTakenBy(victim, one, text));
  return (type === "injury" && own.some(isDisaster)) || (type === "death" && own.some(({ type }) => FORCES.has(type)));
}

/** "Those killed in Tuesday's tornado", "the people hurt in the blast": no event beside it, though nobody is counted. */
function isTakenBy({ type, span: [, end] }: Victim, one: Victim, text: string): boolean {
  const isForce = FORCES.has(one.type) || (type === "injury" && isDisaster(one));
  return CASUALTIES[type] !== undefined && isForce && one.span[0] >= end && TAKEN.test(text.slice(end, one.span[0]));
}

/** What may stand between: "in the", "by last week's", "in a house". */
const TAKEN = /^ (?:in|by|during|from)(?: [\p{L}’'-]{1,12}){0,4} $/u;

/** What kills without a hand in it: of a shooting the deaths are told as one with it already. */
const FORCES = words("fire flood storm earthquake collapse crash outbreak spill");

/** One that may have befallen somebody who is named. */
interface Victim extends Struck {
  readonly participants: readonly unknown[];
}
