// Purpose: nodes by id.
// Parameters: ids. Rows: id, kind, name, record (its properties as JSON), by id.
UNWIND $ids AS id
MATCH (n:Record { id: id })
RETURN DISTINCT n.id AS id, n.kind AS kind, n.name AS name, n.record AS record ORDER BY id
