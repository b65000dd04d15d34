// Purpose: the utterances of some articles, and the prints that they are of.
// Parameters: articles. Rows: article, statement, place, speakers (as JSON), print, voice, wording (as JSON), lead.
UNWIND $articles AS article
MATCH (u:Utterance { article: article })
MATCH (p:Print { id: u.print })
RETURN u.article AS article, u.statement AS statement, u.place AS place, u.speakers AS speakers,
  p.id AS print, p.voice AS voice, p.wording AS wording, p.lead AS lead
ORDER BY article, statement
