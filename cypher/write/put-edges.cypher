// Purpose: edges of one type as they shall be. TYPE stands for the relation.
// Parameters: rows, a list of { id, from, to, properties }. Rows: none.
UNWIND $rows AS row
MATCH (a:Record { id: row.from })
MATCH (b:Record { id: row.to })
MERGE (a)-[r:TYPE { id: row.id }]->(b)
SET r = row.properties, r.id = row.id
