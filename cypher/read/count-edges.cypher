// Purpose: how many edges there are of each type.
// Parameters: none. Rows: name, count, by name.
MATCH (:Record)-[r]->(:Record) RETURN type(r) AS name, count(*) AS count ORDER BY name
