// Purpose: keeps which utterance each of some prints was found to be of.
// Parameters: rows, a list of { print, lead }. Rows: none.
UNWIND $rows AS row
MATCH (p:Print { id: row.print })
SET p.lead = row.lead
