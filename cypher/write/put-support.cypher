// Purpose: the words behind nodes and edges; an edge's hang on the node it starts from, so that no hub's own list grows.
// Parameters: rows, a list of { article, node, element, start, end, rule, confidence }. Rows: none.
UNWIND $rows AS row
MATCH (a:Reading { id: row.article })
MATCH (n:Record { id: row.node })
CREATE (a)-[:SUPPORTS { element: row.element, start: row.start, end: row.end, rule: row.rule, confidence: row.confidence }]->(n)
