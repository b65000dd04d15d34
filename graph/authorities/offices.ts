import { firstDay, lastDay } from "../model/dates.ts";
import { slug } from "../model/tokens.ts";
import type { AskedRole } from "./asked.ts";
import type { Office } from "./model.ts";
import { isElect, plainTitle, sameSeat, seatOf } from "./seats.ts";

/** Days between an election and the term it is for, at the most: from early November to the end of January, and some. */
const ELECT_DAYS = 120;

/** Whether an office may be the one an article speaks of on its date: nothing told speaks against it, and the title speaks for it. */
export function fits(role: AskedRole, office: Office, date: string | undefined): boolean {
  return sameTitle(role, office) && sameSurroundings(role, office) && wasHeld(role, office, date);
}

/** Whether an office was held on a date; of a date known to the month or year, at any time in it. Both ends count. */
export function heldOn({ from, to }: Office, date: string): boolean {
  const [first, last] = [firstDay(date), lastDay(date)];
  if (first === undefined || last === undefined) return false;
  return (dayOf(from) ?? -Infinity) <= last && (lastDayOf(to) ?? Infinity) >= first;
}

/** A party by its members: "Democrat", "Democratic-Farmer-Labor" and "Democratic Party" are one. Source: names of the parties' state branches. */
export function partyOf(party: string): string {
  const name = slug(party).replace(/-party$/u, "");
  if (/^democrat(?:ic)?(?:-farmer-labor|-npl|-nonpartisan-league)?$|^dfl$|^d$/u.test(name)) return "democratic";
  return name === "gop" || name === "r" ? "republican" : name;
}

function sameTitle(role: AskedRole, office: Office): boolean {
  const [asked, held] = [seatOf(role.title), seatOf(office.title)];
  if (asked === undefined || held === undefined) return asked === held && sameWords(role.title, office.title);
  const told = role.level ?? asked.level;
  const level = office.level ?? held.level;
  return sameSeat(asked.seat, held.seat) && (told === undefined || level === undefined || told === level);
}

/** Titles outside the table agree when one holds all the words of the other: "schools superintendent" and "superintendent". */
function sameWords(a: string, b: string): boolean {
  const [some, others] = [plainTitle(a).split(" "), plainTitle(b).split(" ")];
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  return few[0] !== "" && few.every((word) => many.includes(word));
}

function sameSurroundings(role: AskedRole, office: Office): boolean {
  const agree = (told: string | undefined, known: string | undefined) =>
    told === undefined || known === undefined || slug(told) === slug(known);
  return (
    agree(role.state, office.state) &&
    agree(role.district, office.district) &&
    (office.level !== "local" || agree(role.place, office.place)) &&
    sameParty(role.party, office) &&
    !isAbroad(role, office)
  );
}

function sameParty(told: string | undefined, { party, caucus = party }: Office): boolean {
  if (told === undefined || party === undefined || caucus === undefined) return true;
  return [partyOf(party), partyOf(caucus)].includes(partyOf(told));
}

/** The president of another country is not that of the list: states are codes of two letters, countries are names. */
function isAbroad(role: AskedRole, office: Office): boolean {
  return office.state === undefined && office.level === "federal" && (role.state?.length ?? 0) > 2;
}

function wasHeld(role: AskedRole, office: Office, date: string | undefined): boolean {
  if (date === undefined) return true;
  const today = lastDay(date);
  const from = dayOf(office.from);
  if (today === undefined) return true;
  if (role.status === "former" || isForLife(office)) return from === undefined || from <= today;
  if (isElect(role.title) && from !== undefined && from > today) return from - today <= ELECT_DAYS;
  return heldOn(office, date);
}

/** Newspapers go on calling a former president one. */
function isForLife({ title, level }: Office): boolean {
  return level === "federal" && seatOf(title)?.seat === "president";
}

function dayOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : firstDay(date);
}

function lastDayOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : lastDay(date);
}
