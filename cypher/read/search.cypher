// Purpose: nodes that hold words which begin as asked; exact names first, then names that begin so, then the rest.
// Parameters: query (Lucene, made from our own search words), folded (the words asked), kinds, offset, limit.
// Rows: id, kind, name, record.
CALL db.index.fulltext.queryNodes('record_words', $query) YIELD node AS n
WHERE size($kinds) = 0 OR n.kind IN $kinds
WITH n, CASE WHEN n.folded = $folded THEN 0 WHEN n.folded STARTS WITH $folded THEN 1 ELSE 2 END AS tier
ORDER BY tier, n.weight DESC, n.name, n.id SKIP $offset LIMIT $limit
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.record AS record
