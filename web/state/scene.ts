import type { State } from "./state.ts";
import type { Drawn } from "./drawn.ts";
import { pathOf } from "./path.ts";
import { nodesOf } from "./scene-nodes.ts";
import { drawnEdge, drawnNode, hiddenNeighbours, isDrawn, unfold } from "./scene-elements.ts";
import { statementsOf } from "./statements.ts";
import type { Edge, Node } from "../../graph/api/views.ts";
import { namesOf, shortNames } from "./wording/names.ts";
import { readSaid } from "./said.ts";

/** What is drawn: nodes of the kinds wanted, unfolded statements, and all edges among them. */
export function drawn(state: State): Drawn {
  const path = pathOf(state);
  const nodes = nodesOf(state, path);
  const single = state.view.unfolded.flatMap((edge) => statementsOf(state, edge) ?? []);
  const there = new Set(nodes.map((node) => node.id));
  const said = unfold(single, there);
  const steps = new Set([...(path?.nodes ?? []), ...(path?.edges ?? [])].map(({ id }) => id));
  const isStep = ({ id }: Edge): boolean => path === undefined || steps.has(id);
  const folded = Object.values(state.known.edges).filter((edge) => isStep(edge) && isDrawn(edge, there, state));
  const edges = [...folded, ...said.edges].map((edge) => drawnEdge(edge, path)).sort(byId);
  const hidden = hiddenNeighbours(state);
  const around = { state, edges, hidden, path, names: namesOf(nodes), labels: shortNames(nodes.filter(isEvent)) };
  // Under the details of a step, a phone has no room for the whole line.
  const hasRoom = !state.isSmall || state.view.focus === undefined;
  const isLine = steps.size > 0 && hasRoom && said.nodes.length === 0 && nodes.every(({ id }) => steps.has(id));
  return {
    nodes: [...nodes, ...said.nodes].map((node) => drawnNode(node, around)),
    edges,
    ...(isLine ? { isLine } : {}),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Whether an id names a folded edge rather than a node. */
export function isEdge(id: string, { known }: Pick<State, "known">): boolean {
  return readSaid(id) !== undefined || known.edges[id] !== undefined;
}

function isEvent(node: Node): boolean {
  return node.kind === "Event";
}
