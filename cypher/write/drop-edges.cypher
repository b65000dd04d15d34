// Purpose: takes edges of one type out. TYPE stands for the relation.
// Parameters: edges, a list of { id, from, to }. Rows: none.
UNWIND $edges AS edge
MATCH (:Record { id: edge.from })-[r:TYPE { id: edge.id }]->(:Record { id: edge.to })
DELETE r
