import { ARTICLES_MAX, type NamesBoth } from "../named-together.ts";
import type { Prepared } from "./prepared.ts";
import { ARTICLE_COLUMNS, toArticleBrief, type ArticleRow } from "./rows.ts";

interface SharedRow extends ArticleRow {
  record: string;
  named: string;
}

/** The articles that name both of these nodes, by date, then id, with every place where they name either. */
export function readTogether(sql: Prepared, a: string, b: string): NamesBoth[] {
  const rows = sql.rows<SharedRow>(
    `SELECT ${ARTICLE_COLUMNS}, article.record,
       (SELECT json_group_array(json_object('id', element, 'span', json_array(start, "end"))) FROM
         (SELECT DISTINCT element, start, "end" FROM support
          WHERE element IN (?1, ?2) AND published = shared.day AND article = shared.id)) AS named
     FROM (SELECT published AS day, article AS id FROM support WHERE element = ?1
           INTERSECT SELECT published, article FROM support WHERE element = ?2
           ORDER BY day, id LIMIT ${ARTICLES_MAX}) AS shared
       JOIN article ON article.id = shared.id
     ORDER BY shared.day, shared.id`,
    a,
    b,
  );
  return rows.map((row) => ({
    article: toArticleBrief(row),
    text: (JSON.parse(row.record) as { text: string }).text,
    named: JSON.parse(row.named) as NamesBoth["named"],
  }));
}
