// Purpose: in whose company articles name some profiles, each word once.
// Parameters: places. Rows: block, company.
UNWIND $places AS place
MATCH (p:Profile { place: place })
MATCH (m:Member { place: place })
UNWIND m.company AS company
RETURN DISTINCT p.block AS block, company ORDER BY block, company
