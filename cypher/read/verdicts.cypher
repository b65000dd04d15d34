// Purpose: what the decisions come to.
// Parameters: none. Rows: subject, record, as JSON.
MATCH (v:Verdict) RETURN v.subject AS subject, v.record AS record ORDER BY subject
