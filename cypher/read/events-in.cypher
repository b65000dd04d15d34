// Purpose: the reports of some blocks of events in some stretches of time.
// Parameters: stretches, a list of { block, from, to, first, last }, to exclusive, last inclusive. Rows: article, event, block, part,
// first, last, name, entity, told (as JSON).
UNWIND $stretches AS stretch
MATCH (r:EventReport { block: stretch.block }) WHERE r.part >= stretch.from AND r.part < stretch.to
  AND coalesce(r.first, stretch.first) >= stretch.first AND coalesce(r.last, stretch.last) <= stretch.last
RETURN r.article AS article, r.event AS event, r.block AS block, r.part AS part, r.first AS first, r.last AS last, r.name AS name,
  r.entity AS entity, r.told AS told
ORDER BY block, article, event
