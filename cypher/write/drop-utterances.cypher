// Purpose: takes the utterances of some articles out of the index.
// Parameters: articles. Rows: none.
UNWIND $articles AS article
MATCH (u:Utterance { article: article })
DELETE u
