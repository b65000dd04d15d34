import type { Edge, Node, Path, StatementView } from "../../graph/api/views.ts";
import type { NodeKind } from "../../graph/model/kinds.ts";
import { valueOf } from "../api/answers.ts";
import { LINKS_AT_MOST, requests } from "../api/requests.ts";
import { namesOf, shortNames } from "./wording/names.ts";
import { countOf, edgeLabel, toneOf } from "./wording/relations.ts";
import type { Tone } from "./wording/relations.ts";
import { inOneLine } from "./wording/report.ts";
import { readSaid } from "./said.ts";
import { sceneRequest, shownIds } from "./shown.ts";
import { levelOf, partyOf } from "./wording/signs.ts";
import type { State } from "./state.ts";
import { statementsOf } from "./statements.ts";

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

/** The way shown between the two ends, if both are set and it has been found. */
export function pathOf({ view, answers }: Pick<State, "view" | "answers">): Path | undefined {
  const { way = 0 } = view.path ?? {};
  return waysOf({ view, answers })?.at(way);
}

/** All shortest ways that were found between the two ends; absent until they are. */
export function waysOf({ view, answers }: Pick<State, "view" | "answers">): readonly Path[] | undefined {
  const { from, to } = view.path ?? {};
  return from && to ? valueOf(answers, requests.paths(from, to))?.items : undefined;
}

/** What is drawn: nodes of the kinds wanted, unfolded statements, and all edges among them. */
export function drawn(state: State): Drawn {
  const path = pathOf(state);
  const nodes = nodesOf(state, path);
  const single = state.view.unfolded.flatMap((edge) => statementsOf(state.answers, edge) ?? []);
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

/** The nodes shown, those of the path, and what is in focus with its company. A path is drawn alone: among all else its steps could not be followed. */
function nodesOf(state: State, path: Path | undefined): Node[] {
  const steps = new Set(path?.nodes.map((node) => node.id));
  const must = [...steps, ...inFocus(state)];
  const all = [...shownIds(state), ...must, ...companyOf(state)];
  return [...new Set(path ? must : all)]
    .flatMap((id) => state.known.nodes[id] ?? [])
    .filter(({ id, kind }) => !TEXTS.has(kind) || (kind === "Statement" && steps.has(id)))
    .filter((node) => !state.view.hidden.includes(node.kind) || must.includes(node.id));
}

/** The nodes of what is in focus, or its two ends: what the words on the screen belong to is drawn too, wherever it came from. */
function inFocus({ view: { focus }, known }: Pick<State, "view" | "known">): readonly string[] {
  if (focus === undefined) return [];
  const said = readSaid(focus);
  const edge = known.edges[focus];
  if (said) return [said.speaker, said.topic];
  if (edge) return [edge.from, edge.to];
  const kind = known.nodes[focus]?.kind;
  return kind === undefined || TEXTS.has(kind) ? [] : [focus];
}

/** Neighbours that come along with a node that would stand alone. */
export const COMPANY = 6;

/** What is in focus and not shown would stand alone: its best neighbours come with it. */
function companyOf(state: State): readonly string[] {
  const [id, other] = inFocus(state);
  if (id === undefined || other !== undefined || shownIds(state).includes(id)) return [];
  const around = valueOf(state.answers, requests.neighbours(id, LINKS_AT_MOST));
  const tied = around?.nodes.filter((node) => node.id !== id && !TEXTS.has(node.kind)) ?? [];
  return tied.slice(0, COMPANY).map((node) => node.id);
}

/** Kinds that are read, not drawn. */
export const TEXTS: ReadonlySet<NodeKind> = new Set(["Statement", "Article", "Mention"]);

/** Unfolded statements as nodes of their own, tied to speakers and topics that are drawn. */
function unfold(statements: readonly StatementView[], there: ReadonlySet<string>): { nodes: Node[]; edges: Edge[] } {
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

function edge(type: string, from: string, to: string): Edge {
  return { id: `${type.toLowerCase()}|${from}|${to}`, type, from, to, properties: {} };
}

function isDrawn(edge: Edge, there: ReadonlySet<string>, { view, answers }: State): boolean {
  if (!there.has(edge.from) || !there.has(edge.to) || edge.from === edge.to) return false;
  return !view.unfolded.includes(edge.id) || statementsOf(answers, edge.id) === undefined;
}

function drawnEdge(edge: Edge, path: Path | undefined): DrawnEdge {
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

function drawnNode(node: Node, { state, edges, hidden, path, names, labels }: Around): DrawnNode {
  const voices = edges.filter((edge) => edge.type === "SAID" && (edge.from === node.id || edge.to === node.id));
  const party = partyOf(node, state);
  const level = levelOf(node);
  return {
    id: node.id,
    kind: node.kind,
    name: names.get(node.id) ?? node.name,
    label: labels.get(node.id) ?? names.get(node.id) ?? node.name,
    ...(party === undefined ? {} : { party }),
    ...(level === undefined ? {} : { level }),
    voices: voices.reduce((sum, edge) => sum + edge.count, 0),
    hidden: hidden[node.id] ?? 0,
    onPath: path?.nodes.some((step) => step.id === node.id) ?? false,
  };
}

/** Counts for exactly what is shown; while a new answer is awaited, none are claimed. */
function hiddenNeighbours(state: State): Readonly<Record<string, number>> {
  const request = sceneRequest(state);
  return (request && valueOf(state.answers, request)?.truncated) ?? {};
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

/** How many nodes of each kind the view holds, drawn or filtered out. */
export function kindCounts(state: State): ReadonlyMap<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const id of shownIds(state)) {
    const kind = state.known.nodes[id]?.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
