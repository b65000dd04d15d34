import type { Edge, Node, Path, StatementView } from "../../graph/api/views.ts";
import { inOneLine, nodeInOneLine } from "./wording/report.ts";
import type { State } from "./state.ts";
import { statementsOf } from "./statements.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { countOf, edgeLabel, toneOf } from "./wording/relations.ts";
import { levelOf, partyOf } from "./wording/signs.ts";
import { sceneRequest } from "./shown.ts";
import { valueOf } from "../api/answers.ts";

/** Unfolded statements as nodes of their own, tied to speakers and topics that are drawn. */
export function unfold(
  statements: readonly StatementView[],
  there: ReadonlySet<string>,
): { nodes: Node[]; edges: Edge[] } {
  const each = [...new Map(statements.map((statement) => [statement.id, statement])).values()];
  return {
    nodes: each.map((one) => ({
      id: one.id,
      kind: "Statement",
      name: inOneLine({ ...one, speakers: [], speakerWords: null }),
      properties: {},
    })),
    edges: each.flatMap((one) => [
      ...one.speakers.filter(({ id }) => there.has(id)).map(({ id }) => edge("SAID", id, one.id)),
      ...one.about.filter(({ id }) => there.has(id)).map(({ id }) => edge("ABOUT", one.id, id)),
    ]),
  };
}

export function edge(type: string, from: string, to: string): Edge {
  return { id: `${type.toLowerCase()}|${from}|${to}`, type, from, to, properties: {} };
}

export function isDrawn(edge: Edge, there: ReadonlySet<string>, state: State): boolean {
  if (!there.has(edge.from) || !there.has(edge.to) || edge.from === edge.to) return false;
  return !state.view.unfolded.includes(edge.id) || statementsOf(state, edge.id) === undefined;
}

export function drawnEdge(edge: Edge, path: Path | undefined): DrawnEdge {
  const count = countOf(edge);
  const onPath = path?.edges.some((step) => step.id === edge.id) ?? false;
  return {
    id: edge.id,
    type: edge.type,
    from: edge.from,
    to: edge.to,
    label: edgeLabel(edge),
    count,
    tone: toneOf(edge),
    onPath,
  };
}

interface Around {
  readonly state: State;
  readonly edges: readonly DrawnEdge[];
  readonly hidden: Readonly<Record<string, number>>;
  readonly path: Path | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

export function drawnNode(node: Node, { state, edges, hidden, path, names, labels }: Around): DrawnNode {
  const voices = edges.filter((edge) => edge.type === "SAID" && (edge.from === node.id || edge.to === node.id));
  const party = partyOf(node, state);
  const level = levelOf(node);
  // A step of a path: "denied that she sold it" must not stand as "she sold it".
  const name = node.kind === "Statement" ? nodeInOneLine(node) : (names.get(node.id) ?? node.name);
  return {
    id: node.id,
    kind: node.kind,
    name: name + denial(node),
    label: (labels.get(node.id) ?? name) + denial(node),
    ...(party === undefined ? {} : { party }),
    ...(level === undefined ? {} : { level }),
    voices: voices.reduce((sum, edge) => sum + edge.count, 0),
    hidden: hidden[node.id] ?? 0,
    onPath: path?.nodes.some((step) => step.id === node.id) ?? false,
  };
}

/** "Arrest, Aldmoor" must not be read as one where nobody was arrested. */
function denial({ kind, properties }: Node): string {
  return kind === "Event" && properties["status"] === "denied" ? " (denied)" : "";
}

/** Counts for exactly what is shown; while a new answer is awaited, none are claimed. */
export function hiddenNeighbours(state: State): Readonly<Record<string, number>> {
  const request = sceneRequest(state);
  return (request && valueOf(state.answers, request)?.truncated) ?? {};
}
