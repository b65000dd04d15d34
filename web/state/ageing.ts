import type { Listed } from "../api/decision-requests.ts";
import type { ReviewPair, Done } from "../../graph/api/decision-views.ts";
import { decisionRequests } from "../api/decision-requests.ts";
import { questions } from "./questions.ts";
import { isPair } from "./desk/queue.ts";
import type { State } from "./state.ts";
import type { Pair } from "./view.ts";

/** After a change of the record: what is in view is asked again, and seen as it was until the answer comes; all else is forgotten. */
export function aged(state: State): State {
  const wanted = new Set(questions(state).map(({ url }) => url));
  const kept = Object.entries(state.answers).filter(([url, answer]) => wanted.has(url) && answer.status === "ready");
  return { ...state, answers: Object.fromEntries(kept), stale: kept.map(([url]) => url) };
}

/** The queue without a pair that has been decided on, and without names that are gone, until it has been asked again. */
export function withoutPair(state: State, pair: Pair | undefined, { effect: { gone } }: Done): State {
  const { url } = decisionRequests.review();
  const answer = state.answers[url];
  if (answer?.status !== "ready") return state;
  const value = answer.value as Listed<ReviewPair>;
  const isOpen = (one: ReviewPair) =>
    !(pair && isPair(one, pair)) && !gone.some(({ id }) => id === one.a.id || id === one.b.id);
  const items = value.items.filter(isOpen);
  return { ...state, answers: { ...state.answers, [url]: { status: "ready", value: { ...value, items } } } };
}
