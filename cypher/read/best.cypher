// Purpose: entities and events, those of most articles first.
// Parameters: limit. Rows: id.
MATCH (n:Record) WHERE n:Entity OR n:Event
RETURN n.id AS id ORDER BY n.weight DESC, id LIMIT $limit
