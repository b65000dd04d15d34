// Purpose: the decisions of people, in the order in which they were given.
// Parameters: none. Rows: record, as JSON.
MATCH (d:Decision) RETURN d.record AS record ORDER BY d.at, d.id
