import type { Node, Subgraph } from "../../graph/api/views.ts";
import { edgeLabel } from "../state/scene.ts";
import { Glyph } from "./glyph.tsx";

export interface LinksProps {
  readonly id: string;
  readonly around: Subgraph;
  /** Opens a neighbour. */
  readonly onOpen: (id: string) => void;
  /** Opens the link itself: its sentences. */
  readonly onEdge: (id: string) => void;
}

/** A node's neighbours, each with the relation in words; the strongest ties first. */
export function Links({ id, around, onOpen, onEdge }: LinksProps) {
  const byId = new Map(around.nodes.map((node) => [node.id, node]));
  const links = around.edges
    .flatMap((edge) => {
      const other = byId.get(edge.from === id ? edge.to : edge.to === id ? edge.from : "");
      const count = typeof edge.properties["count"] === "number" ? edge.properties["count"] : 1;
      return other ? [{ edge, other, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.edge.id < b.edge.id ? -1 : 1));
  return (
    <ul class="links">
      {links.map(({ edge, other, count }) => (
        <li key={edge.id}>
          <button
            type="button"
            class="link-node"
            onClick={() => {
              onOpen(other.id);
            }}
          >
            <Glyph kind={other.kind} />
            {other.name}
          </button>
          <button
            type="button"
            class="link-edge"
            aria-label={`Sources: ${relation(edge, count)}, ${other.name}`}
            onClick={() => {
              onEdge(edge.id);
            }}
          >
            {relation(edge, count)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function relation(edge: Subgraph["edges"][number], count: number): string {
  return edge.type === "SAID" ? `${count} ${count === 1 ? "statement" : "statements"}` : edgeLabel(edge);
}

/** Roles of an official: what is held where, from the HOLDS links around. */
export function roles(
  id: string,
  around: Subgraph | undefined,
): readonly { readonly title: string; readonly at: Node | undefined }[] {
  const held = around?.edges.filter((edge) => edge.type === "HOLDS" && edge.from === id) ?? [];
  return held.map((edge) => ({ title: edgeLabel(edge), at: around?.nodes.find((node) => node.id === edge.to) }));
}
