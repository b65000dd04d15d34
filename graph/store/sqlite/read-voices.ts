import type { Brief, StatementView, Voices } from "../../api/views.ts";
import { searchWords } from "../../model/tokens.ts";
import { pivot, type Cell } from "../pivot.ts";
import { statementView } from "../statement-view.ts";
import type { Page, StatementFilter, VoicesFilter, Window } from "../store.ts";
import type { Prepared } from "./prepared.ts";
import {
  ARTICLE_COLUMNS,
  NODE_COLUMNS,
  pageOf,
  toArticleBrief,
  toBrief,
  toNode,
  type ArticleRow,
  type NodeRow,
} from "./rows.ts";

/** Speech about events, counted for each speaker and event. */
export function readVoices(sql: Prepared, { event, kind, from, to }: VoicesFilter, limit: number): Voices {
  const cells = sql.rows<Cell>(
    `SELECT speaker.id AS speaker, speaker.kind AS speakerKind, speaker.name AS speakerName,
       event.id AS event, event.name AS eventName, event.date AS start, count(*) AS statements,
       sum(polarity = 'positive') AS positive, sum(polarity = 'negative') AS negative
     FROM voice JOIN node AS event ON event.id = voice.topic AND event.kind = 'Event'
       JOIN node AS speaker ON speaker.id = voice.speaker
     WHERE act = 'speech' AND (?1 IS NULL OR event.id = ?1) AND (?2 IS NULL OR speaker.kind = ?2)
       AND (?3 IS NULL OR said >= ?3) AND (?4 IS NULL OR substr(said, 1, length(?4)) <= ?4)
     GROUP BY speaker.id, event.id`,
    event ?? null,
    kind ?? null,
    from ?? null,
    to ?? null,
  );
  return pivot(cells, limit);
}

export function readStatements(sql: Prepared, filter: StatementFilter, window: Window): Page<StatementView> {
  const words = filter.q === undefined ? [] : searchWords(filter.q);
  if (filter.q !== undefined && words.length === 0) return { items: [], more: false };
  const rows = sql.rows<NodeRow & ArticleRow>(
    `SELECT ${NODE_COLUMNS}, ${ARTICLE_COLUMNS}
     FROM (SELECT DISTINCT statement, article, said, start FROM voice
           WHERE (?1 IS NULL OR speaker = ?1) AND (?2 IS NULL OR topic = ?2) AND (?3 IS NULL OR topic = ?3)
             AND (?4 IS NULL OR article = ?4) AND (?5 IS NULL OR said >= ?5)
             AND (?6 IS NULL OR substr(said, 1, length(?6)) <= ?6) AND (?7 IS NULL OR act = ?7)) AS found
       JOIN node ON node.id = found.statement JOIN article ON article.id = found.article
     WHERE (?8 IS NULL OR node.key IN (SELECT rowid FROM words WHERE words MATCH ?8))
     ORDER BY found.said IS NULL, found.said, found.article, found.start, node.id LIMIT ?9 OFFSET ?10`,
    filter.speaker ?? null,
    filter.event ?? null,
    filter.about ?? null,
    filter.article ?? null,
    filter.from ?? null,
    filter.to ?? null,
    filter.act ?? null,
    words.length === 0 ? null : words.map((word) => `"${word}"*`).join(" "),
    window.limit + 1,
    window.offset,
  );
  return pageOf(rows, window, (row) =>
    statementView(toNode(row), toArticleBrief(row), {
      speakers: ends(sql, row.id, "SAID"),
      about: ends(sql, row.id, "ABOUT"),
      within: ends(sql, row.id, "WITHIN")[0]?.id ?? null,
    }),
  );
}

/** Who said a statement, or what it is about, or which it lies within, by id. */
function ends(sql: Prepared, statement: string, type: "SAID" | "ABOUT" | "WITHIN"): Brief[] {
  const [here, there] = type === "SAID" ? ['"to"', '"from"'] : ['"from"', '"to"'];
  return sql
    .rows<NodeRow>(
      `SELECT ${NODE_COLUMNS} FROM edge JOIN node ON node.id = edge.${there}
       WHERE edge.${here} = ? AND edge.type = ? ORDER BY node.id`,
      statement,
      type,
    )
    .map(toBrief);
}
