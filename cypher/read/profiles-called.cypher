// Purpose: what tells apart those of a block who are called so; surnames alone left out.
// Parameters: asked, a list of { block, called }; most. Rows: block, signature, name, holders, entity, rule, around (the
// first `most` surroundings, by article and mention).
UNWIND $asked AS one
MATCH (p:Profile { block: one.block, called: one.called }) WHERE p.name <> ''
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule,
  COLLECT {
    MATCH (m:Member { place: p.place }) WHERE m.around IS NOT NULL
    RETURN m.around ORDER BY m.article, m.mention LIMIT $most
  } AS around
ORDER BY block, signature
