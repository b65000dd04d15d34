// Purpose: takes out what nothing is decided of any more.
// Parameters: subjects. Rows: none.
UNWIND $subjects AS subject
MATCH (v:Verdict { subject: subject }) DELETE v
