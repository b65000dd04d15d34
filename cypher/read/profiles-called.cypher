// Purpose: what tells apart those of a block who are called so; surnames alone left out.
// Parameters: asked, a list of { block, called }. Rows: block, signature, name, holders, entity, rule.
UNWIND $asked AS one
MATCH (p:Profile { block: one.block, called: one.called }) WHERE p.name <> ''
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
