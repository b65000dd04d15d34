import neo4j from "neo4j-driver";
import type { Decided } from "../../api/decision-views.ts";
import type { ArticleBrief, Path } from "../../api/views.ts";
import type { Contribution } from "../../model/claims.ts";
import { extractedSchema } from "../../model/extracted.ts";
import type { Adjacency } from "../adjacency.ts";
import { foldedEnds } from "../folded.ts";
import { matchedText } from "../findable.ts";
import { neighbourhoodOf, subgraphOf, type SubgraphRows } from "../neighbourhood.ts";
import type { Neo4jSettings, StoreMode } from "../store-settings.ts";
import { changesOf } from "../changes-of.ts";
import { overviewOf } from "../overview.ts";
import { ARTICLES_MAX, namedTogether } from "../named-together.ts";
import { pathsOf } from "../path-view.ts";
import { pivot, type Cell } from "../pivot.ts";
import { allOf, searched } from "../searching.ts";
import { wordForms } from "../word-forms.ts";
import { answerLater, type Asking } from "../resolution/asking.ts";
import { disagreementsOn, statesOf } from "../resolution/explain/accounts.ts";
import { decide, undo, Undone } from "../resolution/decide.ts";
import { ledgerRows, review, why, whyNot } from "../resolution/explain/explain.ts";
import { addArticles, removeArticle } from "../resolution/write-record.ts";
import { exportOf } from "../export/rows.ts";
import type { GraphStore, Heard, LedgerOrder, Window } from "../store.ts";
import { Connection } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { adjacencyOf, heardOf, subgraphRows } from "./graph-rows.ts";
import { pageOf, toArticleBrief, toNode, windowed, wordQuery, type ArticleRow, type NodeAnswer } from "./rows.ts";
import { exportParts, originRows } from "./read-all.ts";
import { recordIndex } from "./record-index.ts";
import {
  toNamesBoth,
  toSource,
  toStatement,
  type SourceRow,
  type StatementRow,
  type TogetherRow,
} from "./statement-rows.ts";

/** Speakers and events considered for the first screen. */
const OVERVIEW_VOICES = 200;

/**
 * Opens the record on a Neo4j server, and makes its constraints and indexes where they are missing.
 * Errors: `neo4j/unreachable`, `neo4j/unauthorized`, `neo4j/no-database`, `neo4j/unsupported-version`.
 */
export async function openNeo4jStore(settings: Neo4jSettings, mode: StoreMode): Promise<GraphStore> {
  const connection = new Connection(settings, mode);
  try {
    await connection.prepare();
    return new Neo4jStore(connection);
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}

class Neo4jStore implements GraphStore {
  readonly kind = "neo4j";
  private readonly connection: Connection;
  private readonly rows: SubgraphRows;
  private readonly adjacency: Adjacency;

  constructor(connection: Connection) {
    this.connection = connection;
    this.rows = subgraphRows(connection);
    this.adjacency = adjacencyOf(connection);
  }

  apply(contributions: readonly Contribution[]) {
    return this.change(() => addArticles(contributions));
  }

  remove(article: string) {
    return this.change(() => removeArticle(article));
  }

  async stored(articles: readonly string[]) {
    const rows = await this.connection.read<{ id: string }>("read/stored", { articles });
    return new Set(rows.map((row) => row.id));
  }

  async node(id: string) {
    return (await this.rows.nodes([id]))[0];
  }

  nodes(ids: readonly string[]) {
    return Promise.resolve(this.rows.nodes(ids));
  }

  search(...[q, kinds, window]: Parameters<GraphStore["search"]>) {
    return searched(q, window, async ({ words, phrase }, part) => {
      const parameters = { query: wordQuery(words), phrase, kinds, ...windowed(part) };
      const rows = await this.connection.read<NodeAnswer>("read/search", parameters);
      const asked = words.map(({ begins }) => begins);
      return pageOf(rows, part, (row) => ({ node: toNode(row), matched: matchedText(toNode(row), asked) }));
    });
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

  async together(...[a, b, window]: Parameters<GraphStore["together"]>) {
    const parameters = { a, b, limit: neo4j.int(ARTICLES_MAX) };
    const rows = await this.connection.read<TogetherRow>("read/together", parameters);
    return namedTogether(rows.map(toNamesBoth), window);
  }

  async voices(...[filter, limit]: Parameters<GraphStore["voices"]>) {
    const any = { event: null, kind: null };
    return pivot(
      await this.connection.read<Cell & Record<string, unknown>>("read/voices", {
        ...any,
        ...heardOf(filter),
        ...filter,
      }),
      limit,
    );
  }

  async statements(...[{ q, ...filter }, window]: Parameters<GraphStore["statements"]>) {
    const words = q === undefined ? [] : allOf(q);
    if (q !== undefined && words.length === 0) return { items: [], more: false };
    const any = { speaker: null, event: null, about: null, article: null, from: null, to: null, act: null };
    const query = words.length === 0 ? null : wordQuery(words);
    const rows = await this.connection.read<StatementRow>("read/statements", {
      ...any,
      ...filter,
      query,
      ...windowed(window),
    });
    return pageOf(rows, window, toStatement);
  }

  async sources(...[element, window]: Parameters<GraphStore["sources"]>) {
    const ends = foldedEnds(element);
    const folded = ends && (await this.connection.read<{ id: string }>("read/folded-statements", ends));
    const elements = folded?.map((row) => row.id) ?? [element];
    const rows = await this.connection.read<SourceRow>("read/sources", { elements, ...windowed(window) });
    if (rows.length === 0 && !(await this.exists(element))) return undefined;
    return pageOf(rows, window, toSource);
  }

  async timeline(...[filter, window]: Parameters<GraphStore["timeline"]>) {
    const parameters = { from: null, to: null, kind: null, ...filter, ...windowed(window) };
    const rows = await this.connection.read<NodeAnswer & { date: string }>("read/timeline", parameters);
    return pageOf(rows, window, (row) => ({ date: row.date, node: toNode(row) }));
  }

  decide(...[decision, options = {}]: Parameters<GraphStore["decide"]>) {
    return orUndone(this.change(() => decide(decision, options)));
  }

  undo(...[id, options = {}]: Parameters<GraphStore["undo"]>) {
    return orUndone(this.change(() => undo(id, options)));
  }

  decisions(window: Window, order?: LedgerOrder) {
    return this.look(() => ledgerRows(window, order));
  }

  review(window: Window) {
    return this.look(() => review(window));
  }

  why(id: string) {
    return this.look(() => why(id));
  }

  whyNot(a: string, b: string) {
    return this.look(() => whyNot(a, b));
  }

  disagreements(event: string) {
    return this.look(() => disagreementsOn(event));
  }

  states(event: string) {
    return this.look(() => statesOf(event));
  }

  changes(...[filter, confidence]: Parameters<GraphStore["changes"]>) {
    return changesOf(this, (work) => this.look(work), filter, confidence);
  }

  async article(id: string) {
    const [row] = await this.connection.read<{ record: string }>("read/article", { id });
    return row === undefined ? undefined : extractedSchema.parse(JSON.parse(row.record));
  }

  async holding(phrases: readonly string[]) {
    const rows = await this.connection.read<{ id: string }>("read/holding", { phrases: phrases.map(wordForms) });
    return rows.map(({ id }) => id);
  }

  async articles(...[window, which = "shown"]: Parameters<GraphStore["articles"]>) {
    const rows = await this.connection.read<ArticleRow>("read/articles", {
      stored: which === "stored",
      ...windowed(window),
    });
    return pageOf(rows, window, (row): ArticleBrief => toArticleBrief(row));
  }

  async summary() {
    const counts = async (name: string) => {
      const rows = await this.connection.read<{ name: string; count: number }>(name);
      return Object.fromEntries(rows.map((row) => [row.name, row.count]));
    };
    interface Dates {
      [key: string]: unknown;
      articles: number;
      first: string | null;
      last: string | null;
    }
    const [dates] = await this.connection.read<Dates>("read/dates");
    return {
      store: this.kind,
      articles: dates?.articles ?? 0,
      nodes: await counts("read/count-nodes"),
      edges: await counts("read/count-edges"),
      firstDate: dates?.first ?? null,
      lastDate: dates?.last ?? null,
    } as const;
  }

  export() {
    return exportOf(exportParts(this.connection));
  }

  origins() {
    return originRows(this.connection);
  }

  close() {
    return this.connection.close();
  }

  /** All of this work in one transaction, one writer at a time; begun anew where the server was away. */
  private change<Answer>(work: () => Asking<Answer>): Promise<Answer> {
    return this.connection.write(async (run) => {
      await run(cypher("write/lock"));
      return answerLater(work(), recordIndex(run));
    });
  }

  private look<Answer>(work: () => Asking<Answer>): Promise<Answer> {
    return this.connection.look((run) => answerLater(work(), recordIndex(run)));
  }

  private async exists(id: string): Promise<boolean> {
    const [row] = await this.connection.read<{ found: boolean }>("read/exists", { id });
    return row?.found ?? false;
  }
}

/** What became of a decision of which nothing was kept is an answer, too. */
async function orUndone<Answer>(attempt: Promise<Answer>): Promise<Answer | Decided> {
  try {
    return await attempt;
  } catch (fault) {
    if (fault instanceof Undone) return fault.outcome;
    throw fault;
  }
}
