// Purpose: articles, the newest first; without those that a later version stands for, unless all that is stored is asked for.
// Parameters: stored, offset, limit. Rows: the article's brief.
MATCH (a:Reading) WHERE $stored OR a.replaced IS NULL
RETURN a.id AS articleId, a.title AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY coalesce(published, '') DESC, articleId SKIP $offset LIMIT $limit
