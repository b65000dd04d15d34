// Purpose: where prints meet others.
// Parameters: rows, a list of { spot, print }. Rows: none.
UNWIND $rows AS row
MERGE (:Spot { spot: row.spot, print: row.print })
