import type { Edge, Node, StatementView, Subgraph } from "../../graph/api/views.ts";
import type { Done, Effect, ReviewPair } from "../../graph/api/decision-views.ts";
import type { Proposal } from "../../graph/model/decisions.ts";
import { decisionRequests } from "../../web/api/decision-requests.ts";
import { requests } from "../../web/api/requests.ts";
import { firstState } from "../../web/state/state.ts";
import type { State } from "../../web/state/state.ts";
import { update } from "../../web/state/update.ts";
import { FIRST_VIEW } from "../../web/state/view.ts";

/** A small record about an invented ferry, for tests of the explorer's state. */
export const node = (id: string, kind: Node["kind"], name: string, properties: Node["properties"] = {}): Node => ({
  id,
  kind,
  name,
  properties,
});

export const edge = (type: string, from: string, to: string, properties: Edge["properties"] = {}): Edge => ({
  id: `${type}:${from}>${to}`,
  type,
  from,
  to,
  properties,
});

export const MAYOR = node("person:ida-brandt", "Official", "Ida Brandt");
export const RIVAL = node("person:jon-keel", "Official", "Jon Keel", { party: "Harbor Party" });
export const FERRY = node("event:ferry", "Event", "Ferry closure");
export const TOWN = node("city:1", "City", "Nettle Bay");
export const SAID: Edge = {
  ...edge("SAID", MAYOR.id, FERRY.id, { count: 3, positive: 0, negative: 2, statements: ["statement:a:s1"] }),
  id: `said:${MAYOR.id}>${FERRY.id}`,
};
export const HOLDS = edge("HOLDS", MAYOR.id, TOWN.id, { title: "Mayor", status: "current" });

export const OVERVIEW: Subgraph = { nodes: [FERRY, MAYOR], edges: [SAID], truncated: { [MAYOR.id]: 2 } };
export const AROUND: Subgraph = { nodes: [FERRY, MAYOR, TOWN], edges: [SAID, HOLDS], truncated: {} };

const NO_FERRY = { id: "a", title: "No ferry", outlet: null, publishedDate: "2031-02-03", url: null };

export const STATEMENT: StatementView = {
  id: "statement:a:s1",
  text: "It will not sail.",
  kind: "direct",
  act: "speech",
  factuality: "factual",
  cue: "said",
  attribution: "said",
  medium: null,
  polarity: "negative",
  saidDate: "2031-02-03",
  depth: 1,
  speakers: [{ id: MAYOR.id, kind: "Official", name: MAYOR.name }],
  speakerWords: "the mayor",
  about: [{ id: FERRY.id, kind: "Event", name: FERRY.name }],
  within: null,
  article: NO_FERRY,
  carriers: [{ article: NO_FERRY, text: "It will not sail.", content: [[10, 27]] }],
  carried: 1,
  content: [[10, 27]],
  cueSpan: [28, 32],
  speakerSpan: [33, 39],
  rule: "quote-said",
  confidence: 0.9,
};

const brief = ({ id, kind, name }: Node) => ({ id, kind, name });

/** Two short names of Ida Brandt that the evidence leaves open, and a third pair. */
export const SHORT = node("person:i-brandt", "Official", "I. Brandt", { articles: 1 });
export const SHORTER = node("person:brandt", "Official", "Brandt", { articles: 2 });
const weighed = { needed: 3, reasons: [{ rule: "initial", weight: 1 }] };
export const PAIRS: readonly ReviewPair[] = [
  { a: brief(SHORT), b: brief(MAYOR), score: 2, ...weighed },
  { a: brief(SHORTER), b: brief(MAYOR), score: 2, ...weighed },
  { a: brief(RIVAL), b: brief(SHORTER), score: 1, ...weighed },
];

/** What the server says to a decision; parts not given changed nothing. */
export function doneWith(decision: Proposal, effect: Partial<Effect> = {}, id = "d1"): Done {
  const none = { articles: 1, statements: 0, moves: [], gone: [], fresh: [] };
  const at = "2031-02-03T09:30:00.000Z";
  return { state: "done", decision: { ...decision, id, at }, sentence: "", effect: { ...none, ...effect } };
}

/** The merge of one node into another, done. */
export function merged(from: Node, into: Node): Done {
  const decision: Proposal = { action: "merge", entity: from.id, into: into.id, who: "unknown", note: "" };
  return doneWith(decision, { gone: [brief(from)], moves: [{ from: from.id, to: into.id, mentions: 1 }] });
}

/** The review page with its queue. */
export function reviewing(): State {
  const turned = update(started(), { type: "turned", page: "review" });
  return answer(turned, decisionRequests.review().url, { items: PAIRS, next: null });
}

/** The state after an answer has come in. */
export function answer(state: State, url: string, value: unknown): State {
  return update(state, { type: "answered", url, answer: { status: "ready", value } });
}

/** The explorer once its overview is there. */
export function started(): State {
  return answer(firstState(FIRST_VIEW, "system"), requests.overview(false).url, OVERVIEW);
}
