// Purpose: the profiles that were found to be some entities.
// Parameters: entities, most. Rows: block, signature, name, holders, entity, rule, around (the
// first `most` surroundings, by article and mention).
UNWIND $entities AS id
MATCH (p:Profile { entity: id })
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule,
  COLLECT {
    MATCH (m:Member { place: p.place }) WHERE m.around IS NOT NULL
    RETURN m.around ORDER BY m.article, m.mention LIMIT $most
  } AS around
ORDER BY block, signature
