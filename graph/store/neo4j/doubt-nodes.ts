import neo4j from "neo4j-driver";
import type { Doubt } from "../../resolve/blocks/doubts.ts";
import type { Later } from "../resolution/asking.ts";
import type { RecordIndex } from "../resolution/record-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";
import type { Row } from "./rows.ts";

/** Pairs that evidence leaves open. */
export function doubtNodes(run: Run): Pick<Later<RecordIndex>, "doubts" | "replaceDoubts"> {
  return {
    doubts: async (limit, offset) => {
      const window = { limit: neo4j.int(limit), offset: neo4j.int(offset) };
      const rows = await run<Row<Omit<Doubt, "reasons"> & { reasons: string }>>(cypher("read/doubts"), window);
      return rows.map(({ a, b, score, reasons }) => ({
        a,
        b,
        score,
        reasons: JSON.parse(reasons) as Doubt["reasons"],
      }));
    },
    replaceDoubts: async (blocks, rows) => {
      await run(cypher("write/drop-doubts"), { blocks });
      const nodes = rows.map(({ block, a, b, score, reasons }) => ({
        block,
        a,
        b,
        score,
        reasons: JSON.stringify(reasons),
      }));
      await inBatches(run, cypher("write/put-doubts"), nodes);
    },
  };
}
