import type { State } from "./state.ts";
import { sameScene, sceneOf, without } from "./view.ts";
import type { Scene, View } from "./view.ts";

/** Steps kept. */
const DEPTH = 100;

/** The state with another view; if the scene differs, the one before can be had back. */
export function withView(state: State, view: View): State {
  if (sameScene(state.view, view)) return { ...state, view };
  return { ...state, view, past: [...state.past, sceneOf(state.view)].slice(-DEPTH), future: [] };
}

export function undo(state: State): State {
  const before = state.past.at(-1);
  if (!before) return state;
  const future = [sceneOf(state.view), ...state.future];
  return { ...state, view: inScene(state.view, before), past: state.past.slice(0, -1), future, notice: "Undone." };
}

export function redo(state: State): State {
  const [next, ...future] = state.future;
  if (!next) return state;
  const past = [...state.past, sceneOf(state.view)];
  return { ...state, view: inScene(state.view, next), past, future, notice: "Done again." };
}

function inScene(view: View, scene: Scene): View {
  return { ...without(view, "shown", "added", "removed", "hidden", "unfolded", "path"), ...scene };
}
