import type { Edge, Node, StatementView, Subgraph } from "../../graph/api/views.ts";
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

export const STATEMENT: StatementView = {
  id: "statement:a:s1",
  text: "It will not sail.",
  kind: "direct",
  act: "speech",
  cue: "said",
  medium: null,
  polarity: "negative",
  saidDate: "2031-02-03",
  depth: 1,
  speakers: [{ id: MAYOR.id, kind: "Official", name: MAYOR.name }],
  about: [{ id: FERRY.id, kind: "Event", name: FERRY.name }],
  within: null,
  article: { id: "a", title: "No ferry", outlet: null, publishedDate: "2031-02-03", url: null },
  content: [[10, 27]],
  cueSpan: [28, 32],
  speakerSpan: [33, 39],
  rule: "quote-said",
  confidence: 0.9,
};

/** The state after an answer has come in. */
export function answer(state: State, url: string, value: unknown): State {
  return update(state, { type: "answered", url, answer: { status: "ready", value } });
}

/** The explorer once its overview is there. */
export function started(): State {
  return answer(firstState(FIRST_VIEW, "system"), requests.overview(false).url, OVERVIEW);
}
