// Purpose: all edges of one type by id, a page at a time. TYPE stands for the relation.
// Parameters: after, limit. Rows: id, type, from, to, record.
MATCH (a:Record)-[r:TYPE]->(b:Record) WHERE r.id > $after
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.record AS record ORDER BY id LIMIT $limit
