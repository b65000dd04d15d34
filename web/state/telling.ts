import { drawn } from "./scene.ts";
import type { State } from "./state.ts";
import { areKnown, statementsInFocus } from "./statements.ts";
import { without } from "./view.ts";
import type { View } from "./view.ts";

/** A way through the statements on the stage. */
export type Step = "next" | "before" | "first" | "last";

/** The view a step on: another statement of what is in focus; where that has none and no path is shown, the event that is spoken about most. */
export function told(state: State, step: Step): View {
  const { view } = state;
  const { length } = statementsInFocus(state);
  if (length > 0) return { ...view, nth: placeAfter(nthOf(view, length), step, length) };
  const busiest = view.page === "graph" && !view.path && areKnown(state) ? busiestEvent(state) : undefined;
  return busiest === undefined ? view : { ...without(view, "nth", "task"), focus: busiest };
}

/** Which statement the view shows; an address may ask for one that is not there. */
export function nthOf({ nth = 0 }: Pick<View, "nth">, length: number): number {
  return nth % Math.max(1, length);
}

function placeAfter(nth: number, step: Step, length: number): number {
  const places = { next: (nth + 1) % length, before: (nth - 1 + length) % length, first: 0, last: length - 1 };
  return places[step];
}

function busiestEvent(state: State): string | undefined {
  const events = drawn(state).nodes.filter(({ kind, voices }) => kind === "Event" && voices > 0);
  return [...events].sort((a, b) => b.voices - a.voices || (a.id < b.id ? -1 : 1))[0]?.id;
}
