// Purpose: puts reports of events into other blocks.
// Parameters: rows, a list of { article, event, block }. Rows: none.
UNWIND $rows AS row
MATCH (r:EventReport { article: row.article, event: row.event })
SET r.block = row.block
