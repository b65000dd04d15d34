// Purpose: nodes as they shall be; a kind may have changed, so old labels go first.
// Parameters: rows, a list of { id, labels, properties }. Rows: none.
UNWIND $rows AS row
MERGE (n:Record { id: row.id })
REMOVE n:Entity:Official:Person:City:Region:Site:Agency:Organization:Outlet:Event:Statement:Article:Mention
SET n = row.properties, n.id = row.id
SET n:$(row.labels)
