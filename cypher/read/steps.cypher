// Purpose: the stored edges of some types at any of these nodes.
// Parameters: ids, types, limit. Rows: edge, type, from, to, by edge.
UNWIND $ids AS id
MATCH (n:Record { id: id })-[r]-(:Record)
WHERE type(r) IN $types
WITH DISTINCT r
RETURN r.id AS edge, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to ORDER BY edge LIMIT $limit
