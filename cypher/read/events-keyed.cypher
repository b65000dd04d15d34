// Purpose: the reports of events that bear some keys and reach over some days.
// Parameters: asked, a list of { key, first, last }. Rows: key, article, event, block, part, first, last, name, entity, told (as JSON).
UNWIND $asked AS asked
MATCH (k:EventKey { key: asked.key }) WHERE k.first <= asked.last AND k.last >= asked.first
MATCH (r:EventReport { article: k.article, event: k.event })
RETURN asked.key AS key, r.article AS article, r.event AS event, r.block AS block, r.part AS part, r.first AS first, r.last AS last,
  r.name AS name, r.entity AS entity, r.told AS told
ORDER BY key, article, event
