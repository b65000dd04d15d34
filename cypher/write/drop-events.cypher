// Purpose: takes the events of some articles, and their keys, out of the index.
// Parameters: articles. Rows: none.
UNWIND $articles AS article
CALL (article) {
  MATCH (r:EventReport { article: article }) DELETE r
}
CALL (article) {
  MATCH (k:EventKey { article: article }) DELETE k
}
