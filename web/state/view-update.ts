import type { Action } from "./actions.ts";
import type { State } from "./state.ts";
import { type Ends, FIRST_VIEW, type Page, type Reading, type Task, type View, without } from "./view.ts";
import { type Heard, heardOf } from "./heard.ts";
import { told } from "./telling.ts";
import { articleIn } from "./articles.ts";
import { shownIds, withShown } from "./shown.ts";

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
  "heard",
  "staged",
  "visited",
] as const;

export type ViewAction = Extract<Action, { readonly type: (typeof OF_VIEW)[number] }>;

export function isOfView(action: Action): action is ViewAction {
  return (OF_VIEW as readonly string[]).includes(action.type);
}

export function viewAfter(state: State, action: ViewAction): View {
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
      return { ...FIRST_VIEW, ...kept(view) };
    case "turned":
      return turned(view, action.page, action.event);
    case "compared":
      return { ...turned(view, "review", undefined), pair: action.pair };
    case "inspected":
      return inspected(view, action.decision);
    case "leafed":
      return leafed(view, action.cursor);
    case "tasked":
      return tasked(view, action.task);
    case "read":
      return read(view, action.article);
    case "told":
      return told(state, action.step);
    case "doubted":
    case "heard":
      return seen(view, action);
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

function tasked(view: View, task: Task | undefined): View {
  return task === undefined ? without(view, "task") : { ...view, task };
}

function seen(view: View, action: Extract<ViewAction, { readonly type: "doubted" | "heard" }>): View {
  return action.type === "heard" ? heard(view, action.heard) : doubted(view, action.isSureOnly);
}

function heard(view: View, chosen: Heard): View {
  return { ...without(view, "nth", "acts", "since", "until"), ...chosen };
}

/** How one looks at the record, wherever one goes. */
function kept({ isSureOnly, acts, since, until, stage }: View): Partial<View> & Pick<View, "stage"> {
  return { ...heardOf(acts ?? [], since, until), ...(isSureOnly ? { isSureOnly } : {}), stage };
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
