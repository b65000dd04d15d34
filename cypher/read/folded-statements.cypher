// Purpose: the statements folded into one edge.
// Parameters: speaker, topic. Rows: id.
MATCH (:Record { id: $speaker })-[:SAID]->(s:Statement { act: 'speech' })-[:ABOUT]->(:Record { id: $topic })
RETURN DISTINCT s.id AS id ORDER BY id
