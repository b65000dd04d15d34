// Purpose: what stored articles claim, to take it back.
// Parameters: articles, a list of article ids. Rows: nodes and edges as JSON.
UNWIND $articles AS id
MATCH (a:Reading { id: id })
RETURN a.id AS id, a.nodes AS nodes, a.edges AS edges
