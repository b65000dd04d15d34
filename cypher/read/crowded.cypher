// Purpose: those of some spots that hold more prints than `most`; a common turn of phrase has no end of them, so counting stops there.
// Parameters: spots, most. Rows: spot.
UNWIND $spots AS spot
CALL (spot) {
  MATCH (s:Spot { spot: spot }) WITH s LIMIT $most + 1
  RETURN count(s) AS prints
}
WITH spot, prints WHERE prints > $most
RETURN spot
