// Purpose: the words behind nodes or edges, the oldest article first.
// Parameters: elements, offset, limit. Rows: the article's brief, its text, span, rule, confidence.
MATCH (a:Reading)-[s:SUPPORTS]->()
WHERE s.element IN $elements
WITH DISTINCT a, s.start AS start, s.end AS end, s.rule AS rule, s.confidence AS confidence
ORDER BY coalesce(a.published, ''), a.id, start, end, rule SKIP $offset LIMIT $limit
RETURN a.id AS articleId, a.title AS title, a.outlet AS outlet, a.published AS published, a.url AS url, a.record AS record,
  start, end, rule, confidence
