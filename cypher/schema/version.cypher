// Purpose: the server's version, to refuse one that is too old.
// Parameters: none. Rows: version, such as "5.26.30".
CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version
