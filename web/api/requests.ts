import type { Disagreement, EventState, PossibleChange } from "../../graph/api/account-views.ts";
import type {
  Node,
  Path,
  RuleReason,
  SearchHit,
  Source,
  StatementView,
  Subgraph,
  Summary,
  Together,
  Voices,
} from "../../graph/api/views.ts";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";
import type { NodeKind } from "../../graph/model/kinds.ts";
import { fields, list } from "./check.ts";
import type { Check } from "./check.ts";
import * as accountShapes from "./account-shapes.ts";
import * as articleShapes from "./article-shapes.ts";
import * as graphShapes from "./graph-shapes.ts";
import * as shapes from "./shapes.ts";

/**
 * One question to the server: its address, which also names its answer, and the shape the answer must have. What is sent with a question
 * is part of its name: it stands after a `#`, which a browser keeps to itself.
 */
export interface Request<T> {
  readonly url: string;
  readonly check: Check<T>;
  /** Absent: a GET. */
  readonly send?: { readonly method: "POST" | "DELETE"; readonly body?: string; readonly type?: MediaType };
}

/** What is sent; JSON unless told. */
type MediaType = "application/json" | "application/jsonl";

/** A list as the server sends it; what else it carries (`next`) the explorer does not read. */
export interface Items<T> {
  readonly items: T[];
}

/** Statements asked for at most; the panels say so where there are more. */
export const STATEMENTS_AT_MOST = 300;
/** Links of a node that are asked for at most: as many as its details list. */
export const LINKS_AT_MOST = 60;
/** Shortest ways between two names that are asked for at most. */
const WAYS_AT_MOST = 9;
/** Sentences naming two names that are asked for at most. */
export const TOGETHER_AT_MOST = 20;
/** Nodes of the first screen at most: as many as can be read from a distance. */
const OVERVIEW_AT_MOST = 40;
const FEW_AT_MOST = 22;
/** Kinds that are searched by name. */
const NAMED: readonly NodeKind[] = [...ENTITY_KINDS, "Event"];
export const items = <T>(check: Check<T>): Check<Items<T>> => fields<Items<T>>({ items: list(check) });
const itemShapes = {
  hits: items(shapes.searchHit),
  sources: items(shapes.source),
  statements: items(shapes.statement),
  paths: items(shapes.path),
  together: items(shapes.together),
  disagreements: items(accountShapes.disagreement),
  states: items(accountShapes.eventState),
  changes: items(accountShapes.possibleChange),
  rules: items(shapes.ruleReason),
};

export const requests = {
  summary: (): Request<Summary> => ({ url: "/api/summary", check: shapes.summary }),
  overview: (few: boolean, asked: Asked = {}): Request<Subgraph> => ({
    url: `/api/overview?${query({ limit: String(few ? FEW_AT_MOST : OVERVIEW_AT_MOST), ...asked })}`,
    check: graphShapes.subgraph,
  }),
  graph: (ids: readonly string[], asked: Asked = {}): Request<Subgraph> => ({
    url: `/api/graph?${[`ids=${ids.map(encodeURIComponent).join(",")}`, query(asked)].filter(Boolean).join("&")}`,
    check: graphShapes.subgraph,
  }),
  names: (q: string): Request<Items<SearchHit>> => ({
    url: `/api/search?${query({ q, kind: NAMED.join(","), limit: "8" })}`,
    check: itemShapes.hits,
  }),
  words: (q: string): Request<Items<SearchHit>> => ({
    url: `/api/search?${query({ q, kind: "Statement,Article", limit: "6" })}`,
    check: itemShapes.hits,
  }),
  node: (id: string): Request<Node> => ({ url: `/api/nodes/${encodeURIComponent(id)}`, check: graphShapes.node }),
  neighbours: (id: string, limit: number, asked: Asked = {}): Request<Subgraph> => ({
    url: `/api/nodes/${encodeURIComponent(id)}/neighbours?${query({ folded: "true", limit: String(limit), ...asked })}`,
    check: graphShapes.subgraph,
  }),
  paths: (from: string, to: string): Request<Items<Path>> => ({
    url: `/api/paths?${query({ from, to, limit: String(WAYS_AT_MOST) })}`,
    check: itemShapes.paths,
  }),
  together: (a: string, b: string): Request<Items<Together>> => ({
    url: `/api/together?${query({ a, b, limit: String(TOGETHER_AT_MOST) })}`,
    check: itemShapes.together,
  }),
  voices: (asked: Asked = {}): Request<Voices> => ({
    url: ["/api/voices", query(asked)].filter(Boolean).join("?"),
    check: shapes.voices,
  }),
  statements: (filter: StatementsFilter): Request<Items<StatementView>> => ({
    url: `/api/statements?${query({ ...filter, limit: String(STATEMENTS_AT_MOST) })}`,
    check: itemShapes.statements,
  }),
  disagreements: (event: string): Request<Items<Disagreement>> => ({
    url: `/api/events/${encodeURIComponent(event)}/disagreements`,
    check: itemShapes.disagreements,
  }),
  states: (event: string): Request<Items<EventState>> => ({
    url: `/api/events/${encodeURIComponent(event)}/states`,
    check: itemShapes.states,
  }),
  changes: (filter: ChangesFilter): Request<Items<PossibleChange>> => ({
    url: `/api/changes?${query({ ...filter })}`,
    check: itemShapes.changes,
  }),
  sources: (element: string): Request<Items<Source>> => ({
    url: `/api/sources?${query({ element })}`,
    check: itemShapes.sources,
  }),
  rules: (): Request<Items<RuleReason>> => ({ url: "/api/rules", check: itemShapes.rules }),
  article: (id: string): Request<articleShapes.ReadArticle> => ({
    url: `/api/articles/${encodeURIComponent(id)}`,
    check: articleShapes.article,
  }),
};

/** Whose changes of word, or those on which event. */
export type ChangesFilter = { readonly speaker: string } | { readonly event: string };

/** Of which acts (comma between), and said on which days, the first and the last given. */
export interface Asked extends Readonly<Record<string, string>> {
  readonly act?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Which statements: by whom, about which event, about whatever else, said when. */
export interface StatementsFilter extends Pick<Asked, "from" | "to"> {
  readonly speaker?: string;
  readonly event?: string;
  readonly about?: string;
}

export function query(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString();
}
