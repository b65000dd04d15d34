import type { Proposal } from "../../../graph/model/decisions.ts";
import { MARKS } from "../../marks.ts";
import { day } from "./dates.ts";

/** Gives the name of an entity or event by its id. */
export type NameOf = (id: string) => string;

/** A decision in words, such as "Merged A. Ruiz into Ana Ruiz". */
export function inWords(decision: Proposal, name: NameOf): string {
  const one = name(decision.entity);
  switch (decision.action) {
    case "merge":
      return `Merged ${one} into ${name(decision.into)}`;
    case "never-merge":
      return `Kept ${one} and ${name(decision.other)} two`;
    case "split":
      return `Split ${mentions(decision.mentions.length)} off ${one}`;
    case "rename":
      return one === decision.name ? `Kept the name ${one}` : `Renamed ${one} to ${decision.name}`;
    case "set-kind":
      return `Made ${one} ${article(MARKS[decision.kind].one)}`;
    case "drop":
      return `Dropped ${one}`;
  }
}

/** Ids of the entities or events that a decision names. */
export function entitiesIn(decision: Proposal): readonly string[] {
  if (decision.action === "merge") return [decision.entity, decision.into];
  return decision.action === "never-merge" ? [decision.entity, decision.other] : [decision.entity];
}

/** What an id says of a name where the record holds no node of it any more: `person:ana-ruiz@ohio` → `Ana Ruiz (Ohio)`. */
export function nameFromId(id: string): string {
  const [, first = id, ...rest] = id.split(":");
  if (id.startsWith("event:") && rest.length > 1) return eventFromId([first, ...rest]);
  if (id.startsWith("mention:") || (rest.length > 0 && !id.startsWith("event:"))) return "a name of one article";
  const [name = first, place] = [first, ...rest].join(", ").split("@");
  return place === undefined ? capitalised(name) : `${capitalised(name)} (${capitalised(place)})`;
}

/** What stands in the id of an event for readers of ids alone: what kind its place or person is of, and which article tells it. */
const NO_WORD = /^(?:person|agency|org|city|region|site|\d+|[0-9a-f]{16}|e\d+)$/u;

function eventFromId(parts: readonly string[]): string {
  const words = parts.filter((part) => !NO_WORD.test(part));
  return words.map((part) => (/^\d{4}(?:-\d\d){0,2}$/u.test(part) ? day(part) : capitalised(part))).join(", ");
}

/** The name of a rule of evidence: `same-given-name` → `same given name`. */
export function ruleWords(rule: string): string {
  return rule.replace(/^.*\//u, "").replaceAll("-", " ");
}

/** A weight with its sign: `+2`, `−3`. */
export function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}

/** A sentence of the server with names in place of ids. */
export function withNames(sentence: string, name: NameOf): string {
  return sentence.replace(/\b(?:person|org|agency|city|region|site|outlet|event):[^\s,;()]*[^\s,;().]/gu, (id) =>
    name(id),
  );
}

function mentions(count: number): string {
  return count === 1 ? "1 mention" : `${count} mentions`;
}

function article(noun: string): string {
  const lower = noun.toLowerCase();
  return `${/^[aeiou]/u.test(lower) ? "an" : "a"} ${lower}`;
}

function capitalised(slug: string): string {
  const words = slug.replaceAll("-", " ").replace(/\b\p{L}(?= )/gu, "$&.");
  return words.replace(/(^|[\s,])(\p{L})/gu, (all) => all.toUpperCase());
}

/**
 * Numbers as they are read: "1200 people" is "1,200 people". The record says "about" of every number that is told as no exact one,
 * "at least" and "nearly" too: which it was, the article's words tell.
 */
export function numbered(words: string): string {
  return words.startsWith("about ") ? `${numbered(words.slice(6))}, not exact` : withCommas(words);
}

function withCommas(words: string): string {
  return words.replace(/\d{4,15}/gu, (digits) => Number(digits).toLocaleString("en"));
}
