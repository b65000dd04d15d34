// Purpose: one writer at a time: whoever writes this node holds its lock until the transaction ends.
// Parameters: none. Rows: none.
MERGE (l:Ledger { id: 'writer' }) SET l.writes = coalesce(l.writes, 0) + 1
