// Purpose: the prints at spots that hold two or more, but not more than `most`.
// Parameters: spots, most. Rows: spot, print.
UNWIND $spots AS spot
MATCH (s:Spot { spot: spot })
WITH spot, collect(s.print) AS prints WHERE 2 <= size(prints) <= $most
UNWIND prints AS print
RETURN spot, print ORDER BY spot, print
