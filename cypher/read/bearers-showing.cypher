// Purpose: who is named in full and found by any of some traits.
// Parameters: asked, a list of { block, trait }. Rows: block, trait, called, entity.
UNWIND $asked AS one
MATCH (p:Profile { block: one.block }) WHERE p.name <> '' AND one.trait IN p.traits
RETURN DISTINCT p.block AS block, one.trait AS trait, coalesce(p.called, '') AS called, p.entity AS entity
