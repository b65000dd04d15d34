// Purpose: the reports that were found to be of some events, or that give these names.
// Parameters: ids. Rows: article, event, block, part, first, last, name, entity, told (as JSON).
UNWIND $ids AS id
CALL (id) {
  MATCH (r:EventReport { entity: id }) RETURN r
  UNION
  MATCH (r:EventReport { name: id }) RETURN r
}
WITH DISTINCT r
RETURN r.article AS article, r.event AS event, r.block AS block, r.part AS part, r.first AS first, r.last AS last, r.name AS name,
  r.entity AS entity, r.told AS told
ORDER BY article, event
