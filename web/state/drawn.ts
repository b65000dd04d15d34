import type { Edge, Node } from "../../graph/api/views.ts";
import type { Tone } from "./wording/relations.ts";

/** The graph as it is drawn, on the canvas and in the table alike. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** It is a path alone, its steps in order. */
  readonly isLine?: true;
}

export interface DrawnNode extends Pick<Node, "id" | "kind" | "name"> {
  /** The name as short as it can be here. */
  readonly label: string;
  /** The name of a party, where known. */
  readonly party?: string;
  /** Of an agency. */
  readonly level?: "federal" | "state" | "local";
  /** Statements made or received on the edges drawn. */
  readonly voices: number;
  /** Neighbours that are not drawn. */
  readonly hidden: number;
  readonly onPath: boolean;
}

export interface DrawnEdge extends Pick<Edge, "id" | "type" | "from" | "to"> {
  /** Words for the relation, such as "mayor" of a HOLDS. */
  readonly label: string;
  /** Statements folded into it, at least 1; 1 for every other relation. */
  readonly count: number;
  readonly tone: Tone;
  readonly onPath: boolean;
}
