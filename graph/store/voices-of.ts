import type { EdgeClaim, NodeClaim } from "../model/claims.ts";

/** One speaker, one statement, one thing it is about: a row of the record's main table. */
export interface Voice {
  readonly speaker: string;
  readonly topic: string;
  readonly statement: string;
  readonly act: string;
  readonly polarity: string;
  readonly said: string | null;
  /** Where the statement begins in its article, in UTF-16 code units. */
  readonly start: number;
}

/** Every voice of one article, from its SAID and ABOUT edges; a topic of "" stands for a statement about nothing in the record. */
export function voicesOf(nodes: readonly NodeClaim[], edges: readonly EdgeClaim[]): Voice[] {
  const speakers = grouped(edges, "SAID", (edge) => [edge.to, edge.from]);
  const topics = grouped(edges, "ABOUT", (edge) => [edge.from, edge.to]);
  return nodes
    .filter((node) => node.kind === "Statement")
    .flatMap((node) =>
      (speakers.get(node.id) ?? [""]).flatMap((speaker) =>
        (topics.get(node.id) ?? [""]).map((topic) => voice(node, speaker, topic)),
      ),
    );
}

function voice(node: NodeClaim, speaker: string, topic: string): Voice {
  const { act, polarity, saidDate, content } = node.properties;
  const first = (content as readonly (readonly [number, number])[] | undefined)?.[0];
  return {
    speaker,
    topic,
    statement: node.id,
    act: String(act),
    polarity: String(polarity),
    said: typeof saidDate === "string" ? saidDate : null,
    start: first?.[0] ?? 0,
  };
}

function grouped(
  edges: readonly EdgeClaim[],
  type: string,
  pair: (edge: EdgeClaim) => [string, string],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.type !== type) continue;
    const [key, value] = pair(edge);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (!group.includes(value)) group.push(value);
  }
  return groups;
}
