// Purpose: articles as they were read, and what they claim.
// Parameters: rows, a list of { id, published, title, outlet, url, record, nodes, edges, replaced }. Rows: none.
UNWIND $rows AS row
MERGE (a:Reading { id: row.id })
SET a = row
