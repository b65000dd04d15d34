// Purpose: puts the events that articles tell of into the index, and the keys that each is found by.
// Parameters: rows, a list of { article, event, block, part, first, last, name, entity, told, keys }. Rows: none.
UNWIND $rows AS row
CREATE (r:EventReport) SET r = row, r.keys = null
FOREACH (key IN row.keys | CREATE (:EventKey { key: key, article: row.article, event: row.event, first: row.first, last: row.last }))
