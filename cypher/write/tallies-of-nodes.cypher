// Purpose: the votes on shared nodes.
// Parameters: ids. Rows: id, tally as JSON, weight; no row for a node that is not there.
UNWIND $ids AS id
MATCH (n:Record { id: id })
RETURN n.id AS id, n.tally AS tally, n.weight AS weight
