// Purpose: statements by speaker, topic, article, date, act and words.
// Parameters: speaker, event, about, article, from, to, act, query, each null for any; offset, limit.
// Rows: the statement, its article's brief, speakers, topics, the statement it lies within, and the other articles that carry it.
CALL () {
  WITH 1 AS one WHERE $query IS NOT NULL
  CALL db.index.fulltext.queryNodes('record_words', $query) YIELD node RETURN node AS s
  UNION
  WITH 1 AS one WHERE $query IS NULL AND $article IS NULL
  MATCH (s:Statement) RETURN s
  UNION
  WITH 1 AS one WHERE $query IS NULL AND $article IS NOT NULL
  MATCH (:Record { id: 'article:' + $article })-[:CONTAINS]->(s:Statement) RETURN s
}
WITH s WHERE s.kind = 'Statement'
  AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
  AND ($act IS NULL OR s.act IN $act)
  AND ($speaker IS NULL OR EXISTS { (:Record { id: $speaker })-[:SAID]->(s) })
  AND ($event IS NULL OR EXISTS { (s)-[:ABOUT]->(:Record { id: $event }) })
  AND ($about IS NULL OR EXISTS { (s)-[:ABOUT]->(:Record { id: $about }) })
MATCH (a:Reading { id: s.article })
WHERE $article IS NULL OR EXISTS { (:Record { id: 'article:' + $article })-[:CONTAINS]->(s) }
WITH s, a ORDER BY s.saidDate IS NULL, s.saidDate, a.id, s.start, s.id SKIP $offset LIMIT $limit
RETURN s.id AS id, 'Statement' AS kind, s.name AS name, s.record AS record,
  a.id AS articleId, a.title AS title, a.outlet AS outlet, a.published AS published, a.url AS url,
  COLLECT { MATCH (p:Record)-[:SAID]->(s) RETURN { id: p.id, kind: p.kind, name: p.name } ORDER BY p.id } AS speakers,
  COLLECT { MATCH (s)-[:ABOUT]->(t:Record) RETURN { id: t.id, kind: t.kind, name: t.name } ORDER BY t.id } AS about,
  head(COLLECT { MATCH (s)-[:WITHIN]->(o:Record) RETURN o.id ORDER BY o.id }) AS within,
  COLLECT {
    MATCH (s)<-[c:CONTAINS]-(n:Record) WHERE n.id <> 'article:' + s.article
    MATCH (b:Reading { id: substring(n.id, 8) })
    RETURN { articleId: b.id, title: b.title, outlet: b.outlet, published: b.published, url: b.url, record: c.record }
  } AS copies
