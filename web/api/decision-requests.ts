import type { Done, LedgerLine, LedgerRow, ReviewPair, Why, WhyNot } from "../../graph/api/decision-views.ts";
import type { Source, Subgraph } from "../../graph/api/views.ts";
import type { Proposal } from "../../graph/model/decisions.ts";
import { fields, list, nullable, text } from "./check.ts";
import type { Check } from "./check.ts";
import * as shapes from "./decision-shapes.ts";
import { items, query } from "./requests.ts";
import type { Items, Request } from "./requests.ts";
import { source } from "./shapes.ts";
import { subgraph } from "./graph-shapes.ts";

/** A page of a list: `next` is the cursor of the page after. */
export interface Listed<T> extends Items<T> {
  readonly next: string | null;
}

/** Pairs of the queue read in one go: what is decided makes room for more. */
const PAIRS_READ = 100;
/** Rows of the ledger on one page. */
const ROWS_READ = 50;
/** Mentions of a node that can be chosen from at most: as many as the server gives. */
export const MENTIONS_AT_MOST = 300;
const SENTENCES_READ = 500;

const listed = <T>(check: Check<T>): Check<Listed<T>> =>
  fields<Listed<T>>({ items: list(check), next: nullable(text) });
const listShapes = {
  pairs: listed(shapes.reviewPair),
  rows: listed(shapes.ledgerRow),
  lines: list(shapes.ledgerLine),
  sources: items(source),
};
const DECISIONS = "/api/decisions";
const node = (id: string) => `/api/nodes/${encodeURIComponent(id)}`;

/** Questions and orders about who is who. */
export const decisionRequests = {
  review: (): Request<Listed<ReviewPair>> => ({ url: `/api/review?limit=${PAIRS_READ}`, check: listShapes.pairs }),
  why: (id: string): Request<Why> => ({ url: `${node(id)}/why`, check: shapes.why }),
  whyNot: (a: string, b: string): Request<WhyNot> => ({ url: `/api/why-not?${query({ a, b })}`, check: shapes.whyNot }),
  /** The newest first. */
  ledger: (cursor?: string): Request<Listed<LedgerRow>> => ({
    url: `${DECISIONS}?${query({ newest: "true", limit: String(ROWS_READ), ...(cursor ? { cursor } : {}) })}`,
    check: listShapes.rows,
  }),
  mentions: (id: string): Request<Subgraph> => ({
    url: `${node(id)}/neighbours?${query({ relation: "REFERS_TO", limit: String(MENTIONS_AT_MOST) })}`,
    check: subgraph,
  }),
  /** All places of a node, to find the sentence of each of its mentions. */
  sentences: (element: string): Request<Items<Source>> => ({
    url: `/api/sources?${query({ element, limit: String(SENTENCES_READ) })}`,
    check: listShapes.sources,
  }),
  /** `isLearnt`: its names are read so from now on. */
  preview: (proposal: Proposal, isLearnt = false): Request<Done> => {
    const body = JSON.stringify(proposal);
    return {
      url: `${DECISIONS}?preview=true&learn=${isLearnt}#${body}`,
      check: shapes.done,
      send: { method: "POST", body },
    };
  },
  previewUndo: (id: string): Request<Done> => ({
    url: `${DECISIONS}/${encodeURIComponent(id)}?preview=true`,
    check: shapes.done,
    send: { method: "DELETE" },
  }),
  decide: (proposal: Proposal, isLearnt = false): Request<Done> => ({
    url: `${DECISIONS}?learn=${isLearnt}`,
    check: shapes.done,
    send: { method: "POST", body: JSON.stringify(proposal) },
  }),
  /** A ledger as JSON Lines, put into this one: what became of each of its lines. */
  bringIn: (ledger: string): Request<LedgerLine[]> => ({
    url: `${DECISIONS}/import`,
    check: listShapes.lines,
    send: { method: "POST", body: ledger, type: "application/jsonl" },
  }),
  undo: (id: string): Request<Done> => ({
    url: `${DECISIONS}/${encodeURIComponent(id)}`,
    check: shapes.done,
    send: { method: "DELETE" },
  }),
};
