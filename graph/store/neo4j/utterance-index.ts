import neo4j from "neo4j-driver";
import type { Later } from "../resolution/asking.ts";
import type { MeetingRow, PrintRow, UtteranceIndex, UtteranceRow } from "../resolution/utterance-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";
import type { Row } from "./rows.ts";

/** Utterances, the prints that they are of, and the spots where these meet, as nodes apart from the record's; asked within a transaction. */
export function utteranceIndex(run: Run): Later<UtteranceIndex> {
  return {
    utterancesOf: (articles) => run<Row<UtteranceRow>>(cypher("read/utterances-of"), { articles }),
    replaceUtterances: async (articles, rows, { before, now }) => {
      await run(cypher("write/drop-utterances"), { articles });
      await inBatches(run, cypher("write/put-utterances"), rows);
      await inBatches(run, cypher("write/put-spots"), now);
      await inBatches(run, cypher("write/drop-prints"), [...new Set(before.map(({ print }) => print))], "prints");
    },
    crowded: async (spots, most) =>
      (await run<{ spot: number }>(cypher("read/crowded"), { spots, most: neo4j.int(most) })).map(({ spot }) => spot),
    meetings: (spots, most) => run<Row<MeetingRow>>(cypher("read/meetings"), { spots, most: neo4j.int(most) }),
    prints: (prints) => run<Row<PrintRow>>(cypher("read/prints"), { prints }),
    follow: (rows) => inBatches(run, cypher("write/follow"), rows),
    carriers: async (prints) =>
      (await run<{ article: string }>(cypher("read/carriers"), { prints })).map(({ article }) => article),
  };
}
