// Purpose: how many reports of events bear some keys; counting stops at `most`.
// Parameters: keys, most. Rows: key, reports.
UNWIND $keys AS key
CALL (key) {
  MATCH (k:EventKey { key: key }) WITH k LIMIT $most
  RETURN count(k) AS reports
}
WITH key, reports WHERE reports > 0
RETURN key, reports
