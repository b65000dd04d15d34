// Purpose: how many prints there are at some spots.
// Parameters: spots. Rows: spot, prints.
UNWIND $spots AS spot
MATCH (s:Spot { spot: spot })
RETURN spot, count(*) AS prints ORDER BY spot
