import { ACTS } from "../../graph/model/acts.ts";
import type { Act } from "../../graph/model/acts.ts";
import { NODE_KINDS } from "../../graph/model/kinds.ts";
import type { NodeKind } from "../../graph/model/kinds.ts";
import { ordinal, ordinalIn, spanIn, textsIn, unique } from "./address-values.ts";
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
  const told = parametersOf(view).filter((one): one is [string, string] => one[1] !== undefined);
  return new URLSearchParams(told).toString();
}

type Parameter = readonly [name: string, value: string | undefined];

function parametersOf(view: View): Parameter[] {
  const { page, path, article } = view;
  return [
    ["page", page === "graph" ? undefined : page],
    ["event", view.event],
    ...shownInWords(view),
    ...repeated("hide", view.hidden),
    ...repeated("unfold", view.unfolded),
    ["path", path ? "1" : undefined],
    ["from", path?.from],
    ["to", path?.to],
    ["way", ordinal(path?.way)],
    ...repeated("pair", view.pair),
    ["decision", view.decision],
    ["cursor", view.cursor],
    ["focus", view.focus],
    ["do", view.task],
    ["article", article?.id],
    ["at", article?.at?.join("-")],
    ["nth", ordinal(view.nth)],
    ["sure", view.isSureOnly ? "1" : undefined],
    ["act", view.acts?.join(",")],
    ["since", view.since],
    ["until", view.until],
    ["stage", view.stage ? "1" : undefined],
  ];
}

function shownInWords({ shown, added, removed }: View): Parameter[] {
  if (shown) return shown.length === 0 ? [["only", "none"]] : repeated("n", shown);
  return [...repeated("plus", added), ...repeated("minus", removed)];
}

function repeated(name: string, values: readonly string[] = []): Parameter[] {
  return values.map((value) => [name, value]);
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

function isKind(kind: string): kind is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(kind);
}
