import type { Edge, Node, Subgraph } from "../../graph/api/views.ts";
import type { Answers } from "../api/answers.ts";
import { firstDesk } from "./desk/desk.ts";
import type { Desk } from "./desk/desk.ts";
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
  /** They come along with a node that was opened, as one step with it. */
  readonly isCompany?: true;
}

export type Theme = "system" | "light" | "dark";

export interface State {
  readonly view: View;
  readonly past: readonly Scene[];
  readonly future: readonly Scene[];
  readonly known: Known;
  readonly answers: Answers;
  /** Addresses whose answers are from before the record changed: they are asked again. */
  readonly stale: readonly string[];
  readonly desk: Desk;
  /** What is typed in the search boxes, by box. */
  readonly typed: Readonly<Record<string, string>>;
  readonly expanding?: Expanding;
  readonly theme: Theme;
  /** The screen is a phone's. */
  readonly isSmall: boolean;
  /** What a screen reader is told next. */
  readonly notice: string;
}

export function firstState(view: View, theme: Theme, isSmall = false, who = ""): State {
  return {
    view,
    past: [],
    future: [],
    known: { nodes: {}, edges: {} },
    answers: {},
    stale: [],
    desk: firstDesk(who),
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

/** Learns a subgraph, which holds every edge among its nodes: one that was known and is not in it is there no more. */
export function learnWhole(known: Known, { nodes, edges }: Pick<Subgraph, "nodes" | "edges">): Known {
  const inside = new Set(nodes.map(({ id }) => id));
  const others = Object.entries(known.edges).filter(([, { from, to }]) => !inside.has(from) || !inside.has(to));
  return learn({ nodes: known.nodes, edges: Object.fromEntries(others) }, { nodes, edges });
}

/** Forgets nodes that the record does not hold any more. */
export function forget({ nodes, edges }: Known, ids: readonly string[]): Known {
  if (ids.length === 0) return { nodes, edges };
  return { nodes: Object.fromEntries(Object.entries(nodes).filter(([id]) => !ids.includes(id))), edges };
}
