// Purpose: takes nodes out, with whatever hangs on them.
// Parameters: ids. Rows: none.
UNWIND $ids AS id
MATCH (n:Record { id: id })
DETACH DELETE n
