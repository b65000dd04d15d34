// Purpose: the events that some articles tell of, as the index keeps them.
// Parameters: articles. Rows: article, event, block, part, first, last, name, entity, told (as JSON).
UNWIND $articles AS article
MATCH (r:EventReport { article: article })
RETURN r.article AS article, r.event AS event, r.block AS block, r.part AS part, r.first AS first, r.last AS last, r.name AS name,
  r.entity AS entity, r.told AS told
ORDER BY article, event
