/** Marks a file as ours: "OnRc" in the header of the database file. */
export const APPLICATION_ID = 0x4f6e5263;

/** Rises with every change of the tables; a file with a higher number belongs to a newer program. */
export const SCHEMA_VERSION = 1;

/**
 * `article` keeps what was read and what it claims, so that it can be taken out again. `tally` holds the votes on shared nodes and
 * edges, `node` and `edge` what they fold to. `voice` is one row for each speaker, statement and thing it is about: the record's
 * main table, from which folded edges, the matrix and statement lists are counted. `words` indexes our own search words.
 */
export const SCHEMA = `
CREATE TABLE article (
  id TEXT PRIMARY KEY, published TEXT, title TEXT NOT NULL, outlet TEXT, url TEXT,
  record TEXT NOT NULL, nodes TEXT NOT NULL, edges TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX article_by_date ON article (published DESC, id);

CREATE TABLE node (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  folded TEXT NOT NULL, weight INTEGER NOT NULL, date TEXT, properties TEXT NOT NULL
);
CREATE INDEX node_by_kind ON node (kind);
CREATE INDEX node_by_date ON node (date, id) WHERE date IS NOT NULL;
CREATE VIRTUAL TABLE words USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');

CREATE TABLE edge (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL,
  weight INTEGER NOT NULL, properties TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX edge_out ON edge ("from", type, "to");
CREATE INDEX edge_in ON edge ("to", type, "from");
CREATE INDEX edge_by_type ON edge (type);

CREATE TABLE tally (
  element TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, votes INTEGER NOT NULL,
  PRIMARY KEY (element, property, value)
) WITHOUT ROWID;

CREATE TABLE support (
  element TEXT NOT NULL, published TEXT NOT NULL, article TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  rule TEXT NOT NULL, confidence REAL NOT NULL,
  PRIMARY KEY (element, published, article, start, "end", rule)
) WITHOUT ROWID;
CREATE INDEX support_by_article ON support (article);

CREATE TABLE voice (
  speaker TEXT NOT NULL, topic TEXT NOT NULL, statement TEXT NOT NULL, article TEXT NOT NULL,
  act TEXT NOT NULL, polarity TEXT NOT NULL, said TEXT, start INTEGER NOT NULL,
  PRIMARY KEY (speaker, topic, statement)
) WITHOUT ROWID;
CREATE INDEX voice_by_topic ON voice (topic, speaker);
CREATE INDEX voice_by_article ON voice (article);
CREATE INDEX voice_by_statement ON voice (statement);
`;
