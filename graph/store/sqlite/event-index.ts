import type { EventIndex, EventRow, PartRow } from "../resolution/event-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";

const ROWS = "SELECT article, event, block, part, name, entity, told FROM report";
const LISTED = "SELECT value FROM json_each(?1)";

/** Reports of events as a table; asked within a transaction. */
export function eventIndex(sql: Prepared): EventIndex {
  return {
    eventsOf: (articles) =>
      sql.rows<EventRow>(`${ROWS} WHERE article IN (${LISTED}) ORDER BY article, event`, json(articles)),
    replaceEvents: (articles, rows) => {
      sql.run(`DELETE FROM report WHERE article IN (${LISTED})`, json(articles));
      sql.bulk(
        `INSERT INTO report (article, event, block, part, name, entity, told)
           SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(?1)`,
        rows.map(({ article, event, block, part, name, entity, told }) => [
          ...[article, event, block, part, name, entity, told],
        ]),
      );
    },
    eventParts: (blocks) =>
      sql.rows<PartRow>(
        `SELECT block, part, count(*) AS reports FROM report WHERE block IN (${LISTED}) AND part IS NOT NULL
         GROUP BY block, part ORDER BY block, part`,
        json(blocks),
      ),
    eventsIn: (seasons) =>
      sql.rows<EventRow>(
        `SELECT article, event, block, part, name, entity, told
         FROM json_each(?1) CROSS JOIN report ON block = value ->> 0 AND part >= value ->> 1 AND part < value ->> 2
         ORDER BY block, article, event`,
        json(seasons.map(({ block, from, to }) => [block, from, to])),
      ),
    eventsCalled: (ids) =>
      sql.rows<EventRow>(`${called("entity")} UNION ${called("name")} ORDER BY article, event`, json(ids)),
    tieEvents: (rows) => {
      sql.bulk(
        `UPDATE report SET entity = value ->> 2 FROM json_each(?1)
         WHERE report.article = value ->> 0 AND report.event = value ->> 1`,
        rows.map(({ article, event, entity }) => [article, event, entity]),
      );
    },
  };
}

function called(column: "entity" | "name"): string {
  return `${ROWS} WHERE ${column} IN (${LISTED})`;
}
