// Purpose: keeps what the decisions come to.
// Parameters: rows, a list of { subject, record }. Rows: none.
UNWIND $rows AS row
MERGE (v:Verdict { subject: row.subject }) SET v.record = row.record
