// Purpose: counts the mentions of profiles that come in some company.
// Parameters: rows, a list of { block, company, place }. Rows: none.
UNWIND $rows AS row
MERGE (c:Companion { block: row.block, company: row.company, place: row.place })
ON CREATE SET c.mentions = 1
ON MATCH SET c.mentions = c.mentions + 1
