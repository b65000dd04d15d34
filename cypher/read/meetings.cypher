// Purpose: the prints at spots that hold not more than `most`; one alone too, for what it met there may be gone.
// Parameters: spots, most. Rows: spot, print.
UNWIND $spots AS spot
MATCH (s:Spot { spot: spot })
WITH spot, collect(s.print) AS prints WHERE size(prints) <= $most
UNWIND prints AS print
RETURN spot, print ORDER BY spot, print
