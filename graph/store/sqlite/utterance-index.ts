import type { MeetingRow, PrintRow, UtteranceIndex, UtteranceRow } from "../resolution/utterance-index.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";

const LISTED = "SELECT value FROM json_each(?1)";
/** How many prints are at the spot `value`, counted no further than one behind `?2`: a common turn of phrase has no end of them. */
const COUNTED = "(SELECT count(*) FROM (SELECT 1 FROM spot WHERE spot.spot = value LIMIT ?2 + 1))";

/** Utterances, the prints that they are of, and the spots where these meet, as tables; asked within a transaction. */
export function utteranceIndex(sql: Prepared): UtteranceIndex {
  return { ...readUtterances(sql), ...writeUtterances(sql) };
}

function readUtterances(sql: Prepared): Omit<UtteranceIndex, "replaceUtterances" | "follow"> {
  return {
    utterancesOf: (articles) =>
      sql.rows<UtteranceRow>(
        `SELECT article, statement, place, speakers, id AS print, voice, wording, lead
         FROM utterance JOIN print ON print.key = utterance.print WHERE article IN (${LISTED}) ORDER BY article, statement`,
        json(articles),
      ),
    crowded: (spots, most) =>
      sql
        .rows<{ spot: number }>(`SELECT value AS spot FROM json_each(?1) WHERE ${COUNTED} > ?2`, json(spots), most)
        .map(({ spot }) => spot),
    meetings: (spots, most) =>
      sql.rows<MeetingRow>(
        `WITH met AS MATERIALIZED (SELECT DISTINCT value AS spot FROM json_each(?1) WHERE ${COUNTED} <= ?2)
         SELECT spot.spot, print.id AS print FROM met CROSS JOIN spot ON spot.spot = met.spot JOIN print ON print.key = spot.print
         ORDER BY spot.spot, print.id`,
        json(spots),
        most,
      ),
    prints: (ids) =>
      sql.rows<PrintRow>(
        `SELECT id AS print, voice, wording, lead, (SELECT min(place) FROM utterance WHERE utterance.print = print.key) AS first
         FROM print WHERE id IN (${LISTED}) ORDER BY id`,
        json(ids),
      ),
    carriers: (prints) =>
      sql
        .rows<{ article: string }>(
          `SELECT DISTINCT article FROM utterance WHERE print IN (SELECT key FROM print WHERE id IN (${LISTED})) ORDER BY article`,
          json(prints),
        )
        .map(({ article }) => article),
  };
}

function writeUtterances(sql: Prepared): Pick<UtteranceIndex, "replaceUtterances" | "follow"> {
  return {
    replaceUtterances: (articles, rows, { before, now }) => {
      sql.run(`DELETE FROM utterance WHERE article IN (${LISTED})`, json(articles));
      putPrints(sql, rows);
      putSpots(sql, now);
      dropPrints(sql, before);
    },
    follow: (rows) => {
      sql.bulk(
        "UPDATE print SET lead = value ->> 1 FROM json_each(?1) WHERE print.id = value ->> 0",
        rows.map(({ print, lead }) => [print, lead]),
      );
    },
  };
}

/** A known print stays what it was found to be. */
function putPrints(sql: Prepared, rows: readonly UtteranceRow[]): void {
  sql.bulk(
    `INSERT INTO print (id, voice, wording, lead)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
    rows.map(({ print, voice, wording, lead }) => [print, voice, wording, lead]),
  );
  sql.bulk(
    `INSERT INTO utterance (article, statement, place, speakers, print)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, (SELECT key FROM print WHERE id = value ->> 4) FROM json_each(?1)`,
    rows.map(({ article, statement, place, speakers, print }) => [article, statement, place, speakers, print]),
  );
}

function putSpots(sql: Prepared, spots: readonly MeetingRow[]): void {
  sql.bulk(
    `INSERT INTO spot (spot, print)
       SELECT value ->> 0, (SELECT key FROM print WHERE id = value ->> 1) FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
    spots.map(({ spot, print }) => [spot, print]),
  );
}

/** Of these prints those that nothing is of any more. */
function dropPrints(sql: Prepared, spots: readonly MeetingRow[]): void {
  const ids = json([...new Set(spots.map(({ print }) => print))]);
  const gone = `id IN (${LISTED}) AND NOT EXISTS (SELECT 1 FROM utterance WHERE utterance.print = print.key)`;
  const keys = new Map(
    sql
      .rows<{ id: string; key: number }>(`SELECT id, key FROM print WHERE ${gone}`, ids)
      .map(({ id, key }) => [id, key]),
  );
  if (keys.size === 0) return;
  sql.bulk(
    "DELETE FROM spot WHERE (spot, print) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))",
    spots.flatMap(({ spot, print }) => (keys.has(print) ? [[spot, keys.get(print)]] : [])),
  );
  sql.run(`DELETE FROM print WHERE key IN (${LISTED})`, json([...keys.values()]));
}
