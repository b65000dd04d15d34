// Purpose: events and statements with a date.
// Parameters: from, to, kind, each null for any; offset, limit. Rows: date and node, by date, then id.
MATCH (n:Record)
WHERE n.date IS NOT NULL AND ($from IS NULL OR n.date >= left($from, size(n.date))) AND ($to IS NULL OR left(n.date, size($to)) <= $to)
  AND ($kind IS NULL OR n.kind = $kind)
RETURN n.date AS date, n.id AS id, n.kind AS kind, n.name AS name, n.record AS record ORDER BY date, id SKIP $offset LIMIT $limit
