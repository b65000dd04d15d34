// Purpose: whether a node or an edge has this id.
// Parameters: id. Rows: found.
RETURN EXISTS { (:Record { id: $id }) } OR EXISTS { (:Record)-[r]->(:Record) WHERE r.id = $id } AS found
