import type { State } from "./state.ts";
import type { Node, Path } from "../../graph/api/views.ts";
import { asked } from "./heard.ts";
import { shownIds } from "./shown.ts";
import { readSaid } from "./said.ts";
import { valueOf } from "../api/answers.ts";
import { LINKS_AT_MOST, requests } from "../api/requests.ts";
import type { NodeKind } from "../../graph/model/kinds.ts";

/** The nodes shown, those of the path, and what is in focus with its company. A path is drawn alone: among all else its steps could not be followed. */
export function nodesOf(state: State, path: Path | undefined): Node[] {
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
  const around = valueOf(state.answers, requests.neighbours(id, LINKS_AT_MOST, asked(state.view)));
  const tied = around?.nodes.filter((node) => node.id !== id && !TEXTS.has(node.kind)) ?? [];
  return tied.slice(0, COMPANY).map((node) => node.id);
}

/** Kinds that are read, not drawn. */
export const TEXTS: ReadonlySet<NodeKind> = new Set(["Statement", "Article", "Mention"]);

/** How many nodes of each kind the view holds, drawn or filtered out. */
export function kindCounts(state: State): ReadonlyMap<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const id of shownIds(state)) {
    const kind = state.known.nodes[id]?.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
