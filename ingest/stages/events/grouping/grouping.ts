import type { Group, Telling } from "../telling.ts";
import { isSide } from "../counts/tallies.ts";
import { likeliest } from "./likeliest.ts";
import { isAnchored, type News } from "./anchored.ts";
import { isPastHistory, sameTime } from "./same-time.ts";
import { isOfSomePlace, samePlace } from "./same-place.ts";
import { samePersons, sameStanding } from "./same-persons.ts";
import { eventFamily } from "../../../../graph/resolve/event-family.ts";

/**
 * Mentions of one family of types are one event unless their dates, places or persons speak against it; one that tells neither
 * joins the last that fits. Groups come in the order of their first mention. `sectionAt` tells the pieces of a roundup apart, of which none
 * has an event of another's.
 */
export function groupsOf(
  tellings: readonly Telling[],
  news: News,
  sectionAt: (place: number) => number = () => 0,
): Group[] {
  const groups: Telling[][] = [];
  const { today } = news;
  // These come last: a promo line, a wish or "raids" may mean an event of the story, whatever stands first.
  const joins = (telling: Telling) => telling.block === "promo" || telling.unreal || isBare(telling);
  for (const telling of [...tellings.filter((one) => !joins(one)), ...tellings.filter(joins)]) {
    const section = sectionAt(telling.span[0]);
    const fitting = likeliest(
      groups.filter(
        (group) =>
          isOfFamily(group, telling) && sectionAt(group[0]?.span[0] ?? 0) === section && fits(group, telling, today),
      ),
      telling,
      today,
    );
    if (fitting !== undefined) fitting.push(telling);
    else if (!joins(telling)) groups.push([telling]);
  }
  return withCauses(groups, news).map((group) => group.sort((a, b) => a.span[0] - b.span[0]));
}

/** The events; "the crash" of which nothing else is told is what those died in of whom the article tells one death. */
function withCauses(groups: readonly Telling[][], news: News): Telling[][] {
  const events = groups.filter((group) => isAnchored(group, news));
  const deaths = events.filter((group) => group.every(({ type }) => OUTCOMES.has(type)));
  const causes = groups.filter((group) => !events.includes(group) && group.every(isTheCause));
  const [death] = deaths;
  if (deaths.length === 1 && causes.length === 1 && !events.some((group) => group.some(({ type }) => CAUSES.has(type))))
    death?.push(...(causes[0] ?? []));
  return events;
}

function isTheCause({ type, form, known, unreal, aside, status }: Telling): boolean {
  return CAUSES.has(type) && form === "noun" && known && !unreal && !aside && status !== "denied";
}

const OUTCOMES: ReadonlySet<string> = new Set(["death", "injury"]);
const CAUSES: ReadonlySet<string> = new Set(["crash", "fire", "collapse", "explosion", "flood", "storm"]);

/** Told at large, without a day, a place or anybody: "homicides"; a headline leaves its articles out. */
function isBare({ atLarge, block, time, places, participants, counts }: Telling): boolean {
  return atLarge && block !== "headline" && time === undefined && [...places, ...participants, ...counts].length === 0;
}

function fits(group: Group, telling: Telling, today: string | undefined): boolean {
  const names = group.flatMap(({ called }) => called ?? []);
  if (telling.called !== undefined && names.length > 0) return names.includes(telling.called);
  return (
    !areOtherCeremonies(group, telling) &&
    !group.some(({ span: [start] }) => start === telling.undoneBy) &&
    (!isBare(telling) || group.some(({ lemma }) => lemma === telling.lemma)) &&
    (!telling.unreal || group.some(({ type }) => type === telling.type)) &&
    sameTime(group, telling) &&
    !isOfSomePlace(group, telling) &&
    !isPastHistory(group, telling, today) &&
    samePlace(group, telling) &&
    sameTally(group, telling) &&
    samePersons(group, telling) &&
    sameStanding(group, telling)
  );
}

/** "voted 4-3 to sell the barn" and "voted 6-1 to hire": two votes. */
function sameTally(group: Group, telling: Telling): boolean {
  const [own, theirs] = [tallyOf([telling]), tallyOf(group)];
  return own === undefined || theirs === undefined || own === theirs;
}

function tallyOf(group: Group): string | undefined {
  const sides = group.flatMap(({ counts }) => counts).filter(({ unit }) => isSide(unit));
  return sides.length === 0
    ? undefined
    : sides
        .slice(0, 2)
        .map(({ low }) => low)
        .join("-");
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

function isOfFamily(group: Group, { type }: Telling): boolean {
  return eventFamily(group[0]?.type ?? "") === eventFamily(type);
}
