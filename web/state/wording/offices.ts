import type { Edge, Subgraph } from "../../../graph/api/views.ts";
import { edgeLabel } from "./relations.ts";

/**
 * The offices of a person in words, such as "Mayor, Aldmoor": what is held where, as most articles tell it first; a seat's state is not told beside
 * the seat itself.
 */
export function officesOf(id: string, around: Subgraph | undefined): readonly string[] {
  const held = around?.edges.filter((edge) => edge.type === "HOLDS" && edge.from === id) ?? [];
  const words = [...held].sort(byArticles).map((edge) => {
    const body = around?.nodes.find((node) => node.id === edge.to);
    return body ? `${edgeLabel(edge)}, ${body.name}` : edgeLabel(edge);
  });
  // "U.S. Rep., Oregon" says no more than "U.S. Rep., Oregon's 7th Congressional District".
  return words.filter((one) => !words.some((other) => other.startsWith(`${one}'s `)));
}

/** What more articles tell is the likelier; of equals, what was told last. */
function byArticles({ properties: a }: Edge, { properties: b }: Edge): number {
  const told = Number(b["articles"] ?? 0) - Number(a["articles"] ?? 0);
  return told || asOf(b).localeCompare(asOf(a));
}

function asOf({ asOf: day }: Edge["properties"]): string {
  return typeof day === "string" ? day : "";
}
