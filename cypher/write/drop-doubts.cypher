// Purpose: takes the doubts of some blocks out.
// Parameters: blocks. Rows: none.
UNWIND $blocks AS block
MATCH (d:Doubt { block: block })
DELETE d
