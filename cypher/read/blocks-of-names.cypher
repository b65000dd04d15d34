// Purpose: the blocks that hold profiles of these names.
// Parameters: names. Rows: block.
UNWIND $names AS name
MATCH (p:Profile { name: name })
RETURN DISTINCT p.block AS block ORDER BY block
