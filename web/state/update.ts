import type { Path, SearchHit, Subgraph } from "../../graph/api/views.ts";
import type { Answer } from "../api/answers.ts";
import type { Items } from "../api/requests.ts";
import { node as isNode, subgraph as isSubgraph } from "../api/shapes.ts";
import type { Action } from "./actions.ts";
import { arrived, expand } from "./expand.ts";
import { redo, undo, withView } from "./history.ts";
import { shownIds } from "./scene.ts";
import { learn } from "./state.ts";
import type { Known, State } from "./state.ts";
import { FIRST_VIEW, without } from "./view.ts";
import type { Ends, Page, Reading, View } from "./view.ts";

/** The next state. Pure: the same state and action always give the same. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return { ...state, answers: { ...state.answers, [action.url]: { status: "waiting" } } };
    case "answered":
      return answered(state, action.url, action.answer);
    case "retried":
      return { ...state, answers: answersThatStand(state), notice: "Trying again." };
    case "reread":
      return { ...state, answers: {}, notice: "Reading the record again." };
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
      return withView(state, viewAfter(state, action));
  }
}

type ViewAction = Extract<
  Action,
  {
    readonly type:
      | "opened"
      | "focused"
      | "removed"
      | "unfolded"
      | "filtered"
      | "pathed"
      | "overviewed"
      | "turned"
      | "read"
      | "staged"
      | "visited";
  }
>;

function viewAfter(state: State, action: ViewAction): View {
  const { view } = state;
  switch (action.type) {
    case "opened":
      return opened(state, action.id, action.kind);
    case "focused":
      return action.id === undefined ? without(view, "focus") : { ...view, focus: action.id };
    case "removed":
      return removed(state, action.id);
    case "unfolded":
      return { ...view, unfolded: toggled(view.unfolded, action.id) };
    case "filtered":
      return { ...view, hidden: toggled(view.hidden, action.kind) };
    case "pathed":
      return pathed(view, action.ends);
    case "overviewed":
      return { ...FIRST_VIEW, stage: view.stage };
    case "turned":
      return turned(view, action.page, action.event);
    case "read":
      return read(view, action.article);
    case "staged":
      return { ...view, stage: action.on };
    case "visited":
      return action.view;
  }
}

/** A statement is read in the panel; everything else also comes onto the canvas. */
function opened(state: State, id: string, kind = state.known.nodes[id]?.kind): View {
  const { view } = state;
  if (kind === "Statement" || shownIds(state).includes(id)) return { ...view, focus: id };
  return { ...view, shown: [...shownIds(state), id], focus: id };
}

function removed(state: State, id: string): View {
  const shown = shownIds(state).filter((other) => other !== id);
  const view: View = { ...state.view, shown };
  return view.focus === id ? without(view, "focus") : view;
}

function pathed(view: View, ends: Ends | undefined): View {
  if (!ends) return without(view, "path");
  return { ...without(view, "focus"), path: ends };
}

function turned(view: View, page: Page, event: string | undefined): View {
  return { ...without(view, "event"), page, ...(event === undefined ? {} : { event }) };
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
  const known = answer.status === "ready" ? learnFrom(state.known, url, answer.value) : state.known;
  return arrived({ ...state, answers, known });
}

function learnFrom(known: Known, url: string, value: unknown): Known {
  if (isSubgraph(value)) return learn(known, value satisfies Subgraph);
  if (isNode(value)) return learn(known, { nodes: [value], edges: [] });
  if (url.startsWith("/api/search?")) {
    return learn(known, { nodes: (value as Items<SearchHit>).items.map((hit) => hit.node), edges: [] });
  }
  if (url.startsWith("/api/paths?")) {
    const [path] = (value as Items<Path>).items;
    return path ? learn(known, path) : known;
  }
  return known;
}

function answersThatStand(state: State): State["answers"] {
  return Object.fromEntries(Object.entries(state.answers).filter(([, answer]) => answer.status !== "failed"));
}
