// Purpose: how many different neighbours each of these nodes has.
// Parameters: ids, types, voices, act (a list), from and to (each null for any). Rows: id, degree.
UNWIND $ids AS id
MATCH (n:Record { id: id })
CALL (n) {
  MATCH (n)-[r]-(m:Record) WHERE type(r) IN $types AND m <> n RETURN m
  UNION
  MATCH (n)-[:SAID]->(s:Statement)-[:ABOUT]->(m:Record) WHERE $voices AND m <> n AND s.act IN $act
    AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
    RETURN m
  UNION
  MATCH (n)<-[:ABOUT]-(s:Statement)<-[:SAID]-(m:Record) WHERE $voices AND m <> n AND s.act IN $act
    AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
    RETURN m
}
RETURN id, count(DISTINCT m) AS degree
