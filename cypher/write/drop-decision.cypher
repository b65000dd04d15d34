// Purpose: takes a decision out of the ledger.
// Parameters: id. Rows: none.
MATCH (d:Decision { id: $id }) DELETE d
