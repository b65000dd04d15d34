import type { Program } from "./effects.ts";

/** Moves keyboard focus: see `attend.ts`. */
export interface Attention {
  readonly attend: (id: string) => void;
  readonly release: () => void;
}

/** Keys of the whole page: undo and redo, `/` for the search, Escape closes what was opened last. */
export function onKey(event: KeyboardEvent, program: Program, attention: Attention): void {
  if (event.defaultPrevented || !act(event, program, attention)) return;
  event.preventDefault();
}

function act(event: KeyboardEvent, program: Program, { attend, release }: Attention): boolean {
  const inText = event.target instanceof HTMLInputElement;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === "escape") return close(program, release);
  if (inText) return false;
  if (command && (key === "y" || (key === "z" && event.shiftKey))) program.dispatch({ type: "redone" });
  else if (command && key === "z") program.dispatch({ type: "undone" });
  else if (key === "/" && !command) attend("search");
  else return false;
  return true;
}

/** Closes the article, else the details, else the path, else leaves the stage. */
function close({ state, dispatch }: Program, release: () => void): boolean {
  const { view } = state();
  if (view.article) dispatch({ type: "read" });
  else if (view.focus !== undefined) dispatch({ type: "focused" });
  else if (view.path) dispatch({ type: "pathed" });
  else if (view.stage) dispatch({ type: "staged", on: false });
  else return false;
  release();
  return true;
}
