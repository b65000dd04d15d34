// Purpose: keeps which entity each profile was found to be.
// Parameters: rows, a list of { place, entity, rule }. Rows: none.
UNWIND $rows AS row
MATCH (p:Profile { place: row.place })
SET p.entity = row.entity, p.rule = row.rule
