// Purpose: finds and orders edges of one type by id. TYPE stands for the relation.
// Parameters: none. Rows: none.
CREATE CONSTRAINT edge_TYPE IF NOT EXISTS FOR ()-[r:TYPE]-() REQUIRE r.id IS UNIQUE
