import { ACTS } from "../../graph/model/acts.ts";
import type { Act } from "../../graph/model/acts.ts";
import { NODE_KINDS } from "../../graph/model/kinds.ts";
import type { NodeKind } from "../../graph/model/kinds.ts";
import type { Span } from "../../graph/model/spans.ts";
import { heardOf } from "./heard.ts";
import { PAGES, TASKS } from "./view.ts";
import type { Ends, Page, Pair, Reading, View } from "./view.ts";

/**
 * A view as the query of an address, and back: every view is a link. Parameters: `page`, `event`, `n` (a node
 * shown, repeated; `only=none` for an empty canvas), `plus` and `minus` (a node more or less than the overview shows), `hide` (a kind), `unfold` (an edge), `path`, `from`, `to`, `way` (from 1),
 * `pair` (twice), `decision`, `cursor`, `focus`, `do` (a task), `article`, `at` (start-end), `nth` (a
 * statement on the stage, from 1), `sure` (without unsure readings), `act` (those shown, comma between), `since` and `until` (days), `stage`.
 */
export function toQuery(view: View): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) query.append(name, value);
  };
  if (view.page !== "graph") set("page", view.page);
  set("event", view.event);
  for (const [name, value] of shownInWords(view)) set(name, value);
  view.hidden.forEach((kind) => {
    set("hide", kind);
  });
  view.unfolded.forEach((edge) => {
    set("unfold", edge);
  });
  if (view.path) set("path", "1");
  set("from", view.path?.from);
  set("to", view.path?.to);
  if (view.path?.way !== undefined) set("way", String(view.path.way + 1));
  view.pair?.forEach((id) => {
    set("pair", id);
  });
  set("decision", view.decision);
  set("cursor", view.cursor);
  set("focus", view.focus);
  set("do", view.task);
  set("article", view.article?.id);
  set("at", view.article?.at?.join("-"));
  if (view.nth !== undefined) set("nth", String(view.nth + 1));
  if (view.isSureOnly) set("sure", "1");
  set("act", view.acts?.join(","));
  set("since", view.since);
  set("until", view.until);
  if (view.stage) set("stage", "1");
  return query.toString();
}

function shownInWords({ shown, added = [], removed = [] }: View): [name: string, value: string][] {
  if (shown) return shown.length === 0 ? [["only", "none"]] : shown.map((id) => ["n", id]);
  return [
    ...added.map((id): [string, string] => ["plus", id]),
    ...removed.map((id): [string, string] => ["minus", id]),
  ];
}

/** The view an address asks for. What it does not know in it is passed over. */
export function fromQuery(text: string): View {
  const query = new URLSearchParams(text);
  const focus = query.get("focus");
  const task = TASKS.find((known) => known === query.get("do"));
  const pair = pairIn(query);
  const shown = shownIn(query);
  const path = pathIn(query);
  const article = readingIn(query);
  return {
    page: pageIn(query),
    ...textsIn(query, "event", "decision", "cursor"),
    ...(pair ? { pair } : {}),
    ...(shown ? { shown } : changesIn(query)),
    hidden: unique(query.getAll("hide")).filter(isKind),
    unfolded: unique(query.getAll("unfold")),
    ...(path ? { path } : {}),
    ...(focus ? { focus } : {}),
    ...(focus && task ? { task } : {}),
    ...(article ? { article } : {}),
    ...(focus ? nthIn(query) : {}),
    ...(query.get("sure") === "1" ? { isSureOnly: true } : {}),
    ...heardOf(actsIn(query), query.get("since") ?? undefined, query.get("until") ?? undefined),
    stage: query.get("stage") === "1",
  };
}

/** Those of these parameters that are there, each under its own name. */
function textsIn<Name extends string>(
  query: URLSearchParams,
  ...names: readonly Name[]
): Partial<Record<Name, string>> {
  const found = names.map((name) => [name, query.get(name)] as const).filter(([, value]) => value);
  return Object.fromEntries(found) as Partial<Record<Name, string>>;
}

function pairIn(query: URLSearchParams): Pair | undefined {
  const [a, b] = unique(query.getAll("pair"));
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

function pageIn(query: URLSearchParams): Page {
  const page = PAGES.find((known) => known === query.get("page")) ?? "graph";
  return page === "event" && !query.get("event") ? "graph" : page;
}

function shownIn(query: URLSearchParams): readonly string[] | undefined {
  const ids = unique(query.getAll("n"));
  return ids.length > 0 || query.get("only") === "none" ? ids : undefined;
}

function changesIn(query: URLSearchParams): Pick<View, "added" | "removed"> {
  const [added, removed] = [unique(query.getAll("plus")), unique(query.getAll("minus"))];
  return { ...(added.length > 0 ? { added } : {}), ...(removed.length > 0 ? { removed } : {}) };
}

function pathIn(query: URLSearchParams): Ends | undefined {
  const from = query.get("from");
  const to = query.get("to");
  if (!from && !to && query.get("path") !== "1") return undefined;
  const way = ordinalIn(query, "way");
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(from && to && way !== undefined ? { way } : {}) };
}

function readingIn(query: URLSearchParams): Reading | undefined {
  const id = query.get("article");
  if (!id) return undefined;
  const at = spanIn(query.get("at"));
  return { id, ...(at ? { at } : {}) };
}

function actsIn(query: URLSearchParams): readonly Act[] {
  const asked = (query.get("act") ?? "").split(",");
  return ACTS.filter((act) => asked.includes(act));
}

function nthIn(query: URLSearchParams): Pick<View, "nth"> {
  const nth = ordinalIn(query, "nth");
  return nth === undefined ? {} : { nth };
}

/** A place in a list that an address counts from 1, counted from 0. */
function ordinalIn(query: URLSearchParams, name: string): number | undefined {
  const digits = /^[1-9]\d{0,8}$/.exec(query.get(name) ?? "");
  return digits ? Number(digits[0]) - 1 : undefined;
}

function spanIn(text: string | null): Span | undefined {
  const digits = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  return digits ? [Number(digits[1]), Number(digits[2])] : undefined;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "");
}

function isKind(kind: string): kind is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(kind);
}
