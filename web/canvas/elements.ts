import type { ElementDefinition } from "cytoscape";
import { LEVEL_LETTERS, partySign } from "../marks.ts";
import type { Drawn, DrawnEdge, DrawnNode } from "../state/drawn.ts";
import type { Point } from "./geometry.ts";
import type { Figure } from "./labels.ts";

/** A badge at a node's corner: `sign` at the upper right tells party or level, `more` at the right what is hidden. */
export type Corner = "sign" | "more";

/** Type size of the words on an edge, in pixels at zoom 1. */
export const EDGE_FONT = 11;

export function badgeId(corner: Corner, node: string): string {
  return `badge|${corner}|${node}`;
}

/** What Cytoscape is given, for a graph and the figures of its nodes. */
export function elements({ nodes, edges }: Drawn, figures: ReadonlyMap<string, Figure>): ElementDefinition[] {
  return [...nodes.flatMap((node) => nodeElements(node, figures.get(node.id))), ...edges.map(edgeElement)];
}

function nodeElements(node: DrawnNode, drawn: Figure | undefined): ElementDefinition[] {
  if (!drawn) return [];
  const { size, font, label } = drawn;
  const sign = node.party === undefined ? undefined : partySign(node.party);
  const letter = sign?.letter ?? (node.level && LEVEL_LETTERS[node.level]);
  const tone = sign ? { tone: sign.tone } : {};
  return [
    {
      group: "nodes",
      data: { id: node.id, kind: node.kind, size, font, label, ...tone },
      classes: node.onPath ? "mark path" : "mark",
    },
    ...(letter ? [badge("sign", node.id, letter, tone)] : []),
    ...(node.hidden > 0 ? [badge("more", node.id, `+${node.hidden}`, {})] : []),
  ];
}

function badge(corner: Corner, node: string, label: string, tone: object): ElementDefinition {
  const data = { id: badgeId(corner, node), node, corner, label, letters: label.length, ...tone };
  return { group: "nodes", data, classes: "badge", grabbable: false, selectable: false };
}

/** Relations whose words are written beside what is in focus; the others go without saying. */
const TELLING: ReadonlySet<string> = new Set(["HOLDS", "MEMBER_OF", "WITHIN"]);

function edgeElement({ id, type, from, to, label, count, tone, onPath }: DrawnEdge): ElementDefinition {
  const said = type === "SAID" || type === "ABOUT";
  const width = said ? Math.min(9, 1.2 + 1.1 * (count - 1)) : 1.3;
  const words = TELLING.has(type) || onPath ? label : count > 1 ? `${count}×` : "";
  const classes = [said ? "said" : "relation", onPath ? "path" : ""].join(" ");
  return {
    group: "edges",
    data: { id, source: from, target: to, width, label: words, tone, font: EDGE_FONT, dx: 0, dy: 0 },
    classes,
  };
}

/** Where a badge sits: at the node's upper right, or at its right, clear of the name below. */
export function badgePlace(corner: Corner, { x, y }: Point, size: number, width: number): Point {
  if (corner === "sign") return { x: x + size * 0.42 + 3, y: y - size * 0.42 - 4 };
  return { x: x + size / 2 + width / 2 - 1, y: y + size * 0.2 };
}
