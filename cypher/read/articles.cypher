// Purpose: articles, the newest first.
// Parameters: offset, limit. Rows: the article's brief.
MATCH (a:Reading)
RETURN a.id AS articleId, a.title AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY coalesce(published, '') DESC, articleId SKIP $offset LIMIT $limit
