import { exportOf } from "../export/rows.ts";
import { graphAnswers } from "../graph-answers.ts";
import { namedTogether } from "../named-together.ts";
import { answerAtOnce } from "../resolution/asking.ts";
import { recordAnswers, type Transactions } from "../resolution/record-answers.ts";
import type { Reads } from "../reads.ts";
import { searched } from "../searching.ts";
import type { StoreMode } from "../store-settings.ts";
import type { GraphStore } from "../store.ts";
import { adjacencyOf, subgraphRows } from "./graph-rows.ts";
import { IN_MEMORY, openFile, openSnapshot } from "./open-file.ts";
import { prepared, type Prepared } from "./prepared.ts";
import { promised } from "./promised.ts";
import { exportParts, originRows } from "./read-all.ts";
import { readNode, readNodes, searchNodes } from "./read-graph.ts";
import {
  readArticle,
  readArticles,
  readHolding,
  readSources,
  readStored,
  readSummary,
  readTimeline,
} from "./read-record.ts";
import { readTogether } from "./read-together.ts";
import { readStatements, readVoices } from "./read-voices.ts";
import { recordIndex } from "./record-index.ts";

/**
 * Opens the embedded store in one file (`:memory:` for none), made where it is missing. Errors, on opening and later:
 * `store/not-a-store`, `store/newer-schema`, `store/older-schema`, `store/locked`, `store/unwritable`, `store/damaged`.
 */
export function openSqliteStore(path: string, mode: StoreMode = "loader"): GraphStore {
  const sql = prepared(openFile(path, mode), path);
  const reads = readsOf(sql);
  const work = transactions(sql);
  return {
    kind: "sqlite",
    ...reads,
    ...graphAnswers(reads, subgraphRows(sql), adjacencyOf(sql), work.look),
    ...recordAnswers(work),
    export: () => asOfNow(sql, path, (now) => exportOf(exportParts(now))),
    origins: () => asOfNow(sql, path, originRows),
    close: () =>
      promised(() => {
        sql.close();
      }),
  };
}

function readsOf(sql: Prepared): Reads {
  return {
    stored: (articles) => promised(() => readStored(sql, articles)),
    node: (id) => promised(() => readNode(sql, id)),
    nodes: (ids) => promised(() => readNodes(sql, ids)),
    search: (q, kinds, window) =>
      searched(q, window, (asked, part) => promised(() => searchNodes(sql, kinds, asked, part))),
    together: (a, b, window) => promised(() => namedTogether(readTogether(sql, a, b), window)),
    voices: (filter, limit) => promised(() => readVoices(sql, filter, limit)),
    statements: (filter, window) => promised(() => readStatements(sql, filter, window)),
    sources: (element, window) => promised(() => readSources(sql, element, window)),
    timeline: (filter, window) => promised(() => readTimeline(sql, filter, window)),
    article: (id) => promised(() => readArticle(sql, id)),
    holding: (phrases) => promised(() => readHolding(sql, phrases)),
    articles: (window, which = "shown") => promised(() => readArticles(sql, window, which)),
    summary: () => promised(() => readSummary(sql)),
  };
}

function transactions(sql: Prepared): Transactions {
  const index = recordIndex(sql);
  return {
    change: (work) => promised(() => sql.whole(() => answerAtOnce(work(), index))),
    look: (work) => promised(() => answerAtOnce(work(), index)),
  };
}

/** Rows of the record as it is when the first is asked for, whatever is written meanwhile. */
async function* asOfNow<Row>(
  own: Prepared,
  path: string,
  rows: (sql: Prepared) => Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<Row> {
  const sql = path === IN_MEMORY ? own : prepared(openSnapshot(path), path);
  try {
    yield* rows(sql);
  } finally {
    if (sql !== own) sql.close();
  }
}
