// Purpose: those of some keys of events that more than `most` reports bear; counting stops there.
// Parameters: keys, most. Rows: key.
UNWIND $keys AS key
CALL (key) {
  MATCH (k:EventKey { key: key }) WITH k LIMIT $most + 1
  RETURN count(k) AS reports
}
WITH key, reports WHERE reports > $most
RETURN key
