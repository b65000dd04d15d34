import type { Program } from "./effects.ts";
import type { Step } from "./state/telling.ts";
import { reviewAction } from "./state/desk/review-keys.ts";

/** Moves keyboard focus: see `attend.ts`. */
export interface Attention {
  readonly attend: (id: string) => void;
  readonly release: () => void;
}

/** Keys of the whole page, of the review and of the stage: undo and redo, `/` for the search, Escape closes what was opened last. */
export function onKey(event: KeyboardEvent, program: Program, attention: Attention): void {
  if (event.defaultPrevented || !act(event, program, attention)) return;
  event.preventDefault();
}

/** Inputs in which nothing is typed. */
const CHOICES: ReadonlySet<string> = new Set(["radio", "checkbox"]);

function act(event: KeyboardEvent, program: Program, { attend, release }: Attention): boolean {
  const inText = event.target instanceof HTMLInputElement && !CHOICES.has(event.target.type);
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === "escape") return close(program, release);
  if (inText) return false;
  if (command && (key === "y" || (key === "z" && event.shiftKey))) program.dispatch({ type: "redone" });
  else if (command && key === "z") program.dispatch({ type: "undone" });
  else if (key === "/" && !command) attend("search");
  else return !command && !event.altKey && (review(event, program, attend) || stage(event, program));
  return true;
}

/** What a presenter's clicker sends, and what each key does with the statements on the stage. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "before",
  PageUp: "before",
  Home: "first",
  End: "last",
};

/** Keys of the stage go through its statements, whatever has the focus; a panel that is read keeps them, and a button its Space. */
function stage({ key, shiftKey, target }: KeyboardEvent, { state, dispatch }: Program): boolean {
  const step = STEPS[key];
  const before = state().view;
  if (step === undefined || shiftKey || !before.stage || !(target instanceof Element)) return false;
  if (target.closest(".panel") !== null || (key === " " && target.closest("button, a, summary") !== null)) return false;
  dispatch({ type: "told", step });
  return state().view !== before;
}

/** Keys of the review: they act while nothing but its page has the focus, and leave Enter and arrows to what has a use for them. */
function review(
  { key, shiftKey, target }: KeyboardEvent,
  { state, dispatch }: Program,
  attend: Attention["attend"],
): boolean {
  if (state().view.page !== "review" || !(target instanceof Element)) return false;
  const isOwn = target.closest("button, a, input, [role=listbox]") !== null;
  if (target !== document.body && target.closest("#main") === null) return false;
  if (isOwn && (key === "Enter" || key === " " || key.startsWith("Arrow"))) return false;
  const action = reviewAction(key, shiftKey, state());
  if (!action) return false;
  dispatch(action);
  if (action.type === "focused") attend("details-title");
  return true;
}

/** Closes the help or what is begun, else the article, else the details, else the path, else leaves the stage. */
function close({ state, dispatch }: Program, release: () => void): boolean {
  const { view, desk } = state();
  if (desk.isHelpOpen) dispatch({ type: "helped", on: false });
  else if (view.task) dispatch({ type: "tasked" });
  else if (view.decision) dispatch({ type: "inspected" });
  else if (view.article) dispatch({ type: "read" });
  else if (view.focus !== undefined) dispatch({ type: "focused" });
  else if (view.path) dispatch({ type: "pathed" });
  else if (view.stage) dispatch({ type: "staged", on: false });
  else return false;
  release();
  return true;
}
