// Purpose: the surnames alone that show nothing and were not found to be who all readers know by that name.
// Parameters: asked, a list of { block, entity } (null for nobody); rule, by which they are found to be; nothing, what finds them. Rows: block,
// signature, name, holders, entity, rule.
UNWIND $asked AS one
MATCH (p:Profile { block: one.block, called: '' })
WHERE p.name = '' AND $nothing IN p.traits AND (p.rule <> $rule OR coalesce(p.entity, '') <> coalesce(one.entity, ''))
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
