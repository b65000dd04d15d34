// Purpose: one article as it was read.
// Parameters: id. Rows: record, as JSON.
MATCH (a:Reading { id: $id }) RETURN a.record AS record
