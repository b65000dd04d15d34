// Purpose: who is named in full in some company, once for each profile and word of it.
// Parameters: asked, a list of { block, company }. Rows: block, company, signature, entity.
UNWIND $asked AS one
MATCH (c:Companion { block: one.block, company: one.company })
MATCH (p:Profile { place: c.place })
RETURN c.block AS block, c.company AS company, p.signature AS signature, p.entity AS entity
ORDER BY block, company, signature
