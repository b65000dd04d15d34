// Purpose: articles that may be versions of one story: of one address, or of one outlet, title and day; those of one of which there are more than `most` left out.
// Parameters: asked, a list of { url, outlet, title, published }; most. Rows: article, replaced, by article.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (a:Reading { url: asked.url }) WITH collect(a) AS found WHERE size(found) <= $most UNWIND found AS a RETURN a
  UNION
  MATCH (a:Reading { title: asked.title, outlet: asked.outlet, published: asked.published })
  WITH collect(a) AS found WHERE size(found) <= $most UNWIND found AS a RETURN a
}
RETURN DISTINCT a.id AS article, a.replaced AS replaced ORDER BY article
