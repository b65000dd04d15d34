import type { Action, Dispatch } from "./state/actions.ts";

/** Keyboard focus follows what was opened, and goes back to where it came from. */
const cameFrom: Element[] = [];

/** Frames that an element is waited for: its panel may still be asking the server. */
const PATIENCE = 240;

/** Moves focus to an element once it has been drawn; `release` takes it back. */
export function attend(id: string): void {
  if (document.activeElement && document.activeElement !== document.body) cameFrom.push(document.activeElement);
  // The first frame draws what was there before: the element, if it is, may be about to go.
  requestAnimationFrame(() => {
    focusWhenDrawn(id, PATIENCE);
  });
}

function focusWhenDrawn(id: string, frames: number): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element) element.focus();
    else if (frames > 0) focusWhenDrawn(id, frames - 1);
  });
}

let isReleasing = false;

/** Moves focus back to what had it, if it is still there; else to the canvas or table. */
export function release(): void {
  // A key that closes something asks for it, and so does the drawing that takes away what had the focus: that is one way back, not two.
  if (isReleasing) return;
  isReleasing = true;
  requestAnimationFrame(() => {
    isReleasing = false;
    let last = cameFrom.pop();
    while (last && !last.isConnected) last = cameFrom.pop();
    const target = last ?? document.querySelector("#main [tabindex='0']") ?? document.getElementById("main");
    if (target instanceof HTMLElement) target.focus();
  });
}

/** Draws, and where what had the focus is gone by that, moves it to the details, or back to what had it before. */
export function keepFocus(draws: () => void): void {
  const had = document.activeElement;
  draws();
  if (had === null || had === document.body || had.isConnected) return;
  const title = document.getElementById("details-title");
  if (title) title.focus();
  else release();
}

/** A handler that dispatches an action and, where an id is given, moves focus to what it opens. */
export function go(dispatch: Dispatch, action: Action, to?: string): () => void {
  return () => {
    dispatch(action);
    if (to !== undefined) attend(to);
  };
}

/** A handler that dispatches an action which closes something, and takes focus back. */
export function leave(dispatch: Dispatch, action: Action): () => void {
  return () => {
    dispatch(action);
    release();
  };
}
