// Purpose: which of these articles stand aside for a later version.
// Parameters: articles. Rows: id.
UNWIND $articles AS id
MATCH (a:Reading { id: id }) WHERE a.replaced IS NOT NULL
RETURN a.id AS id
