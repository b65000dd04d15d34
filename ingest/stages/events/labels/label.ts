import { precision } from "../../../../graph/model/dates.ts";
import { cut } from "../../../../graph/model/spans.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import { nounAlone, nounOf, withName } from "./captions.ts";
import type { Group, Telling } from "../telling.ts";

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
/** What many do together bears no one person's name. */
const COLLECTIVE: ReadonlySet<string> = new Set([
  ...["vote", "election", "strike", "protest", "hearing", "negotiation"],
  // Nor is it told by who did it what befell others.
  ...["death", "injury", "charge"],
]);
/** What a law or a plea is, is told by the person it is of as well as by the body: "veto by Ana Ruiz", "veto by the Canal Agency". */
const BY_WHOMEVER: ReadonlySet<string> = new Set(["legislation", "trial", "verdict"]);
const LONGEST_COMPOUND = 40;

export interface When {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * A name for the event from the article's own words: "ICE raids, Brackwater, June 22–23, 2019". What only wishes or fears tell of it
 * (`wished`) names it where nothing else does: "asked for an audit of the Canal Agency".
 */
export function labelOf(
  text: string,
  group: Group,
  place: Mention | undefined,
  when: When,
  wished: Group = [],
): string {
  const head = `${headOf(text, group, wished)}${topicIn(text, group)}`;
  const town = place === undefined || head.toLowerCase().includes(place.name.toLowerCase()) ? undefined : place.name;
  return [capital(head), town, whenWords(when)].filter((part) => part !== undefined).join(", ");
}

/** The longest that is added to a label. */
const LONGEST_TOPIC = 45;

/** " on levee bond", " to close the library", for a vote whose words tell it. */
function topicIn(text: string, group: Group): string {
  for (const { topic, block } of group) {
    const words = topic === undefined ? "" : cut(text, topic.span);
    if (topic === undefined || block === "promo" || words.length > LONGEST_TOPIC || words.includes("\n")) continue;
    return ` ${topic.link} ${words}`;
  }
  return "";
}

/** The name it bears, else the named phrase ("ICE raids"), else who it is about ("arrest of Ben Oduya"), else what ("cannery strike"), else the type. */
function headOf(text: string, group: Group, wished: Group): string {
  const type = group[0]?.type ?? "event";
  const body = group.filter(({ block }) => block !== "promo");
  const nouns = body.filter(({ form }) => form === "noun");
  const noun = nounAlone(type, commonest((nouns.length > 0 ? nouns : body).flatMap((one) => nounOf(one) ?? [])));
  return (
    commonest(body.flatMap(({ called }) => called ?? [])) ??
    compound(text, nouns, true) ??
    byParticipant(group, type, noun) ??
    compound(text, wished, true) ??
    byParticipant(wished, type, noun) ??
    compound(text, nouns.length > 0 ? nouns : body, false) ??
    noun ??
    type
  );
}

/** The event's noun with what stands before it, the shortest: "ICE raids" rather than the full name. */
function compound(text: string, group: Group, named: boolean): string | undefined {
  const phrases = group.flatMap((telling) => {
    const { compound: before, modifiers } = telling.extent;
    if (before === undefined || modifiers.length > 0 !== named) return [];
    return [{ before: cut(text, before).replace(/^the /iu, ""), telling }];
  });
  const fitting = phrases.filter(({ before }) => before.length <= LONGEST_COMPOUND && !before.includes("\n"));
  const [best] = fitting.sort((a, b) => a.before.length - b.before.length || (a.before < b.before ? -1 : 1));
  if (best === undefined) return undefined;
  const { before, telling } = best;
  const noun = nounOf(telling) ?? telling.type;
  return `${before}${before.endsWith("-") ? "" : " "}${noun}${ofWhat(text, before, telling)}`;
}

/** "Oregon's invasion of Nevada" is cut short as "Oregon's invasion". */
function ofWhat(text: string, before: string, { extent: { phrase } }: Telling): string {
  const after = phrase === undefined ? "" : cut(text, phrase);
  return /['’]s?$/u.test(before) && after.length <= LONGEST_COMPOUND && !after.includes("\n") && after
    ? ` ${after}`
    : "";
}

function byParticipant(group: Group, type: string, noun: string | undefined): string | undefined {
  const people = group.flatMap(({ participants }) => participants);
  const told = withName(type, noun, people);
  if (told !== undefined) return told;
  const actor = people.find(({ role }) => role === "actor")?.mention;
  if (actor === undefined) return undefined;
  const isPerson = actor.kind === "Official" || actor.kind === "Person";
  if (isPerson && COLLECTIVE.has(type)) return undefined;
  const what = noun ?? type;
  return isPerson || BY_WHOMEVER.has(type) ? `${what} by ${actor.name}` : `${actor.acronym ?? actor.name} ${what}`;
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
