import neo4j from "neo4j-driver";
import type { Later } from "../resolution/asking.ts";
import type { EventIndex, EventRow, EventUnderKey, PartRow, ReachRow } from "../resolution/event-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";
import type { Row } from "./rows.ts";

/** Reports of events as nodes apart from the record's; asked within a transaction. */
export function eventIndex(run: Run): Later<EventIndex> {
  return {
    eventsOf: (articles) => run<Row<EventRow>>(cypher("read/events-of-articles"), { articles }),
    replaceEvents: async (articles, rows) => {
      await run(cypher("write/drop-events"), { articles });
      await inBatches(run, cypher("write/put-events"), rows);
    },
    keyCounts: (keys, most) =>
      run<Row<{ key: string; reports: number }>>(cypher("read/key-counts"), { keys, most: neo4j.int(most) }),
    eventsKeyed: (asked) => run<Row<EventUnderKey>>(cypher("read/events-keyed"), { asked }),
    moveEvents: (rows) => inBatches(run, cypher("write/move-events"), rows),
    eventParts: (blocks) => run<Row<PartRow>>(cypher("read/event-parts"), { blocks }),
    eventReaches: (seasons) => run<Row<ReachRow>>(cypher("read/event-reaches"), { seasons }),
    eventsIn: (stretches) => run<Row<EventRow>>(cypher("read/events-in"), { stretches }),
    eventsCalled: (ids) => run<Row<EventRow>>(cypher("read/events-called"), { ids }),
    tieEvents: (rows) => inBatches(run, cypher("write/tie-events"), rows),
  };
}
