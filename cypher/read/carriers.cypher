// Purpose: the articles in which any of some prints stands.
// Parameters: prints. Rows: article.
UNWIND $prints AS print
MATCH (u:Utterance { print: print })
RETURN DISTINCT u.article AS article ORDER BY article
