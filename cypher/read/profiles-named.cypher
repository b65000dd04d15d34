// Purpose: the profiles of some names.
// Parameters: names. Rows: block, signature.
UNWIND $names AS name
MATCH (p:Profile { name: name })
RETURN p.block AS block, p.signature AS signature
