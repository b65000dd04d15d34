// Purpose: keeps pairs of entities that may be one.
// Parameters: rows, a list of { block, a, b, score, reasons }. Rows: none.
UNWIND $rows AS row
CREATE (d:Doubt) SET d = row
