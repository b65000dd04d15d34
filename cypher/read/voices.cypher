// Purpose: what was said about events, counted for each speaker and event.
// Parameters: act (a list); event, kind, from, to, each null for any. Rows: a cell of the matrix each.
MATCH (p:Record)-[:SAID]->(s:Statement)-[:ABOUT]->(e:Event)
WHERE ($event IS NULL OR e.id = $event) AND ($kind IS NULL OR p.kind = $kind) AND s.act IN $act
  AND ($from IS NULL OR s.saidDate >= left($from, size(s.saidDate))) AND ($to IS NULL OR left(s.saidDate, size($to)) <= $to)
WITH p, e, collect(s) AS said
RETURN p.id AS speaker, p.kind AS speakerKind, p.name AS speakerName, e.id AS event, e.name AS eventName, e.date AS start,
  size(said) AS statements, size([s IN said WHERE s.polarity = 'positive']) AS positive,
  size([s IN said WHERE s.polarity = 'negative']) AS negative
