import { precision } from "../../../graph/model/dates.ts";
import { cut } from "../../../graph/model/spans.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import type { Group } from "./grouping.ts";
import type { Telling } from "./telling.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** How a type's noun takes the person it befalls or who does it: "arrest of", "visit by". */
const OF_PERSON: ReadonlySet<string> = new Set([
  "arrest",
  "charge",
  "resignation",
  "appointment",
  "dismissal",
  "death",
  "candidacy",
  "sentence",
  "kidnapping",
  "rescue",
]);
/** What many do together bears no one person's name. */
const COLLECTIVE: ReadonlySet<string> = new Set(["vote", "election", "strike", "protest", "hearing", "negotiation"]);
/** Of these, whoever does it is who it is about. */
const OWN_DOING: ReadonlySet<string> = new Set(["resignation", "candidacy"]);
const LONGEST_COMPOUND = 40;

export interface When {
  readonly start: string | null;
  readonly end: string | null;
}

/** A name for the event from the article's own words: "ICE raids, Brackwater, June 22–23, 2019". */
export function labelOf(text: string, group: Group, place: Mention | undefined, when: When): string {
  const head = headOf(text, group);
  const town = place === undefined || head.toLowerCase().includes(place.name.toLowerCase()) ? undefined : place.name;
  return [capital(head), town, whenWords(when)].filter((part) => part !== undefined).join(", ");
}

/** The named phrase ("ICE raids"), else who it is about ("arrest of Ben Oduya"), else what ("cannery strike"), else the type. */
function headOf(text: string, group: Group): string {
  const type = group[0]?.type ?? "event";
  const word = commonest(
    group.filter(({ form, block }) => form === "noun" && block !== "promo").map((one) => one.word),
  );
  const named = word && compound(text, group, true);
  if (named !== undefined) return `${named} ${word}`;
  const plain = compound(text, group, false);
  return (
    byParticipant(group, type, word ?? type) ?? (plain === undefined ? (word ?? type) : `${plain} ${word ?? type}`)
  );
}

/** What stands before the event's noun, the shortest: "ICE" rather than the full name. */
function compound(text: string, group: Group, named: boolean): string | undefined {
  const all = group.filter(({ block, extent }) => block !== "promo" && extent.modifiers.length > 0 === named);
  const words = all.flatMap(({ extent }) => (extent.compound === undefined ? [] : [cut(text, extent.compound)]));
  const fitting = words.filter((one) => one.length <= LONGEST_COMPOUND && !one.includes("\n"));
  return fitting.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

function byParticipant(group: Group, type: string, word: string): string | undefined {
  const people = group.flatMap(({ participants }) => participants);
  const central = OWN_DOING.has(type) ? "actor" : "target";
  const target = OF_PERSON.has(type)
    ? (people.find(({ role }) => role === central) ?? ofWhomever(people, type))
    : undefined;
  if (target !== undefined) return `${type} of ${target.mention.name}`;
  const actor = people.find(({ role }) => role === "actor")?.mention;
  if (actor === undefined) return undefined;
  const isPerson = actor.kind === "Official" || actor.kind === "Person";
  if (isPerson) return COLLECTIVE.has(type) ? undefined : `${word} by ${actor.name}`;
  return `${actor.acronym ?? actor.name} ${word}`;
}

/** "the resignation of …" whoever it was told of; an arrest or a sentence is never of the police or the judge. */
function ofWhomever(people: Telling["participants"], type: string): Telling["participants"][number] | undefined {
  const [first] = people;
  return OWN_DOING.has(type) || type === "appointment" || first?.mention.kind === "Person" ? first : undefined;
}

/** "June 22–23, 2019", "June 30 – July 2, 2019", "June 2019"; undefined without a date. */
export function whenWords({ start, end }: When): string | undefined {
  if (start === null) return undefined;
  if (end === null || precision(start) !== "day" || precision(end) !== "day") return dateWords(start);
  const [first, last] = [dateWords(start), dateWords(end)];
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${first} – ${last}`;
  const days = first.slice(0, first.indexOf(","));
  return start.slice(0, 7) === end.slice(0, 7) ? `${days}–${last.slice(last.indexOf(" ") + 1)}` : `${days} – ${last}`;
}

function dateWords(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? "";
  return day === undefined ? `${name} ${year ?? ""}` : `${name} ${Number(day)}, ${year ?? ""}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value that comes most often; of equals the first. */
export function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[Value | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  )[0];
}
