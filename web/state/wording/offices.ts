import type { Subgraph } from "../../../graph/api/views.ts";
import { edgeLabel } from "./relations.ts";

/** The offices of a person in words, such as "Mayor, Aldmoor": what is held where; a seat's state is not told beside the seat itself. */
export function officesOf(id: string, around: Subgraph | undefined): readonly string[] {
  const held = around?.edges.filter((edge) => edge.type === "HOLDS" && edge.from === id) ?? [];
  const words = held.map((edge) => {
    const body = around?.nodes.find((node) => node.id === edge.to);
    return body ? `${edgeLabel(edge)}, ${body.name}` : edgeLabel(edge);
  });
  // "U.S. Rep., Oregon" says no more than "U.S. Rep., Oregon's 7th Congressional District".
  return words.filter((one) => !words.some((other) => other.startsWith(`${one}'s `)));
}
