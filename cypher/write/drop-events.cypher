// Purpose: takes the events of some articles out of the index.
// Parameters: articles. Rows: none.
UNWIND $articles AS article
MATCH (r:EventReport { article: article })
DELETE r
