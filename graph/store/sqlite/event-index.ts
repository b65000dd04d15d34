import type {
  EventIndex,
  EventRow,
  EventUnderKey,
  KeyedEventRow,
  PartRow,
  ReachRow,
} from "../resolution/event-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";

const TOLD = "article, event, block, part, first, last, name, entity, told";
const ROWS = `SELECT ${TOLD} FROM report`;
const IN_SEASON =
  "json_each(?1) CROSS JOIN report ON block = value ->> 0 AND part >= value ->> 1 AND part < value ->> 2";
const REACHES = `SELECT DISTINCT block, part, first, last FROM ${IN_SEASON}`;
const IN_STRETCH = `SELECT ${TOLD} FROM ${IN_SEASON} AND first >= value ->> 3 AND last <= value ->> 4 ORDER BY block, article, event`;
const UNDER_KEYS = `SELECT k.key, ${TOLD.split(", ")
  .map((column) => `r.${column}`)
  .join(", ")}
  FROM json_each(?1) AS asked
  CROSS JOIN report_key AS k ON k.key = asked.value ->> 0 AND k.first <= asked.value ->> 2 AND k.last >= asked.value ->> 1
  JOIN report AS r ON r.article = k.article AND r.event = k.event ORDER BY k.key, r.article, r.event`;
const COUNTED = `SELECT value AS key, (SELECT count(*) FROM (SELECT 1 FROM report_key WHERE report_key.key = asked.value LIMIT ?2)) AS reports
  FROM json_each(?1) AS asked`;
const LISTED = "SELECT value FROM json_each(?1)";

/** Reports of events as a table; asked within a transaction. */
export function eventIndex(sql: Prepared): EventIndex {
  return {
    ...reports(sql),
    ...underKeys(sql),
    replaceEvents: (articles, rows) => {
      sql.run(`DELETE FROM report WHERE article IN (${LISTED})`, json(articles));
      sql.run(`DELETE FROM report_key WHERE article IN (${LISTED})`, json(articles));
      sql.bulk(
        `INSERT INTO report (${TOLD})
           SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8
           FROM json_each(?1)`,
        rows.map(({ article, event, block, part, first, last, name, entity, told }) => [
          ...[article, event, block, part, first, last, name, entity, told],
        ]),
      );
      putKeys(sql, rows);
    },
    moveEvents: (rows) => {
      sql.bulk(
        `UPDATE report SET block = value ->> 2 FROM json_each(?1)
         WHERE report.article = value ->> 0 AND report.event = value ->> 1`,
        rows.map(({ article, event, block }) => [article, event, block]),
      );
    },
    tieEvents: (rows) => {
      sql.bulk(
        `UPDATE report SET entity = value ->> 2 FROM json_each(?1)
         WHERE report.article = value ->> 0 AND report.event = value ->> 1`,
        rows.map(({ article, event, entity }) => [article, event, entity]),
      );
    },
  };
}

/** Reports by article, block and event. */
function reports(
  sql: Prepared,
): Pick<EventIndex, "eventsOf" | "eventParts" | "eventReaches" | "eventsIn" | "eventsCalled"> {
  return {
    eventsOf: (articles) =>
      sql.rows<EventRow>(`${ROWS} WHERE article IN (${LISTED}) ORDER BY article, event`, json(articles)),
    eventParts: (blocks) =>
      sql.rows<PartRow>(
        `SELECT block, part, count(*) AS reports FROM report WHERE block IN (${LISTED}) AND part IS NOT NULL
         GROUP BY block, part ORDER BY block, part`,
        json(blocks),
      ),
    eventReaches: (seasons) =>
      sql.rows<ReachRow>(REACHES, json(seasons.map(({ block, from, to }) => [block, from, to]))),
    eventsIn: (stretches) =>
      sql.rows<EventRow>(
        IN_STRETCH,
        json(stretches.map(({ block, from, to, first, last }) => [block, from, to, first, last])),
      ),
    eventsCalled: (ids) =>
      sql.rows<EventRow>(`${called("entity")} UNION ${called("name")} ORDER BY article, event`, json(ids)),
  };
}

function called(column: "entity" | "name"): string {
  return `${ROWS} WHERE ${column} IN (${LISTED})`;
}

/** Reports by what others of their story find them by. */
function underKeys(sql: Prepared): Pick<EventIndex, "keyCounts" | "eventsKeyed"> {
  return {
    keyCounts: (keys, most) =>
      sql.rows<{ key: string; reports: number }>(COUNTED, json(keys), most).filter(({ reports }) => reports > 0),
    eventsKeyed: (asked) =>
      sql.rows<EventUnderKey>(UNDER_KEYS, json(asked.map(({ key, first, last }) => [key, first, last]))),
  };
}

function putKeys(sql: Prepared, rows: readonly KeyedEventRow[]): void {
  sql.bulk(
    `INSERT INTO report_key (key, article, event, first, last)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`,
    rows.flatMap(({ article, event, first, last, keys }) => keys.map((key) => [key, article, event, first, last])),
  );
}
