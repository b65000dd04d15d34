// Purpose: takes out the company of all mentions of some articles, which are still there with their profiles.
// Parameters: articles. Rows: none.
UNWIND $articles AS article
MATCH (m:Member { article: article })
MATCH (p:Profile { place: m.place })
UNWIND m.company AS company
WITH p.block AS block, company, m.place AS place, count(*) AS gone
MATCH (c:Companion { block: block, company: company, place: place })
SET c.mentions = c.mentions - gone
WITH c WHERE c.mentions <= 0
DELETE c
