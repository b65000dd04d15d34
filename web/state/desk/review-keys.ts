import type { Action } from "../actions.ts";
import { mergeOf, neverMergeOf, underReview } from "./queue.ts";
import type { State } from "../state.ts";
import type { Pair } from "../view.ts";

/** The keys of the review, as its help lists them. */
export const REVIEW_KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["M", "merge: the two are one"],
  ["N", "never merge: they are two"],
  ["S", "skip: put the pair off"],
  ["U", "undo the last decision"],
  ["J or ↓", "next pair"],
  ["K or ↑", "pair before"],
  ["X", "keep the other name in a merge"],
  ["Enter", "details of the first name; with Shift, of the second"],
  ["?", "show or hide these keys"],
];

type Gives = (state: State, pair: Pair) => Action;

const ON_A_PAIR: Readonly<Record<string, Gives>> = {
  m: (state, pair) => merging(state, pair),
  n: (state, pair) => keepingTwo(state, pair),
  s: (_state, pair) => ({ type: "skipped", pair }),
  x: (state, pair) => exchanging(state, pair),
  enter: (_state, [a]) => ({ type: "focused", id: a }),
  "shift+enter": (_state, [, b]) => ({ type: "focused", id: b }),
};

const ANYWHERE: Readonly<Record<string, (state: State) => Action>> = {
  u: () => ({ type: "tookBack" }),
  j: () => ({ type: "stepped", by: 1 }),
  k: () => ({ type: "stepped", by: -1 }),
  arrowdown: () => ({ type: "stepped", by: 1 }),
  arrowup: () => ({ type: "stepped", by: -1 }),
  "?": ({ desk }) => ({ type: "helped", on: !desk.isHelpOpen }),
};

/** What a key does on the review page; undefined for any other. */
export function reviewAction(key: string, withShift: boolean, state: State): Action | undefined {
  const name = `${withShift && key === "Enter" ? "shift+" : ""}${key.toLowerCase()}`;
  const pair = underReview(state);
  return ANYWHERE[name]?.(state) ?? (pair && ON_A_PAIR[name]?.(state, pair));
}

/** The two become one. */
export function merging(state: State, pair: Pair): Action {
  return { type: "ordered", order: { act: "decide", proposal: mergeOf(state, pair) }, pair };
}

/** The two stay two. */
export function keepingTwo(state: State, pair: Pair): Action {
  return { type: "ordered", order: { act: "decide", proposal: neverMergeOf(state, pair) }, pair };
}

function exchanging(state: State, pair: Pair): Action {
  const merge = mergeOf(state, pair);
  return { type: "drafted", draft: { keep: merge.entity } };
}
