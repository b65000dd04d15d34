// Purpose: the surnames alone that are found by any of some traits, once each.
// Parameters: asked, a list of { block, trait }. Rows: block, signature, name, holders, entity, rule.
UNWIND $asked AS one
WITH one.block AS block, collect(one.trait) AS traits
MATCH (p:Profile { block: block, called: '' })
WHERE p.name = '' AND any(trait IN p.traits WHERE trait IN traits)
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
