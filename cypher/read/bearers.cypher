// Purpose: who bears the names of some blocks: given names, entity, and how many mentions; surnames alone left out.
// Parameters: blocks. Rows: block, called, entity, holders.
UNWIND $blocks AS block
MATCH (p:Profile { block: block }) WHERE p.name <> ''
RETURN block, coalesce(p.called, '') AS called, p.entity AS entity, sum(p.holders) AS holders
