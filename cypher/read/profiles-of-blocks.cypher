// Purpose: what tells entities apart in some blocks of names.
// Parameters: blocks. Rows: block, signature, name, holders, entity, rule.
UNWIND $blocks AS block
MATCH (p:Profile { block: block })
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
