import { isAnchored } from "./anchored.ts";
import { eventFamily } from "../../../graph/resolve/event-family.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import { firstDay, lastDay } from "../../../graph/model/dates.ts";
import { lastingDays } from "../../../graph/resolve/event-resolution/window.ts";
import type { Time } from "./dates/time.ts";
import { areApart } from "./places/apart.ts";
import type { Group, Telling } from "./telling.ts";

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
 * Mentions of one family of types are one event unless their dates, places or persons speak against it; one that tells neither
 * joins the last that fits. Groups come in the order of their first mention. `sectionAt` tells the pieces of a roundup apart, of which none
 * has an event of another's.
 */
export function groupsOf(
  tellings: readonly Telling[],
  today: string | undefined,
  sectionAt: (place: number) => number = () => 0,
): Group[] {
  const groups: Telling[][] = [];
  // These come last: a promo line, a wish or "raids" may mean an event of the story, whatever stands first.
  const joins = (telling: Telling) => telling.block === "promo" || telling.unreal || isBare(telling);
  for (const telling of [...tellings.filter((one) => !joins(one)), ...tellings.filter(joins)]) {
    const section = sectionAt(telling.span[0]);
    const fitting = groups.findLast(
      (group) =>
        isOfFamily(group, telling) && sectionAt(group[0]?.span[0] ?? 0) === section && fits(group, telling, today),
    );
    if (fitting !== undefined) fitting.push(telling);
    else if (!joins(telling)) groups.push([telling]);
  }
  return groups.filter((group) => isAnchored(group, today)).map((group) => group.sort((a, b) => a.span[0] - b.span[0]));
}

/** Told at large, without a day, a place or anybody: "homicides"; a headline leaves its articles out. */
function isBare({ atLarge, block, time, places, participants, counts }: Telling): boolean {
  return atLarge && block !== "headline" && time === undefined && [...places, ...participants, ...counts].length === 0;
}

function fits(group: Group, telling: Telling, today: string | undefined): boolean {
  const names = group.flatMap(({ called }) => called ?? []);
  if (telling.called !== undefined && names.length > 0) return names.includes(telling.called);
  return (
    !areOtherCeremonies(group, telling) &&
    (!isBare(telling) || group.some(({ lemma }) => lemma === telling.lemma)) &&
    (!telling.unreal || group.some(({ type }) => type === telling.type)) &&
    sameTime(group, telling.time) &&
    !isOfSomePlace(group, telling) &&
    !isPastHistory(group, telling, today) &&
    samePlace(group, telling) &&
    samePersons(group, telling) &&
    sameStanding(group, telling)
  );
}

/** A funeral is none of the fairs that an article tells of; "the ceremony" may be any of them. */
function areOtherCeremonies(group: Group, { type, word }: Telling): boolean {
  const own = CEREMONIES.get(word);
  return type === "ceremony" && own !== undefined && group.some((one) => (CEREMONIES.get(one.word) ?? own) !== own);
}

const CEREMONIES: ReadonlyMap<string, string> = new Map(
  [
    ["mourning", "funeral,funerals,memorial service,memorial services,commemoration"],
    ["fair", "festival,festivals,county fair,county fairs,job fair,parade,parades"],
    ["help", "fundraiser,food drive,blood drive,cleanup"],
  ].flatMap(([kind = "", list = ""]) => list.split(",").map((word) => [word, kind] as const)),
);

function sameTime(group: Group, time: Time | undefined): boolean {
  const known = group.flatMap((one) => one.time ?? []);
  const lasts = lastingDays(group[0]?.type ?? "");
  return time === undefined || known.length === 0 || known.some((one) => meet(one, time, lasts));
}

/** What lies farther back than this is told by the way; "the election" farther off in the text is the one of these days. */
const HISTORY_DAYS = 300;
const NEARBY = 500;

/** There are as many as there are places: "two states hold primaries in March" is none of those told of farther up. */
const ONE_A_PLACE: ReadonlySet<string> = new Set(["primary"]);

function isOfSomePlace(group: Group, telling: Telling): boolean {
  const isPlaced = group.some(({ places }) => places.length > 0);
  if (!ONE_A_PLACE.has(telling.type) || isPlaced === telling.places.length > 0) return false;
  return group.every(({ span }) => Math.abs(span[0] - telling.span[0]) > NEARBY);
}

/** One of the two is told with a date of long ago, the other, not near it, with none. */
function isPastHistory(group: Group, telling: Telling, today: string | undefined): boolean {
  const now = firstDay(today ?? "");
  const known = group.flatMap(({ time }) => time ?? []);
  if (now === undefined || (telling.time === undefined) === (known.length === 0)) return false;
  if (persons([telling]).some((id) => persons(group).includes(id))) return false;
  const dated = telling.time === undefined ? known : [telling.time];
  if (dated.some(({ last }) => (lastDay(last) ?? 0) > now - HISTORY_DAYS)) return false;
  return group.every(({ span }) => Math.abs(span[0] - telling.span[0]) > NEARBY);
}

function meet(a: Time, b: Time, lasts: number): boolean {
  const [aFirst = 0, aLast = 0] = [firstDay(a.first), lastDay(a.last)];
  const [bFirst = 0, bLast = 0] = [firstDay(b.first), lastDay(b.last)];
  // A date reckoned from another ("ten days after") is a day or so out.
  const slack = Math.max(a.reckoned || b.reckoned ? 2 : 0, lasts);
  return aFirst <= bLast + slack && bFirst <= aLast + slack;
}

/** Families of what happens in one place: "the attacks in Brackwater and Tolland" were two. */
const IN_ONE_PLACE: ReadonlySet<string> = new Set(["violence", "fire", "crash", "collapse", "kidnapping", "robbery"]);

/** Two towns are two places, and two states; a town may lie in the state that is told elsewhere. */
function samePlace(group: Group, { type, places }: Telling): boolean {
  const known = group.flatMap((one) => one.places);
  const isApart = (place: Mention) => known.some((other) => areApart(place, other));
  if (IN_ONE_PLACE.has(eventFamily(type)) && places.some(isApart)) return false;
  if (places.some(({ id }) => known.some((place) => place.id === id))) return true;
  if (known.length > 0 && places.length > 0 && places.every(isApart)) return false;
  const [cities, regions] = [townsAmong(known), known.length - townsAmong(known)];
  const towns = townsAmong(places);
  if (cities > 0 && towns > 0) return false;
  return cities + towns > 0 || regions === 0 || places.length === 0;
}

function townsAmong(places: Telling["places"]): number {
  return places.filter(({ kind }) => kind === "City").length;
}

function isOfFamily(group: Group, { type }: Telling): boolean {
  return eventFamily(group[0]?.type ?? "") === eventFamily(type);
}

/** Of a shooting and a death only those whom they befell must be the same: the one may tell who did it, the other who died. */
function samePersons(group: Group, telling: Telling): boolean {
  if (![telling, ...group].some(({ type }) => PERSONAL.has(type))) return true;
  const isOneType = group.every(({ type }) => type === telling.type);
  const known = isOneType ? persons(group) : victims(group);
  const told = isOneType ? persons([telling]) : victims([telling]);
  return told.length === 0 || known.length === 0 || told.some((id) => known.includes(id));
}

/** "No arrests" is not the arrest told of elsewhere, unless the same are named. */
function sameStanding(group: Group, telling: Telling): boolean {
  const denied = telling.status === "denied";
  if (group.every(({ status }) => status === "denied") === denied) return true;
  const known = persons(group);
  return persons([telling]).some((id) => known.includes(id));
}

function victims(group: Group): string[] {
  return group.flatMap(({ participants }) =>
    participants.filter(({ role }) => role === "target").map(({ mention }) => mention.id),
  );
}

function persons(group: Group): string[] {
  return group.flatMap(({ participants }) => participants.map(({ mention }) => mention.id));
}
