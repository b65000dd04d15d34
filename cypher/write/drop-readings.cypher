// Purpose: takes articles as they were read out, with the evidence that hangs on them.
// Parameters: articles. Rows: none.
UNWIND $articles AS id
MATCH (a:Reading { id: id })
DETACH DELETE a
