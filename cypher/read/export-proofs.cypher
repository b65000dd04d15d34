// Purpose: all that proves nodes or edges, in the order in which an export tells it.
// Parameters: elements. Rows: element, article, start, end, rule, confidence.
MATCH (a:Reading)-[s:SUPPORTS]->() WHERE s.element IN $elements
WITH s, a ORDER BY s.element, coalesce(a.published, ''), a.id, s.start, s.end, s.rule
RETURN s.element AS element, a.id AS article, s.start AS start, s.end AS end, s.rule AS rule, s.confidence AS confidence
