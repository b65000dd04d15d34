// Purpose: takes those of some prints out, with their spots, that no utterance is of any more.
// Parameters: prints. Rows: none.
UNWIND $prints AS print
MATCH (p:Print { id: print }) WHERE NOT EXISTS { (:Utterance { print: print }) }
DELETE p
WITH print
MATCH (s:Spot { print: print })
DELETE s
