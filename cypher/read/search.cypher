// Purpose: nodes that hold words which begin as asked; those called exactly so first, then by a name that begins so, then by one that holds it, then the rest; last what has them in running text.
// Parameters: query (Lucene, made from our own search words), phrase (the words asked), kinds, offset, limit.
// Rows: id, kind, name, record.
CALL db.index.fulltext.queryNodes('record_words', $query) YIELD node AS n
WHERE size($kinds) = 0 OR n.kind IN $kinds
WITH n, CASE WHEN n.folded CONTAINS '|' + $phrase + '|' THEN 0 WHEN n.kind IN ['Statement', 'Article'] THEN 4
  WHEN n.folded CONTAINS '|' + $phrase THEN 1 WHEN n.folded CONTAINS ' ' + $phrase THEN 2 ELSE 3 END AS tier
ORDER BY tier, n.weight DESC, n.name, n.id SKIP $offset LIMIT $limit
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.record AS record
