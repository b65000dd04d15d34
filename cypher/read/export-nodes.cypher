// Purpose: all nodes by id, a page at a time.
// Parameters: after, limit. Rows: id, kind, name, record.
MATCH (n:Record) WHERE n.id > $after
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.record AS record ORDER BY id LIMIT $limit
