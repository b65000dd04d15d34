import type { Subgraph } from "../../graph/api/views.ts";
import { valueOf } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { Request } from "../api/requests.ts";
import { asked } from "./heard.ts";
import { overviewOf } from "./overview.ts";
import type { State } from "./state.ts";
import { without } from "./view.ts";
import type { Scene, View } from "./view.ts";

type Showing = Pick<State, "view" | "answers" | "isSmall">;

/** Ids that the view draws, the path and unfolded statements aside. */
export function shownIds(state: Showing): readonly string[] {
  const { shown, added = [], removed = [] } = state.view;
  if (shown) return shown;
  const first = overviewIds(state).filter((id) => !removed.includes(id));
  return [...first, ...added.filter((id) => !first.includes(id))];
}

/** The part of a scene that draws these ids: told by what differs from the overview where that is shorter, for a link has to say it. */
function showing(state: Showing, ids: readonly string[]): Pick<Scene, "shown" | "added" | "removed"> {
  const overview = overviewIds(state);
  const added = ids.filter((id) => !overview.includes(id));
  const removed = overview.filter((id) => !ids.includes(id));
  if (state.view.shown || added.length + removed.length >= ids.length) return { shown: ids };
  return { ...(added.length > 0 ? { added } : {}), ...(removed.length > 0 ? { removed } : {}) };
}

/** The view with exactly these on the canvas. */
export function withShown(state: Showing, view: View, ids: readonly string[]): View {
  return { ...without(view, "shown", "added", "removed"), ...showing(state, ids) };
}

/** What the graph that is shown is asked by; undefined where it is empty. */
export function sceneRequest(state: Showing): Request<Subgraph> | undefined {
  const { view, answers } = state;
  if (isOverview(state) || (!view.shown && !valueOf(answers, overviewOf(state)))) return overviewOf(state);
  const ids = shownIds(state);
  return ids.length > 0 ? requests.graph(ids, asked(view)) : undefined;
}

/** Whether the overview is shown as it is. */
export function isOverview({ view }: Pick<State, "view">): boolean {
  return !view.shown && !view.added && !view.removed;
}

/** Whether nothing that is to be shown is in the record, as far as that has been answered. */
export function isBare(state: Showing & Pick<State, "known">): boolean {
  const request = sceneRequest(state);
  const isAnswered = request === undefined || valueOf(state.answers, request) !== undefined;
  return isAnswered && !shownIds(state).some((id) => state.known.nodes[id]);
}

function overviewIds(state: Showing): readonly string[] {
  return valueOf(state.answers, overviewOf(state))?.nodes.map((node) => node.id) ?? [];
}
