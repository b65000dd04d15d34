// Purpose: statements folded into counts, with both ends among these nodes.
// Parameters: ids. Rows: speaker, topic, count, positive, negative, statements (ids in order).
MATCH (a:Record)-[:SAID]->(s:Statement { act: 'speech' })-[:ABOUT]->(b:Record)
WHERE a.id IN $ids AND b.id IN $ids AND a <> b
WITH a, b, s ORDER BY s.id
WITH a.id AS speaker, b.id AS topic, collect(s) AS said
RETURN speaker, topic, size(said) AS count, size([s IN said WHERE s.polarity = 'positive']) AS positive,
  size([s IN said WHERE s.polarity = 'negative']) AS negative, [s IN said | s.id] AS statements ORDER BY speaker, topic
