// Purpose: puts the events that articles tell of into the index.
// Parameters: rows, a list of { article, event, block, part, first, last, name, entity, told }. Rows: none.
UNWIND $rows AS row
CREATE (r:EventReport) SET r = row
