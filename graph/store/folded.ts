import type { Edge } from "../api/views.ts";

/** Every statement of one speaker about one thing, as one edge. `statements` are ids, the first in order, `SHOWN` at most. */
export interface FoldedVoice {
  readonly speaker: string;
  readonly topic: string;
  readonly count: number;
  readonly positive: number;
  readonly negative: number;
  readonly statements: readonly string[];
}

/** Statement ids a folded edge names at most; `count` tells them all. */
export const FOLDED_SHOWN = 5;

const PREFIX = "said:";

/** The counted SAID edge that stands for folded statements. */
export function foldedEdge(voice: FoldedVoice): Edge {
  const { speaker, topic, count, positive, negative, statements } = voice;
  const properties = { count, negative, positive, statements: statements.slice(0, FOLDED_SHOWN) };
  return { id: `${PREFIX}${speaker}>${topic}`, type: "SAID", from: speaker, to: topic, properties };
}

/** Whether an edge stands for folded statements: none such is stored. */
export function isFolded(edge: Pick<Edge, "id">): boolean {
  return edge.id.startsWith(PREFIX);
}

/** The two ends of a folded edge's id; undefined for any other id. */
export function foldedEnds(edge: string): { speaker: string; topic: string } | undefined {
  if (!edge.startsWith(PREFIX)) return undefined;
  const [speaker, topic, ...rest] = edge.slice(PREFIX.length).split(">");
  return speaker && topic && rest.length === 0 ? { speaker, topic } : undefined;
}
