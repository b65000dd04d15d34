import { exportOf } from "../export/rows.ts";
import { graphAnswers } from "../graph-answers.ts";
import { answerLater } from "../resolution/asking.ts";
import { recordAnswers, type Transactions } from "../resolution/record-answers.ts";
import type { Neo4jSettings, StoreMode } from "../store-settings.ts";
import type { GraphStore } from "../store.ts";
import { Connection } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { adjacencyOf, subgraphRows } from "./graph-rows.ts";
import { exportParts, originRows } from "./read-all.ts";
import { articleReads } from "./read-articles.ts";
import { nodeReads } from "./read-nodes.ts";
import { saidReads } from "./read-said.ts";
import { recordIndex } from "./record-index.ts";

/**
 * Opens the record on a Neo4j server, and makes its constraints and indexes where they are missing.
 * Errors: `neo4j/unreachable`, `neo4j/unauthorized`, `neo4j/no-database`, `neo4j/unsupported-version`.
 */
export async function openNeo4jStore(settings: Neo4jSettings, mode: StoreMode): Promise<GraphStore> {
  const connection = new Connection(settings, mode);
  try {
    await connection.prepare();
    return storeOn(connection);
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}

function storeOn(connection: Connection): GraphStore {
  const rows = subgraphRows(connection);
  const reads = { ...nodeReads(connection, rows), ...saidReads(connection), ...articleReads(connection) };
  const work = transactions(connection);
  return {
    kind: "neo4j",
    ...reads,
    ...graphAnswers(reads, rows, adjacencyOf(connection), work.look),
    ...recordAnswers(work),
    export: () => exportOf(exportParts(connection)),
    origins: () => originRows(connection),
    close: () => connection.close(),
  };
}

/** One writer at a time. */
function transactions(connection: Connection): Transactions {
  return {
    change: (work) =>
      connection.write(async (run) => {
        await run(cypher("write/lock"));
        return answerLater(work(), recordIndex(run));
      }),
    look: (work) => connection.look((run) => answerLater(work(), recordIndex(run))),
  };
}
