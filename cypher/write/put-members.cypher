// Purpose: puts the mentions of articles into the index.
// Parameters: rows, a list of { article, mention, witness, own, around, company, place }. Rows: none.
UNWIND $rows AS row
CREATE (m:Member) SET m = row
