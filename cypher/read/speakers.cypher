// Purpose: the articles that speak of any of these entities before anything is decided.
// Parameters: entities. Rows: article.
UNWIND $entities AS id
CALL (id) {
  MATCH (p:Profile { entity: id }) MATCH (m:Member { place: p.place }) RETURN m.article AS article
  UNION
  MATCH (m:Member { own: id }) RETURN m.article AS article
}
RETURN DISTINCT article ORDER BY article
