// Purpose: how many articles there are, and their first and last day.
// Parameters: none. Rows: articles, first, last.
MATCH (a:Reading) WHERE a.replaced IS NULL RETURN count(a) AS articles, min(a.published) AS first, max(a.published) AS last
