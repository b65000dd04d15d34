// Purpose: how many nodes there are of each kind.
// Parameters: none. Rows: name, count, by name.
MATCH (n:Record) RETURN n.kind AS name, count(*) AS count ORDER BY name
