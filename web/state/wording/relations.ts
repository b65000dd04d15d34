import type { Edge } from "../../../graph/api/views.ts";

/** Leaning of a counted edge: more for than against, more against than for, both alike, or neither. */
export type Tone = "positive" | "negative" | "mixed" | "neutral";

export function toneOf(edge: Edge): Tone {
  const positive = numberAt(edge, "positive");
  const negative = numberAt(edge, "negative");
  if (positive === negative) return positive === 0 ? "neutral" : "mixed";
  return positive > negative ? "positive" : "negative";
}

const RELATION_WORDS: Readonly<Record<string, string>> = {
  SAID: "said",
  ABOUT: "about",
  WITHIN: "within",
  CONTAINS: "carries",
  NAMES: "names",
  REFERS_TO: "refers to",
  PUBLISHED_BY: "published by",
  HOLDS: "holds",
  MEMBER_OF: "member of",
  SERVES: "serves",
  PART_OF: "part of",
  IN: "in",
  INVOLVES: "involves",
};

/** A relation in words: a title where one is held. */
export function edgeLabel(edge: Edge): string {
  const { title, status } = edge.properties;
  if (edge.type !== "HOLDS" || typeof title !== "string") return RELATION_WORDS[edge.type] ?? edge.type.toLowerCase();
  return status === "former" || status === "candidate" ? `${title} (${status})` : title;
}

function numberAt(edge: Edge, property: string): number {
  const value = edge.properties[property];
  return typeof value === "number" ? value : 0;
}

/** Statements folded into an edge, at least 1. */
export function countOf(edge: Edge): number {
  return Math.max(1, numberAt(edge, "count"));
}
