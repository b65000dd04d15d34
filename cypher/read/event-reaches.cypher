// Purpose: the days that the reports of some blocks of events in some seasons reach over, each once.
// Parameters: seasons, a list of { block, from, to }, to exclusive. Rows: block, part, first, last. Reports of a record of before, which
// do not tell their days, reach over all.
UNWIND $seasons AS season
MATCH (r:EventReport { block: season.block }) WHERE r.part >= season.from AND r.part < season.to
RETURN DISTINCT r.block AS block, r.part AS part, coalesce(r.first, -1000000) AS first, coalesce(r.last, 1000000) AS last
