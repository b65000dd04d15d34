// Purpose: what tells apart those of a block who are called so; surnames alone left out.
// Parameters: asked, a list of { block, called }; most. Rows: block, signature, name, holders, entity, rule, around (the
// first `most` surroundings, by article and mention: in the order of an index, so that no more are read of whoever is written about daily).
UNWIND $asked AS one
MATCH (p:Profile { block: one.block, called: one.called }) WHERE p.name <> ''
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule,
  COLLECT {
    MATCH (m:Member) USING INDEX m:Member(place, article, mention)
    WHERE m.place = p.place AND m.article IS NOT NULL AND m.mention IS NOT NULL AND m.around IS NOT NULL
    RETURN m.around ORDER BY m.place, m.article, m.mention LIMIT $most
  } AS around
ORDER BY block, signature
