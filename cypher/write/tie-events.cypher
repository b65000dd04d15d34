// Purpose: keeps which event each of some reports was found to be of.
// Parameters: rows, a list of { article, event, entity }. Rows: none.
UNWIND $rows AS row
MATCH (r:EventReport { article: row.article, event: row.event })
SET r.entity = row.entity
