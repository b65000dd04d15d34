// Purpose: counts the mentions that hold profiles; what a known profile was found to be stays, and one of before learns what finds it.
// Parameters: rows, a list of { place, held, profile }. Rows: none.
UNWIND $rows AS row
MERGE (p:Profile { place: row.place })
ON CREATE SET p = row.profile, p.place = row.place, p.holders = row.held
ON MATCH SET p.holders = p.holders + row.held, p.called = row.profile.called, p.traits = row.profile.traits
