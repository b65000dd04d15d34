import { firstDay, lastDay } from "../../../graph/model/dates.ts";
import type { Time } from "./dates/time.ts";
import type { Telling } from "./telling.ts";

/** The mentions of one event of the article, in reading order. */
export type Group = readonly Telling[];

/** Types where another person means another event: two arrests, two resignations. */
const PERSONAL: ReadonlySet<string> = new Set([
  "arrest",
  "charge",
  "sentence",
  "appointment",
  "resignation",
  "dismissal",
  "candidacy",
  "death",
  "lawsuit",
  "kidnapping",
]);

/**
 * Mentions of one type are one event unless their dates, places or persons speak against it; one that tells neither
 * joins the last that fits. Groups come in the order of their first mention.
 */
export function groupsOf(tellings: readonly Telling[]): Group[] {
  const groups: Telling[][] = [];
  // Promo lines come last: they may join an event of the story, whatever stands first.
  for (const telling of [
    ...tellings.filter((one) => one.block !== "promo"),
    ...tellings.filter((one) => one.block === "promo"),
  ]) {
    const fitting = groups.findLast((group) => group[0]?.type === telling.type && fits(group, telling));
    if (fitting !== undefined) fitting.push(telling);
    else if (telling.block !== "promo") groups.push([telling]);
  }
  return groups.filter(isAnchored).map((group) => group.sort((a, b) => a.span[0] - b.span[0]));
}

function fits(group: Group, telling: Telling): boolean {
  return (
    sameTime(group, telling.time) &&
    samePlace(group, telling) &&
    samePersons(group, telling) &&
    sameStanding(group, telling)
  );
}

function sameTime(group: Group, time: Time | undefined): boolean {
  const known = group.flatMap((one) => one.time ?? []);
  return time === undefined || known.length === 0 || known.some((one) => meet(one, time));
}

function meet(a: Time, b: Time): boolean {
  const [aFirst = 0, aLast = 0] = [firstDay(a.first), lastDay(a.last)];
  const [bFirst = 0, bLast = 0] = [firstDay(b.first), lastDay(b.last)];
  // A date reckoned from another ("ten days after") is a day or so out.
  const slack = a.reckoned || b.reckoned ? 2 : 0;
  return aFirst <= bLast + slack && bFirst <= aLast + slack;
}

function samePlace(group: Group, { places }: Telling): boolean {
  const cities = group.flatMap((one) => one.places).filter(({ kind }) => kind === "City");
  const told = places.filter(({ kind }) => kind === "City");
  return told.length === 0 || cities.length === 0 || told.some(({ id }) => cities.some((city) => city.id === id));
}

function samePersons(group: Group, telling: Telling): boolean {
  if (!PERSONAL.has(telling.type)) return true;
  const known = persons(group);
  const told = persons([telling]);
  return told.length === 0 || known.length === 0 || told.some((id) => known.includes(id));
}

/** "No arrests" is not the arrest told of elsewhere, unless the same are named. */
function sameStanding(group: Group, telling: Telling): boolean {
  const denied = telling.status === "denied";
  if (group.every(({ status }) => status === "denied") === denied) return true;
  const known = persons(group);
  return persons([telling]).some((id) => known.includes(id));
}

function persons(group: Group): string[] {
  return group.flatMap(({ participants }) => participants.map(({ mention }) => mention.id));
}

/** Something that happened somewhere, sometime, to somebody; "the arrest of those who pose a threat" is none. */
function isAnchored(group: Group): boolean {
  if (group.length === 1 && group[0]?.status === "denied" && group[0].time === undefined) return false;
  if (group.every(({ aside }) => aside)) return false;
  const anchors = group.filter(
    ({ time, places, participants, counts }) => time ?? [...places, ...participants, ...counts][0],
  );
  return (
    anchors.length > 0 &&
    group.some(({ time, status, form }) => time !== undefined || status !== undefined || form === "noun")
  );
}
