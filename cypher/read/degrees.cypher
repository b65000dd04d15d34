// Purpose: how many different neighbours each of these nodes has.
// Parameters: ids, types, voices. Rows: id, degree.
UNWIND $ids AS id
MATCH (n:Record { id: id })
CALL (n) {
  MATCH (n)-[r]-(m:Record) WHERE type(r) IN $types AND m <> n RETURN m
  UNION
  MATCH (n)-[:SAID]->(:Statement { act: 'speech' })-[:ABOUT]->(m:Record) WHERE $voices AND m <> n RETURN m
  UNION
  MATCH (n)<-[:ABOUT]-(:Statement { act: 'speech' })<-[:SAID]-(m:Record) WHERE $voices AND m <> n RETURN m
}
RETURN id, count(DISTINCT m) AS degree
