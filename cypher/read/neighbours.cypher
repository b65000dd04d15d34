// Purpose: a node's neighbours, and how well each tie is supported; with voices, through statements folded away.
// Parameters: id, types, voices, limit. Rows: id, weight, the best supported first.
MATCH (n:Record { id: $id })
CALL (n) {
  MATCH (n)-[r]-(m:Record) WHERE type(r) IN $types AND m <> n RETURN m.id AS id, r.weight AS weight
  UNION ALL
  MATCH (n)-[:SAID]->(:Statement { act: 'speech' })-[:ABOUT]->(m:Record) WHERE $voices AND m <> n RETURN m.id AS id, 1 AS weight
  UNION ALL
  MATCH (n)<-[:ABOUT]-(:Statement { act: 'speech' })<-[:SAID]-(m:Record) WHERE $voices AND m <> n RETURN m.id AS id, 1 AS weight
}
RETURN id, sum(weight) AS weight ORDER BY weight DESC, id LIMIT $limit
