// Purpose: how many reports of some blocks of events lie in which part of time.
// Parameters: blocks. Rows: block, part, reports.
UNWIND $blocks AS block
MATCH (r:EventReport { block: block }) WHERE r.part IS NOT NULL
RETURN r.block AS block, r.part AS part, count(*) AS reports ORDER BY block, part
