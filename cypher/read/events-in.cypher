// Purpose: the reports of some blocks of events in some stretches of time.
// Parameters: seasons, a list of { block, from, to }, to exclusive. Rows: article, event, block, part, name, entity, told (as JSON).
UNWIND $seasons AS season
MATCH (r:EventReport { block: season.block }) WHERE r.part >= season.from AND r.part < season.to
RETURN r.article AS article, r.event AS event, r.block AS block, r.part AS part, r.name AS name, r.entity AS entity, r.told AS told
ORDER BY block, article, event
