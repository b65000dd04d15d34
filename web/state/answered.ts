import { forget, type Known, learn, learnWhole, type State } from "./state.ts";
import type { Answer } from "../api/answers.ts";
import { arrived } from "./expand.ts";
import { node as isNode, subgraph as isSubgraph } from "../api/graph-shapes.ts";
import { asked as askedFor } from "./heard.ts";
import { sceneRequest, shownIds } from "./shown.ts";
import type { Path, SearchHit, Subgraph } from "../../graph/api/views.ts";
import type { Items } from "../api/requests.ts";

/** An answer of before stays in sight until the new one comes. */
export function asked(state: State, url: string): State {
  const stale = state.stale.filter((other) => other !== url);
  if (state.answers[url]?.status === "ready") return { ...state, stale };
  return { ...state, stale, answers: { ...state.answers, [url]: { status: "waiting" } } };
}

/** What an answer brings is known from then on; neighbours that were waited for are drawn. */
export function answered(state: State, url: string, answer: Answer<unknown>): State {
  const answers = { ...state.answers, [url]: answer };
  const known = answer.status === "ready" ? learnFrom(state, url, answer.value) : state.known;
  return arrived({ ...state, answers, known });
}

function learnFrom(state: State, url: string, value: unknown): Known {
  const { known } = state;
  if (isSubgraph(value)) {
    // Asked before other acts or days were chosen: its counts are not those that are shown.
    if (!isOfNow(url, state)) return known;
    const isAll = url === sceneRequest(state)?.url;
    const absent = isAll ? shownIds(state).filter((id) => !value.nodes.some((node) => node.id === id)) : [];
    return learnWhole(forget(known, absent), value satisfies Subgraph);
  }
  if (isNode(value)) return learn(known, { nodes: [value], edges: [] });
  if (url.startsWith("/api/search?")) {
    return learn(known, { nodes: (value as Items<SearchHit>).items.map((hit) => hit.node), edges: [] });
  }
  if (url.startsWith("/api/paths?")) {
    return (value as Items<Path>).items.reduce(learn, known);
  }
  return known;
}

function isOfNow(url: string, { view }: State): boolean {
  const query = new URLSearchParams(url.slice(url.indexOf("?")));
  const { act = null, from = null, to = null } = askedFor(view);
  return query.get("act") === act && query.get("from") === from && query.get("to") === to;
}

export function answersThatStand(state: State): State["answers"] {
  return Object.fromEntries(Object.entries(state.answers).filter(([, answer]) => answer.status !== "failed"));
}
