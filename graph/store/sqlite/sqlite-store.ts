import type { Decided } from "../../api/decision-views.ts";
import type { Path } from "../../api/views.ts";
import type { Contribution } from "../../model/claims.ts";
import type { Adjacency } from "../adjacency.ts";
import { neighbourhoodOf, subgraphOf, type SubgraphRows } from "../neighbourhood.ts";
import { changesOf } from "../changes-of.ts";
import { overviewOf } from "../overview.ts";
import { answerAtOnce, type Asking } from "../resolution/asking.ts";
import { disagreementsOn, statesOf } from "../resolution/explain/accounts.ts";
import { decide, undo, Undone } from "../resolution/decide.ts";
import { ledgerRows, review, why, whyNot } from "../resolution/explain/explain.ts";
import type { RecordIndex } from "../resolution/record-index.ts";
import { addArticles, removeArticle } from "../resolution/write-record.ts";
import { namedTogether } from "../named-together.ts";
import { pathsOf } from "../path-view.ts";
import { searched } from "../searching.ts";
import type { StoreMode } from "../store-settings.ts";
import { exportOf } from "../export/rows.ts";
import type { GraphStore, Heard, LedgerOrder, Window } from "../store.ts";
import { json } from "./json.ts";
import { IN_MEMORY, openFile, openSnapshot } from "./open-file.ts";
import { prepared, type Prepared } from "./prepared.ts";
import {
  edgesAmong,
  foldedAmong,
  readBest,
  readDegrees,
  readNeighbours,
  readNode,
  readNodes,
  readSteps,
  searchNodes,
} from "./read-graph.ts";
import { readArticle, readArticles, readHolding, readSources, readSummary, readTimeline } from "./read-record.ts";
import { exportParts, originRows } from "./read-all.ts";
import { readTogether } from "./read-together.ts";
import { readStatements, readVoices } from "./read-voices.ts";
import { recordIndex } from "./record-index.ts";

/** Speakers and events considered for the first screen. */
const OVERVIEW_VOICES = 200;

/**
 * Opens the embedded store in one file (`:memory:` for none), made where it is missing. Errors, on opening and later:
 * `store/not-a-store`, `store/newer-schema`, `store/older-schema`, `store/locked`, `store/unwritable`, `store/damaged`.
 */
export function openSqliteStore(path: string, mode: StoreMode = "loader"): GraphStore {
  return new SqliteStore(path, prepared(openFile(path, mode), path));
}

/** libsql answers at once; the contract's promises are for the other store, so every method only wraps. */
class SqliteStore implements GraphStore {
  readonly kind = "sqlite";
  private readonly path: string;
  private readonly sql: Prepared;
  private readonly rows: SubgraphRows;
  private readonly adjacency: Adjacency;
  private readonly index: RecordIndex;

  constructor(path: string, sql: Prepared) {
    this.path = path;
    this.index = recordIndex(sql);
    this.sql = sql;
    this.adjacency = (ids, types) => at(() => readSteps(sql, ids, types));
    this.rows = {
      nodes: (ids) => at(() => readNodes(sql, ids)),
      edges: (ids) => at(() => edgesAmong(sql, ids)),
      folded: (ids, heard) => at(() => foldedAmong(sql, ids, heard)),
      neighbours: (id, ties, limit) => at(() => readNeighbours(sql, id, ties, limit)),
      degrees: (ids, ties) => at(() => readDegrees(sql, ids, ties)),
      best: (limit) => at(() => readBest(sql, limit)),
    };
  }

  apply(contributions: readonly Contribution[]) {
    return at(() => this.change(addArticles(contributions)));
  }

  remove(article: string) {
    return at(() => this.change(removeArticle(article)));
  }

  stored(articles: readonly string[]) {
    return at(() => {
      const asked = json(articles);
      const select = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))";
      return new Set(this.sql.rows<{ id: string }>(select, asked).map((row) => row.id));
    });
  }

  node(id: string) {
    return at(() => readNode(this.sql, id));
  }

  nodes(ids: readonly string[]) {
    return at(() => readNodes(this.sql, ids));
  }

  search(...[q, kinds, window]: Parameters<GraphStore["search"]>) {
    return searched(q, window, (asked, part) => at(() => searchNodes(this.sql, kinds, asked, part)));
  }

  neighbourhood(...[id, options]: Parameters<GraphStore["neighbourhood"]>) {
    return neighbourhoodOf(this.rows, id, options);
  }

  subgraph(ids: readonly string[], heard: Heard = {}) {
    return subgraphOf(this.rows, ids, { heard });
  }

  async overview(limit: number, heard: Heard = {}) {
    return overviewOf(await this.voices(heard, OVERVIEW_VOICES), this.adjacency, this.rows, { limit, heard });
  }

  paths(from: string, to: string, limit: number): Promise<readonly Path[]> {
    return pathsOf(this, this.adjacency, this.rows, { from, to, limit });
  }

  together(...[a, b, window]: Parameters<GraphStore["together"]>) {
    return at(() => namedTogether(readTogether(this.sql, a, b), window));
  }

  voices(...[filter, limit]: Parameters<GraphStore["voices"]>) {
    return at(() => readVoices(this.sql, filter, limit));
  }

  statements(...[filter, window]: Parameters<GraphStore["statements"]>) {
    return at(() => readStatements(this.sql, filter, window));
  }

  sources(...[element, window]: Parameters<GraphStore["sources"]>) {
    return at(() => readSources(this.sql, element, window));
  }

  timeline(...[filter, window]: Parameters<GraphStore["timeline"]>) {
    return at(() => readTimeline(this.sql, filter, window));
  }

  decide(...[decision, options = {}]: Parameters<GraphStore["decide"]>) {
    return at(() => orUndone(() => this.change(decide(decision, options))));
  }

  undo(...[id, options = {}]: Parameters<GraphStore["undo"]>) {
    return at(() => orUndone(() => this.change(undo(id, options))));
  }

  decisions(window: Window, order?: LedgerOrder) {
    return at(() => answerAtOnce(ledgerRows(window, order), this.index));
  }

  review(window: Window) {
    return at(() => answerAtOnce(review(window), this.index));
  }

  why(id: string) {
    return at(() => answerAtOnce(why(id), this.index));
  }

  whyNot(a: string, b: string) {
    return at(() => answerAtOnce(whyNot(a, b), this.index));
  }

  disagreements(event: string) {
    return at(() => answerAtOnce(disagreementsOn(event), this.index));
  }

  states(event: string) {
    return at(() => answerAtOnce(statesOf(event), this.index));
  }

  changes(...[filter, confidence]: Parameters<GraphStore["changes"]>) {
    return changesOf(this, (work) => at(() => answerAtOnce(work(), this.index)), filter, confidence);
  }

  article(id: string) {
    return at(() => readArticle(this.sql, id));
  }

  holding(phrases: readonly string[]) {
    return at(() => readHolding(this.sql, phrases));
  }

  articles(...[window, which = "shown"]: Parameters<GraphStore["articles"]>) {
    return at(() => readArticles(this.sql, window, which));
  }

  summary() {
    return at(() => readSummary(this.sql));
  }

  export() {
    return this.asOfNow((sql) => exportOf(exportParts(sql)));
  }

  origins() {
    return this.asOfNow(originRows);
  }

  /** Rows of the record as it is when the first is asked for, whatever is written meanwhile. */
  private async *asOfNow<Row>(rows: (sql: Prepared) => Iterable<Row> | AsyncIterable<Row>): AsyncGenerator<Row> {
    const sql = this.path === IN_MEMORY ? this.sql : prepared(openSnapshot(this.path), this.path);
    try {
      yield* rows(sql);
    } finally {
      if (sql !== this.sql) sql.close();
    }
  }

  /** All of this work in one transaction. */
  private change<Answer>(work: Asking<Answer>): Answer {
    return this.sql.whole(() => answerAtOnce(work, this.index));
  }

  close() {
    return at(() => {
      this.sql.close();
    });
  }
}

/** What became of a decision of which nothing was kept is an answer, too. */
function orUndone<Answer>(attempt: () => Answer): Answer | Decided {
  try {
    return attempt();
  } catch (fault) {
    if (fault instanceof Undone) return fault.outcome;
    throw fault;
  }
}

/** The answer, or what went wrong, as a promise. */
function at<Answer>(ask: () => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    resolve(ask());
  });
}
