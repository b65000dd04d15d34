// Purpose: stored edges with both ends among these nodes.
// Parameters: ids. Rows: id, type, from, to, record, by id.
MATCH (a:Record)-[r]->(b:Record)
WHERE a.id IN $ids AND b.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.record AS record ORDER BY id
