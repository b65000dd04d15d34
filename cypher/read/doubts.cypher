// Purpose: pairs of entities that may be one, the likeliest first.
// Parameters: limit, offset. Rows: a, b, score, reasons (as JSON).
MATCH (d:Doubt)
RETURN d.a AS a, d.b AS b, d.score AS score, d.reasons AS reasons ORDER BY score DESC, a, b, d.block SKIP $offset LIMIT $limit
