// Purpose: the profiles that were found to be some entities.
// Parameters: entities. Rows: block, signature, name, holders, entity, rule.
UNWIND $entities AS id
MATCH (p:Profile { entity: id })
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
