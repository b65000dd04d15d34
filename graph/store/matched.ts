import type { Node } from "../api/views.ts";
import { searchWords } from "../model/tokens.ts";

/** The texts by which a node is found: its name, its aliases, a statement's words. Mentions are found through what they refer to. */
export function searchable(kind: string, name: string, properties: Readonly<Record<string, unknown>>): string[] {
  if (kind === "Mention") return [];
  const aliases = properties["aliases"];
  const text = properties["text"];
  return [name, ...(Array.isArray(aliases) ? (aliases as string[]) : []), ...(typeof text === "string" ? [text] : [])];
}

/** Which of a node's texts answers the search best: the first that holds every word asked; else its name. */
export function matchedText(node: Node, asked: readonly string[]): string {
  const texts = searchable(node.kind, node.name, node.properties);
  return texts.find((text) => holds(searchWords(text), asked)) ?? node.name;
}

function holds(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => words.some((known) => known.startsWith(word)));
}
