// Purpose: all articles as they were read by id, a page at a time.
// Parameters: after, limit. Rows: id, record, as JSON.
MATCH (a:Reading) WHERE a.id > $after
RETURN a.id AS id, a.record AS record ORDER BY id LIMIT $limit
