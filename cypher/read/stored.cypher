// Purpose: which of these articles are stored.
// Parameters: articles. Rows: id.
UNWIND $articles AS id
MATCH (a:Reading { id: id })
RETURN a.id AS id
