// Purpose: the surnames alone that show nothing and were never looked at, or may be somebody else than who all readers know by that name now.
// Parameters: asked, a list of { block, entity } (null for nobody); nothing, what finds them; unread, known and company, the rules by which they
// stand. Rows: block, signature, name, holders, entity, rule.
UNWIND $asked AS one
MATCH (p:Profile { block: one.block, called: '' })
WHERE p.name = '' AND $nothing IN p.traits AND (p.rule = $unread
  OR p.rule = $known AND coalesce(p.entity, '') <> coalesce(one.entity, '')
  OR p.rule = $company AND one.entity IS NOT NULL)
RETURN p.block AS block, p.signature AS signature, p.name AS name, p.holders AS holders, p.entity AS entity, p.rule AS rule
ORDER BY block, signature
