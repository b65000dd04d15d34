// Purpose: puts utterances into the index; a known print stays what it was found to be.
// Parameters: rows, a list of { article, statement, place, speakers, print, voice, wording, lead }. Rows: none.
UNWIND $rows AS row
MERGE (p:Print { id: row.print })
ON CREATE SET p.voice = row.voice, p.wording = row.wording, p.lead = row.lead
CREATE (:Utterance { article: row.article, statement: row.statement, place: row.place, speakers: row.speakers, print: row.print })
