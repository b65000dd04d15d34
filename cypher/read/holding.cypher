// Purpose: the articles whose record holds all words of any of these phrases; looks through all of them.
// Parameters: phrases, each a list of words, each a list of the forms it may stand in. Rows: id.
MATCH (a:Reading)
WHERE any(phrase IN $phrases WHERE all(forms IN phrase WHERE any(form IN forms WHERE a.record CONTAINS form)))
RETURN a.id AS id ORDER BY id
