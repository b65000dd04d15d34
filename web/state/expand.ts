import { valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import { asked } from "./heard.ts";
import { withView } from "./history.ts";
import { COMPANY, TEXTS } from "./scene-nodes.ts";
import { shownIds, withShown } from "./shown.ts";
import type { Expanding, State } from "./state.ts";
import { count } from "./wording/title.ts";
import { without } from "./view.ts";

/** Neighbours that one step of expanding draws at most; the rest stays behind the node's badge. */
export const AT_A_TIME = 12;
/** Neighbours the server gives at most. */
const SERVED_AT_MOST = 300;
/** Nodes on the canvas at most: beyond, labels could not be read. */
export const DRAWN_AT_MOST = 250;

/** Asks for a node's neighbours; they are drawn as soon as they are known. */
export function expand(state: State, id: string): State {
  if (shownIds(state).length >= DRAWN_AT_MOST)
    return { ...state, notice: `The canvas is full: it holds ${DRAWN_AT_MOST} nodes.` };
  const limit = Math.min(SERVED_AT_MOST, drawnNeighbours(state, id) + AT_A_TIME);
  return arrived({ ...state, expanding: { id, limit }, notice: `Expanding ${nameOf(state, id)}.` });
}

/** A node that was opened and that nothing drawn is tied to would stand alone: its best neighbours come with it. */
export function accompanied(state: State, id: string): State {
  const isAlone = shownIds(state).includes(id) && drawnNeighbours(state, id) === 0;
  return isAlone ? arrived({ ...state, expanding: { id, limit: COMPANY, isCompany: true } }) : state;
}

/** Draws the neighbours that were waited for, if their answer is there. */
export function arrived(state: State): State {
  const { expanding } = state;
  if (!expanding) return state;
  const request = requests.neighbours(expanding.id, expanding.limit, asked(state.view));
  if (state.answers[request.url]?.status === "failed") return without(state, "expanding");
  const found = valueOf(state.answers, request);
  return found
    ? draw(
        without(state, "expanding"),
        expanding,
        found.nodes.filter(({ kind }) => !TEXTS.has(kind)).map((node) => node.id),
      )
    : state;
}

function draw(state: State, { id, isCompany }: Expanding, ids: readonly string[]): State {
  const shown = shownIds(state);
  if (isCompany && !shown.includes(id)) return state;
  const room = Math.min(AT_A_TIME, DRAWN_AT_MOST - shown.length);
  const fresh = ids.filter((other) => other !== id && !shown.includes(other)).slice(0, room);
  const notice = `${count(fresh.length, "neighbour")} of ${nameOf(state, id)} added.`;
  if (fresh.length === 0) return { ...state, notice };
  const base = shown.includes(id) ? shown : [...shown, id];
  const view = withShown(state, state.view, [...base, ...fresh]);
  return isCompany ? { ...state, view, notice } : { ...withView(state, view), notice };
}

function drawnNeighbours(state: State, id: string): number {
  const shown = new Set(shownIds(state));
  const near = Object.values(state.known.edges).flatMap((edge) => {
    if (edge.from === id) return [edge.to];
    return edge.to === id ? [edge.from] : [];
  });
  return new Set(near.filter((other) => shown.has(other))).size;
}

function nameOf(state: State, id: string): string {
  return state.known.nodes[id]?.name ?? "this node";
}
