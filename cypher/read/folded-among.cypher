// Purpose: statements folded into counts, with both ends among these nodes.
// Parameters: ids, act (a list); from, to, each null for any. Rows: speaker, topic, count, positive, negative, statements (ids in order).
MATCH (a:Record)-[:SAID]->(s:Statement)-[:ABOUT]->(b:Record)
WHERE a.id IN $ids AND b.id IN $ids AND a <> b AND s.act IN $act
  AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
WITH a, b, s ORDER BY s.id
WITH a.id AS speaker, b.id AS topic, collect(s) AS said
RETURN speaker, topic, size(said) AS count, size([s IN said WHERE s.polarity = 'positive']) AS positive,
  size([s IN said WHERE s.polarity = 'negative']) AS negative, [s IN said | s.id] AS statements ORDER BY speaker, topic
