// Purpose: prints by id, each with the first place where it stands.
// Parameters: prints. Rows: print, voice, wording (as JSON), lead, first.
UNWIND $prints AS print
MATCH (p:Print { id: print })
RETURN p.id AS print, p.voice AS voice, p.wording AS wording, p.lead AS lead,
  head(COLLECT { MATCH (u:Utterance { print: p.id }) RETURN u.place ORDER BY u.place LIMIT 1 }) AS first
ORDER BY print
