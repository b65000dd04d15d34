// Purpose: the mentions of some articles in the index, and the profile that each holds.
// Parameters: articles. Rows: article, mention, witness, own, around, company, block (null where there is no profile), signature, name, entity, rule.
UNWIND $articles AS article
MATCH (m:Member { article: article })
OPTIONAL MATCH (p:Profile { place: m.place })
RETURN m.article AS article, m.mention AS mention, m.witness AS witness, m.own AS own, m.around AS around, m.company AS company,
  p.block AS block, p.signature AS signature, p.name AS name, p.entity AS entity, p.rule AS rule
ORDER BY article, mention, witness
