// Purpose: the reports of events that bear some keys.
// Parameters: keys. Rows: key, article, event, block, part, first, last, name, entity, told (as JSON).
UNWIND $keys AS key
MATCH (k:EventKey { key: key })
MATCH (r:EventReport { article: k.article, event: k.event })
RETURN key, r.article AS article, r.event AS event, r.block AS block, r.part AS part, r.first AS first, r.last AS last, r.name AS name,
  r.entity AS entity, r.told AS told
ORDER BY key, article, event
