import type { Path } from "../../api/views.ts";
import type { Contribution } from "../../model/claims.ts";
import type { Adjacency } from "../adjacency.ts";
import { neighbourhoodOf, subgraphOf, type SubgraphRows } from "../neighbourhood.ts";
import { overviewOf } from "../overview.ts";
import { pathsOf } from "../path-view.ts";
import type { ExportRow, GraphStore } from "../store.ts";
import { openFile } from "./open-file.ts";
import { prepared, type Prepared } from "./prepared.ts";
import { edgesAmong, foldedAmong, readNeighbours, readNode, readNodes, readSteps, searchNodes } from "./read-graph.ts";
import { exportRows, readArticle, readArticles, readSources, readSummary, readTimeline } from "./read-record.ts";
import { readStatements, readVoices } from "./read-voices.ts";
import { Writer } from "./write.ts";

/** Speakers and events considered for the first screen. */
const OVERVIEW_VOICES = 200;

/**
 * Opens the embedded store in one file (`:memory:` for none), made where it is missing.
 * Errors: `store/not-a-store`, `store/newer-schema`, `store/unwritable`.
 */
export function openSqliteStore(path: string): GraphStore {
  return new SqliteStore(prepared(openFile(path)));
}

/** libsql answers at once; the contract's promises are for the other store, so every method only wraps. */
class SqliteStore implements GraphStore {
  readonly kind = "sqlite";
  private readonly sql: Prepared;
  private readonly writer: Writer;
  private readonly rows: SubgraphRows;
  private readonly adjacency: Adjacency;

  constructor(sql: Prepared) {
    this.sql = sql;
    this.writer = new Writer(sql);
    this.adjacency = (ids, types) => at(() => readSteps(sql, ids, types));
    this.rows = {
      nodes: (ids) => at(() => readNodes(sql, ids)),
      edges: (ids) => at(() => edgesAmong(sql, ids)),
      folded: (ids) => at(() => foldedAmong(sql, ids)),
      neighbours: (id, options) => at(() => readNeighbours(sql, id, options)),
    };
  }

  apply(contributions: readonly Contribution[]) {
    return at(() => {
      this.writer.apply(contributions);
    });
  }

  remove(article: string) {
    return at(() => this.writer.remove(article));
  }

  stored(articles: readonly string[]) {
    return at(() => {
      const asked = JSON.stringify(articles);
      const select = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))";
      return new Set(this.sql.rows<{ id: string }>(select, asked).map((row) => row.id));
    });
  }

  node(id: string) {
    return at(() => readNode(this.sql, id));
  }

  search(...[q, kinds, window]: Parameters<GraphStore["search"]>) {
    return at(() => searchNodes(this.sql, q, kinds, window));
  }

  neighbourhood(...[id, options]: Parameters<GraphStore["neighbourhood"]>) {
    return neighbourhoodOf(this.rows, id, options);
  }

  subgraph(ids: readonly string[]) {
    return subgraphOf(this.rows, ids);
  }

  async overview(limit: number) {
    return overviewOf(await this.voices({}, OVERVIEW_VOICES), this.adjacency, this.rows, limit);
  }

  paths(from: string, to: string, limit: number): Promise<readonly Path[]> {
    return pathsOf(this, this.adjacency, this.rows, { from, to, limit });
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

  article(id: string) {
    return at(() => readArticle(this.sql, id));
  }

  articles(...[window]: Parameters<GraphStore["articles"]>) {
    return at(() => readArticles(this.sql, window));
  }

  summary() {
    return at(() => readSummary(this.sql));
  }

  async *export(): AsyncGenerator<ExportRow> {
    for await (const row of exportRows(this.sql)) yield row;
  }

  close() {
    return at(() => {
      this.sql.database.close();
    });
  }
}

/** The answer, or what went wrong, as a promise. */
function at<Answer>(ask: () => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    resolve(ask());
  });
}
