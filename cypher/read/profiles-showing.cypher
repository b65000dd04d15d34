// Purpose: the profiles that are found by any of some traits, once each: surnames alone, or all others.
// Parameters: asked, a list of { block, trait }; named. Rows: block, signature, name, holders, entity, rule.
UNWIND $asked AS one
WITH one.block AS block, collect(one.trait) AS traits
MATCH (p:Profile { block: block })
WHERE (p.name <> '') = $named AND any(trait IN p.traits WHERE trait IN traits)
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
