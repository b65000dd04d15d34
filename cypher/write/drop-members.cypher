// Purpose: takes the mentions of some articles out of the index, and profiles that nothing holds any more.
// Parameters: articles. Rows: none.
UNWIND $articles AS article
MATCH (m:Member { article: article })
WITH m, m.place AS place
DELETE m
WITH place, count(*) AS gone WHERE place IS NOT NULL
MATCH (p:Profile { place: place })
SET p.holders = p.holders - gone
WITH p WHERE p.holders = 0
DELETE p
