// Purpose: puts a decision into the ledger.
// Parameters: id, at, record. Rows: none.
CREATE (:Decision { id: $id, at: $at, record: $record })
