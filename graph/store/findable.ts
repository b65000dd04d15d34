import type { Node } from "../api/views.ts";
import { isEntityKind } from "../model/kinds.ts";
import { searchWords } from "../model/tokens.ts";
import { nearKeys } from "./near-words.ts";

/** What a node is found by. `text` is an article's own, which is no property of its node. */
export interface Findable {
  readonly kind: Node["kind"];
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly text?: string | undefined;
}

/** The lists of words that a node is known by besides its name: what it is called, its offices, and where it holds them. */
const KNOWN_BY = ["aliases", "titles", "seats"] as const;

/** The words by which a node is found, each once; those of an entity also misspelt. Mentions are found through what they refer to. */
export function indexedWords(node: Findable): string {
  if (node.kind === "Mention") return "";
  const words = [...new Set([...texts(node), node.text ?? ""].flatMap(searchWords))];
  const near = isEntityKind(node.kind) ? new Set(words.flatMap(nearKeys)) : [];
  return [...words, ...near].join(" ");
}

/** A node's name and aliases between bars, for the store to see whether one is, or begins with, the words asked: `|ana ruiz|ruiz|`. */
export function barredNames({ name, properties }: Pick<Findable, "name" | "properties">): string {
  const names = new Set([name, ...listOf(properties["aliases"])].map((one) => searchWords(one).join(" ")));
  return `|${[...names].join("|")}|`;
}

/** Which of a node's texts answers the search best: the first that holds every word asked; else its name and what holds the rest. */
export function matchedText(node: Node, asked: readonly string[]): string {
  const all = texts(node);
  const whole = all.find((text) => asked.every((word) => holds(text, word)));
  if (whole !== undefined) return whole;
  const rest = asked.filter((word) => !holds(node.name, word));
  const more = all.slice(1).find((text) => rest.length < asked.length && rest.every((word) => holds(text, word)));
  return more === undefined ? node.name : `${node.name}, ${more}`;
}

function texts({ name, properties }: Pick<Findable, "name" | "properties">): string[] {
  const { text } = properties;
  return [name, ...KNOWN_BY.flatMap((list) => listOf(properties[list])), ...(typeof text === "string" ? [text] : [])];
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

function holds(text: string, word: string): boolean {
  return searchWords(text).some((known) => known.startsWith(word));
}
