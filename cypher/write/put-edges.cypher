// Purpose: edges of one type as they shall be. TYPE stands for the relation. A statement of which an article carries a copy may be
// written later in the same transaction than that article: its node is made here, and filled there.
// Parameters: rows, a list of { id, from, to, properties }. Rows: none.
UNWIND $rows AS row
MATCH (a:Record { id: row.from })
MERGE (b:Record { id: row.to })
MERGE (a)-[r:TYPE { id: row.id }]->(b)
SET r = row.properties, r.id = row.id
