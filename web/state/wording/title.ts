import { valueOf } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { MARKS } from "../../marks.ts";
import { days } from "./dates.ts";
import { heardInWords, isNarrowed } from "../heard.ts";
import { pathOf } from "../path.ts";
import type { Drawn, DrawnNode } from "../drawn.ts";
import { readSaid } from "../said.ts";
import type { State } from "../state.ts";
import type { Page } from "../view.ts";

/** One line that says what is seen. */
export function title(state: State, graph: Drawn): string {
  const { view } = state;
  if (view.path?.from && view.path.to) return pathTitle(state);
  if (graph.nodes.length === 0) return "The record";
  const events = graph.nodes.filter((node) => node.kind === "Event");
  const speakers = speakersIn(graph);
  if (speakers === 0) return `${count(graph.nodes.length, "name")}, ${count(graph.edges.length, "link")}`;
  const about = events.length === 1 ? nameIn(events) : countOf(events.length, state);
  return `What ${count(speakers, "voice")} said about ${events.length > 0 ? about : "each other"}`;
}

/** `11 of 21 events`: how many are drawn, and of how many where there are more. */
function countOf(events: number, { answers }: State): string {
  const all = valueOf(answers, requests.summary())?.nodes["Event"] ?? events;
  return all > events ? `${events.toLocaleString("en")} of ${count(all, "event")}` : count(events, "event");
}

/** The same of what is in focus alone; undefined where nothing drawn is. */
export function focusHeadline({ view: { focus, path } }: Pick<State, "view">, graph: Drawn): string | undefined {
  const node = graph.nodes.find(({ id }) => id === focus);
  if (!node || path) return undefined;
  const said = graph.edges.filter(({ type }) => type === "SAID");
  const topics = said.filter(({ from }) => from === node.id).map(({ to }) => to);
  const voices = new Set(said.filter(({ to }) => to === node.id).map(({ from }) => from)).size;
  if (topics.length > 0) return `What ${node.name} said about ${topicsIn(graph, topics)}`;
  if (voices > 0) return `What ${count(voices, "voice")} said about ${node.name}`;
  const links = graph.edges.filter(({ from, to }) => from === node.id || to === node.id).length;
  return `${node.name}: ${count(links, "link")}`;
}

/** The one topic by its name; events are counted, and what else there is with them. */
function topicsIn({ nodes }: Drawn, ids: readonly string[]): string {
  const topics = nodes.filter(({ id }) => ids.includes(id));
  const events = topics.filter(({ kind }) => kind === "Event");
  if (topics.length === 1) return nameIn(topics);
  return topics.length === events.length ? count(events.length, "event") : count(topics.length, "topic");
}

/** What a page is about, in a line: the graph's own where the page has none. */
export function pageTitle(state: State, headline: string): string {
  const { page, event } = state.view;
  const titles: Partial<Record<Page, string>> = {
    table: `Table: ${headline}`,
    voices: "Voices: who spoke about what",
    event: state.known.nodes[event ?? ""]?.name ?? "Event",
    review: "Review: two names, or one?",
    ledger: "Ledger of decisions",
  };
  const what = titles[page] ?? headline;
  return isNarrowed(state.view) ? `${what} · ${heardInWords(state.view)}` : what;
}

/** The title of the window: what is in focus, then the page, then whose it is. */
export function windowTitle(state: State, headline: string): string {
  return [focusTitle(state), pageTitle(state, headline), "On Record"].filter(Boolean).join(" · ");
}

function focusTitle({ view: { focus }, known }: State): string {
  if (focus === undefined) return "";
  const said = readSaid(focus);
  const edge = known.edges[focus];
  const name = (id: string) => known.nodes[id]?.name ?? "…";
  if (said) return `${name(said.speaker)} on ${name(said.topic)}`;
  return edge ? `${name(edge.from)} and ${name(edge.to)}` : (known.nodes[focus]?.name ?? "");
}

/** The smaller line under it: how many articles, from when to when. */
export function subtitle({ answers }: State): string {
  const summary = valueOf(answers, requests.summary());
  if (!summary) return "";
  return [`${count(summary.articles, "article")} read`, days(summary.firstDate, summary.lastDate)]
    .filter(Boolean)
    .join(" · ");
}

export function count(number: number, one: string): string {
  const many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

function speakersIn(graph: Drawn): number {
  return new Set(graph.edges.filter((edge) => edge.type === "SAID").map((edge) => edge.from)).size;
}

function pathTitle(state: State): string {
  const path = pathOf(state);
  const { from = "", to = "" } = state.view.path ?? {};
  const name = (id: string) => state.known.nodes[id]?.name ?? "…";
  const steps = path ? `: ${count(path.edges.length, "step")}` : "";
  return `From ${name(from)} to ${name(to)}${steps}`;
}

function nameIn(nodes: readonly DrawnNode[]): string {
  return nodes[0]?.name ?? "";
}

/** A node in words, for those who hear the graph. */
export function described(graph: Drawn, id: string): string {
  const node = graph.nodes.find((other) => other.id === id);
  if (!node) return "";
  const links = graph.edges.filter((edge) => edge.from === id || edge.to === id).length;
  const hidden = node.hidden > 0 ? `${node.hidden} more not shown` : undefined;
  return [node.name, MARKS[node.kind].one, node.party ?? node.level, count(links, "link"), hidden]
    .filter(Boolean)
    .join(", ");
}
