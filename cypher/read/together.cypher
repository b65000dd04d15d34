// Purpose: the articles that name both of two nodes, the oldest first, with every place where they name either.
// Parameters: a, b, limit. Rows: the article's brief, its text, and named: maps of id, start, end.
MATCH (r:Reading)-[s:SUPPORTS]->()
WHERE s.element = $a
WITH DISTINCT r
WHERE EXISTS { MATCH (r)-[t:SUPPORTS]->() WHERE t.element = $b }
WITH r ORDER BY coalesce(r.published, ''), r.id LIMIT $limit
MATCH (r)-[s:SUPPORTS]->()
WHERE s.element IN [$a, $b]
WITH r, collect(DISTINCT { id: s.element, start: s.start, end: s.end }) AS named
RETURN r.id AS articleId, r.title AS title, r.outlet AS outlet, r.published AS published, r.url AS url, r.record AS record, named
ORDER BY coalesce(published, ''), articleId
