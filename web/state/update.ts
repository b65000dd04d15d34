import type { Path, SearchHit, Subgraph } from "../../graph/api/views.ts";
import type { Answer } from "../api/answers.ts";
import type { Items } from "../api/requests.ts";
import { node as isNode, subgraph as isSubgraph } from "../api/shapes.ts";
import type { Action } from "./actions.ts";
import { articleIn } from "./articles.ts";
import { EMPTY_DRAFT } from "./desk/desk.ts";
import { deskUpdate } from "./desk/desk-update.ts";
import { accompanied, arrived, expand } from "./expand.ts";
import { redo, undo, withView } from "./history.ts";
import { sceneRequest, shownIds, withShown } from "./shown.ts";
import { forget, learn, learnWhole } from "./state.ts";
import type { Known, State } from "./state.ts";
import { told } from "./telling.ts";
import { FIRST_VIEW, without } from "./view.ts";
import type { Ends, Page, Reading, View } from "./view.ts";

/** The next state. Pure: the same state and action always give the same. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return asked(state, action.url);
    case "answered":
      return answered(state, action.url, action.answer);
    case "retried":
      return { ...state, answers: answersThatStand(state), notice: "Trying again." };
    case "reread":
      return { ...state, answers: {}, stale: [], notice: "Reading the record again." };
    case "typed":
      return { ...state, typed: { ...state.typed, [action.box]: action.text } };
    case "themed":
      return { ...state, theme: action.theme };
    case "noticed":
      return { ...state, notice: action.notice };
    case "undone":
      return undo(state);
    case "redone":
      return redo(state);
    case "expanded":
      return expand(state, action.id);
    default:
      return isOfView(action) ? moved(state, action) : deskUpdate(state, action);
  }
}

/** What is filled in for one node is not for the next. */
function moved(state: State, action: ViewAction): State {
  const after = withView(state, viewAfter(state, action));
  const isSame = after.view.focus === state.view.focus && after.view.task === state.view.task;
  const isPair = after.view.pair?.join() === state.view.pair?.join();
  const next = isSame && isPair ? after : { ...after, desk: { ...after.desk, draft: EMPTY_DRAFT } };
  return action.type === "opened" ? accompanied(next, action.id) : next;
}

/** An answer of before stays in sight until the new one comes. */
function asked(state: State, url: string): State {
  const stale = state.stale.filter((other) => other !== url);
  if (state.answers[url]?.status === "ready") return { ...state, stale };
  return { ...state, stale, answers: { ...state.answers, [url]: { status: "waiting" } } };
}

const OF_VIEW = [
  "opened",
  "focused",
  "removed",
  "unfolded",
  "filtered",
  "pathed",
  "overviewed",
  "turned",
  "compared",
  "inspected",
  "leafed",
  "tasked",
  "read",
  "told",
  "doubted",
  "staged",
  "visited",
] as const;

type ViewAction = Extract<Action, { readonly type: (typeof OF_VIEW)[number] }>;

function isOfView(action: Action): action is ViewAction {
  return (OF_VIEW as readonly string[]).includes(action.type);
}

function viewAfter(state: State, action: ViewAction): View {
  const { view } = state;
  switch (action.type) {
    case "opened":
      return opened(state, action.id, action.kind);
    case "focused":
      return focused(view, action.id);
    case "removed":
      return removed(state, action.id);
    case "unfolded":
      return { ...view, unfolded: toggled(view.unfolded, action.id) };
    case "filtered":
      return { ...view, hidden: toggled(view.hidden, action.kind) };
    case "pathed":
      return pathed(view, action.ends);
    case "overviewed":
      return { ...FIRST_VIEW, ...(view.isSureOnly ? { isSureOnly: true } : {}), stage: view.stage };
    case "turned":
      return turned(view, action.page, action.event);
    case "compared":
      return { ...turned(view, "review", undefined), pair: action.pair };
    case "inspected":
      return inspected(view, action.decision);
    case "leafed":
      return leafed(view, action.cursor);
    case "tasked":
      return action.task === undefined ? without(view, "task") : { ...view, task: action.task };
    case "read":
      return read(view, action.article);
    case "told":
      return told(state, action.step);
    case "doubted":
      return doubted(view, action.isSureOnly);
    case "staged":
      return { ...view, stage: action.on };
    case "visited":
      return action.view;
  }
}

/** An article is read, a statement is seen in the panel; everything else also comes onto the canvas. */
function opened(state: State, id: string, kind = state.known.nodes[id]?.kind): View {
  const article = articleIn(id);
  if (article !== undefined) return read(state.view, { id: article });
  const view = focused(state.view, id);
  if (kind === "Statement" || shownIds(state).includes(id)) return view;
  return withShown(state, view, [...shownIds(state), id]);
}

function focused(view: View, id: string | undefined): View {
  const rest = without(view, "focus", "task", "nth");
  return id === undefined ? rest : { ...rest, focus: id };
}

function removed(state: State, id: string): View {
  const shown = shownIds(state).filter((other) => other !== id);
  const view = withShown(state, state.view, shown);
  return view.focus === id ? focused(view, undefined) : view;
}

function pathed(view: View, ends: Ends | undefined): View {
  if (!ends) return without(view, "path");
  return { ...focused(view, undefined), path: ends };
}

function turned(view: View, page: Page, event: string | undefined): View {
  return { ...without(view, "event", "pair", "decision", "cursor"), page, ...(event === undefined ? {} : { event }) };
}

function inspected(view: View, decision: string | undefined): View {
  return decision === undefined ? without(view, "decision") : { ...view, decision };
}

function leafed(view: View, cursor: string | undefined): View {
  return cursor === undefined ? without(view, "cursor") : { ...view, cursor };
}

/** Which statement the stage shows is counted anew: some are gone, or back. */
function doubted(view: View, isSureOnly: boolean): View {
  return isSureOnly ? { ...without(view, "nth"), isSureOnly } : without(view, "nth", "isSureOnly");
}

function read(view: View, article: Reading | undefined): View {
  return article ? { ...view, article } : without(view, "article");
}

function toggled<T extends string>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** What an answer brings is known from then on; neighbours that were waited for are drawn. */
function answered(state: State, url: string, answer: Answer<unknown>): State {
  const answers = { ...state.answers, [url]: answer };
  const known = answer.status === "ready" ? learnFrom(state, url, answer.value) : state.known;
  return arrived({ ...state, answers, known });
}

function learnFrom(state: State, url: string, value: unknown): Known {
  const { known } = state;
  if (isSubgraph(value)) {
    const isAll = url === sceneRequest(state)?.url;
    const absent = isAll ? shownIds(state).filter((id) => !value.nodes.some((node) => node.id === id)) : [];
    return learnWhole(forget(known, absent), value satisfies Subgraph);
  }
  if (isNode(value)) return learn(known, { nodes: [value], edges: [] });
  if (url.startsWith("/api/search?")) {
    return learn(known, { nodes: (value as Items<SearchHit>).items.map((hit) => hit.node), edges: [] });
  }
  if (url.startsWith("/api/paths?")) {
    return (value as Items<Path>).items.reduce(learn, known);
  }
  return known;
}

function answersThatStand(state: State): State["answers"] {
  return Object.fromEntries(Object.entries(state.answers).filter(([, answer]) => answer.status !== "failed"));
}
