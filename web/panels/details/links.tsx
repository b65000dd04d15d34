import type { Edge, Node, Subgraph } from "../../../graph/api/views.ts";
import { edgeLabel } from "../../state/wording/relations.ts";
import { Glyph } from "../parts/glyph.tsx";

export interface LinksProps {
  readonly id: string;
  readonly around: Subgraph;
  /** Gives the handler that opens a neighbour. */
  readonly onOpen: (id: string) => () => void;
  /** Gives the handler that opens the link itself: its sentences. */
  readonly onEdge: (id: string) => () => void;
}

/** A node's neighbours, each with the relation in words; the strongest ties first. */
export function Links({ id, around, onOpen, onEdge }: LinksProps) {
  return (
    <ul class="links">
      {linksOf(id, around).map(({ edge, other, words }) => (
        <li key={edge.id}>
          <button type="button" class="link-node" onClick={onOpen(other.id)}>
            <Glyph kind={other.kind} />
            {other.name}
          </button>
          <button
            type="button"
            class="link-edge"
            aria-label={`${words}: sources, ${other.name}`}
            onClick={onEdge(edge.id)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Link {
  readonly edge: Edge;
  readonly other: Node;
  readonly count: number;
  readonly words: string;
}

function linksOf(id: string, { nodes, edges }: Subgraph): readonly Link[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = edges.flatMap((edge): Link[] => {
    const other = byId.get(edge.from === id ? edge.to : edge.to === id ? edge.from : "");
    const count = typeof edge.properties["count"] === "number" ? edge.properties["count"] : 1;
    return other ? [{ edge, other, count, words: relation(edge, count) }] : [];
  });
  return links.sort((a, b) => b.count - a.count || (a.edge.id < b.edge.id ? -1 : 1));
}

function relation(edge: Edge, count: number): string {
  return edge.type === "SAID" ? `${count} ${count === 1 ? "statement" : "statements"}` : edgeLabel(edge);
}
