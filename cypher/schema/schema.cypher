// Purpose: what must be unique, what is looked up, and the search words. Each statement may be run again.
// Parameters: none. Rows: none.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (a:Reading) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (l:Ledger) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT profile_place IF NOT EXISTS FOR (p:Profile) REQUIRE p.place IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT verdict_subject IF NOT EXISTS FOR (v:Verdict) REQUIRE v.subject IS UNIQUE;
CREATE INDEX profile_block IF NOT EXISTS FOR (p:Profile) ON (p.block);
CREATE INDEX profile_name IF NOT EXISTS FOR (p:Profile) ON (p.name);
CREATE INDEX profile_entity IF NOT EXISTS FOR (p:Profile) ON (p.entity);
CREATE INDEX member_article IF NOT EXISTS FOR (m:Member) ON (m.article);
CREATE INDEX member_place IF NOT EXISTS FOR (m:Member) ON (m.place);
CREATE INDEX member_own IF NOT EXISTS FOR (m:Member) ON (m.own);
CREATE INDEX doubt_block IF NOT EXISTS FOR (d:Doubt) ON (d.block);
CREATE INDEX doubt_score IF NOT EXISTS FOR (d:Doubt) ON (d.score);
CREATE INDEX event_report_place IF NOT EXISTS FOR (r:EventReport) ON (r.article, r.event);
CREATE INDEX event_report_article IF NOT EXISTS FOR (r:EventReport) ON (r.article);
CREATE INDEX event_report_part IF NOT EXISTS FOR (r:EventReport) ON (r.block, r.part);
CREATE INDEX event_report_block IF NOT EXISTS FOR (r:EventReport) ON (r.block);
CREATE INDEX event_report_name IF NOT EXISTS FOR (r:EventReport) ON (r.name);
CREATE INDEX event_report_entity IF NOT EXISTS FOR (r:EventReport) ON (r.entity);
CREATE INDEX record_date IF NOT EXISTS FOR (n:Record) ON (n.date, n.id);
CREATE INDEX record_kind IF NOT EXISTS FOR (n:Record) ON (n.kind);
CREATE INDEX reading_date IF NOT EXISTS FOR (a:Reading) ON (a.published);
CREATE INDEX supports_element IF NOT EXISTS FOR ()-[s:SUPPORTS]-() ON (s.element);
CREATE FULLTEXT INDEX record_words IF NOT EXISTS FOR (n:Record) ON EACH [n.words] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX record_names IF NOT EXISTS FOR (n:Record) ON EACH [n.name, n.aliases, n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CALL db.awaitIndexes(60);
