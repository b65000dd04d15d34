// Purpose: what answers to an id: its entity, one that bears it as a name, a mention's own id, a mention; the first of these.
// Parameters: asked, a list of { id, article, mention }, the last two null for what is no mention's id. Rows: id, entity.
UNWIND $asked AS one
CALL (one) {
  MATCH (p:Profile { entity: one.id }) RETURN 0 AS rank, one.id AS entity LIMIT 1
  UNION ALL
  MATCH (p:Profile { name: one.id }) WHERE p.entity IS NOT NULL RETURN 1 AS rank, p.entity AS entity ORDER BY entity LIMIT 1
  UNION ALL
  MATCH (m:Member { own: one.id }) WHERE NOT m.witness
  OPTIONAL MATCH (p:Profile { place: m.place })
  RETURN 2 AS rank, coalesce(p.entity, m.own) AS entity LIMIT 1
  UNION ALL
  MATCH (m:Member { article: one.article, mention: one.mention }) WHERE NOT m.witness
  OPTIONAL MATCH (p:Profile { place: m.place })
  RETURN 3 AS rank, coalesce(p.entity, m.own) AS entity LIMIT 1
}
WITH one.id AS id, rank, entity ORDER BY id, rank
RETURN id, collect(entity)[0] AS entity
