// Purpose: the votes on shared edges of one type. TYPE stands for the relation.
// Parameters: edges, a list of { id, from, to }. Rows: id, tally as JSON, weight.
UNWIND $edges AS edge
MATCH (:Record { id: edge.from })-[r:TYPE { id: edge.id }]->(:Record { id: edge.to })
RETURN r.id AS id, r.tally AS tally, r.weight AS weight
