// Purpose: articles as they were read.
// Parameters: articles. Rows: record, as JSON, by id.
UNWIND $articles AS id
MATCH (a:Reading { id: id }) RETURN a.record AS record ORDER BY a.id
