import type { Edge, Node, Subgraph } from "../../graph/api/views.ts";
import type { Answers } from "../api/answers.ts";
import type { Scene, View } from "./view.ts";

/** Every node and edge that an answer brought, by id. Facts only ever come in: what is drawn is the view's matter. */
export interface Known {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly edges: Readonly<Record<string, Edge>>;
}

/** A node whose neighbours have been asked for and will be drawn when they come. */
export interface Expanding {
  readonly id: string;
  /** Neighbours asked for: those drawn already and at most `AT_A_TIME` more. */
  readonly limit: number;
}

export type Theme = "system" | "light" | "dark";

export interface State {
  readonly view: View;
  readonly past: readonly Scene[];
  readonly future: readonly Scene[];
  readonly known: Known;
  readonly answers: Answers;
  /** What is typed in the search boxes, by box. */
  readonly typed: Readonly<Record<string, string>>;
  readonly expanding?: Expanding;
  readonly theme: Theme;
  /** The screen is a phone's. */
  readonly isSmall: boolean;
  /** What a screen reader is told next. */
  readonly notice: string;
}

export function firstState(view: View, theme: Theme, isSmall = false): State {
  return {
    view,
    past: [],
    future: [],
    known: { nodes: {}, edges: {} },
    answers: {},
    typed: {},
    theme,
    isSmall,
    notice: "",
  };
}

export function learn(known: Known, { nodes, edges }: Pick<Subgraph, "nodes" | "edges">): Known {
  return {
    nodes: { ...known.nodes, ...Object.fromEntries(nodes.map((node) => [node.id, node])) },
    edges: { ...known.edges, ...Object.fromEntries(edges.map((edge) => [edge.id, edge])) },
  };
}
