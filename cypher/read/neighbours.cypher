// Purpose: a node's neighbours, and how well each tie is supported; with voices, through statements folded away.
// Parameters: id, types, voices, act (a list), from and to (each null for any), limit. Rows: id, weight, the best supported first.
MATCH (n:Record { id: $id })
CALL (n) {
  MATCH (n)-[r]-(m:Record) WHERE type(r) IN $types AND m <> n RETURN m.id AS id, r.weight AS weight
  UNION ALL
  MATCH (n)-[:SAID]->(s:Statement)-[:ABOUT]->(m:Record) WHERE $voices AND m <> n AND s.act IN $act
    AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
    RETURN m.id AS id, 1 AS weight
  UNION ALL
  MATCH (n)<-[:ABOUT]-(s:Statement)<-[:SAID]-(m:Record) WHERE $voices AND m <> n AND s.act IN $act
    AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
    RETURN m.id AS id, 1 AS weight
}
RETURN id, sum(weight) AS weight ORDER BY weight DESC, id LIMIT $limit
