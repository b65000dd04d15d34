// Purpose: the prints at spots that hold not more than `most`; one alone too, for what it met there may be gone. Of a crowd no more are read.
// Parameters: spots, most. Rows: spot, print.
UNWIND $spots AS spot
CALL (spot) {
  MATCH (s:Spot { spot: spot }) WITH s LIMIT $most + 1
  RETURN collect(s.print) AS prints
}
WITH spot, prints WHERE size(prints) <= $most
UNWIND prints AS print
RETURN spot, print ORDER BY spot, print
