import type { State } from "./state.ts";
import type { Action } from "./actions.ts";
import { answered, answersThatStand, asked } from "./answered.ts";
import { recounted } from "./recounted.ts";
import { redo, undo, withView } from "./history.ts";
import { accompanied, expand } from "./expand.ts";
import { isOfView, type ViewAction, viewAfter } from "./view-update.ts";
import { deskUpdate } from "./desk/desk-update.ts";
import { EMPTY_DRAFT } from "./desk/desk.ts";

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
  const after = recounted(state, withView(state, viewAfter(state, action)));
  const isSame = after.view.focus === state.view.focus && after.view.task === state.view.task;
  const isPair = after.view.pair?.join() === state.view.pair?.join();
  const next = isSame && isPair ? after : { ...after, desk: { ...after.desk, draft: EMPTY_DRAFT } };
  return action.type === "opened" ? accompanied(next, action.id) : next;
}
