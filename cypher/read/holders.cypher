// Purpose: the articles that hold any of these profiles.
// Parameters: places. Rows: article.
UNWIND $places AS place
MATCH (m:Member { place: place })
RETURN DISTINCT m.article AS article ORDER BY article
