/** Marks a file as ours: "OnRc" in the header of the database file. */
export const APPLICATION_ID = 0x4f6e5263;

/** Rises with every change of the tables, and of how claims become votes; a file of another number is refused. */
export const SCHEMA_VERSION = 17;

/** Stands for "no date said" and sorts behind every date. */
export const UNDATED = "~";

/** Nodes that several articles may claim. Said in a question as it is in an index, for the engine to see that they are the same. */
export const SHARED = "kind NOT IN ('Statement', 'Article', 'Mention')";

/** Counts one more or one fewer of a kind of node or type of edge. */
function counted(name: string, by: 1 | -1): string {
  return `INSERT INTO census VALUES (${name}, ${by}) ON CONFLICT DO UPDATE SET count = count + excluded.count`;
}

/**
 * `article` keeps what was read and what it claims, so that it can be taken out again; one that a later version stands for (`replaced`) claims nothing. `tally` holds the votes on shared nodes and
 * edges, `node` and `edge` what they fold to, `census` how many there are of each kind and type. `statement` gives statements their order; its key is its node's. `voice` is one row for
 * each speaker, statement and thing it is about ("" where there is none), and `said` counts the speech among these for each pair: the
 * folded edges. `words` indexes our own search words by node key. `profile` holds what tells entities of one block of names apart, and
 * which entity each was found to be, those of one given name side by side; `trait` finds those that share something, `company` those whom articles
 * name beside the same others; `member` the mentions that hold it, and what surrounds each; `doubt` the pairs that may be one; `report` the events as each article
 * tells them, and which event each was found to be, `report_key` what others of its story find it by. `utterance` the statements of an article in a
 * print: one wording by one voice, which follows its `lead`; prints that may be one utterance meet at a `spot`. `decision` is the ledger,
 * `verdict` what it comes to.
 */
export const SCHEMA = `
CREATE TABLE article (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published TEXT, title TEXT NOT NULL, outlet TEXT, url TEXT,
  claims TEXT NOT NULL, record TEXT NOT NULL, replaced TEXT
);
CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_by_title ON article (title, outlet, published) WHERE outlet IS NOT NULL;
CREATE INDEX article_by_date ON article (coalesce(published, '') DESC, id);

CREATE TABLE node (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  folded TEXT NOT NULL, weight INTEGER NOT NULL, date TEXT, properties TEXT NOT NULL
);
CREATE INDEX node_by_kind ON node (kind) WHERE ${SHARED};
CREATE INDEX node_by_date ON node (date, id) WHERE date IS NOT NULL;
CREATE INDEX node_by_weight ON node (weight DESC, id) WHERE ${SHARED};
CREATE VIRTUAL TABLE words USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');

CREATE TABLE edge (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL,
  weight INTEGER NOT NULL, properties TEXT NOT NULL
);
CREATE INDEX edge_out ON edge ("from", type, "to", weight);
CREATE INDEX edge_in ON edge ("to", type, "from", weight);

CREATE TABLE census (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TRIGGER node_comes AFTER INSERT ON node BEGIN ${counted("new.kind", 1)}; END;
CREATE TRIGGER node_goes AFTER DELETE ON node BEGIN ${counted("old.kind", -1)}; END;
CREATE TRIGGER node_turns AFTER UPDATE OF kind ON node WHEN old.kind <> new.kind BEGIN
  ${counted("old.kind", -1)}; ${counted("new.kind", 1)};
END;
CREATE TRIGGER edge_comes AFTER INSERT ON edge BEGIN ${counted("new.type", 1)}; END;
CREATE TRIGGER edge_goes AFTER DELETE ON edge BEGIN ${counted("old.type", -1)}; END;

CREATE TABLE tally (
  element TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, votes INTEGER NOT NULL,
  PRIMARY KEY (element, property, value)
) WITHOUT ROWID;

CREATE TABLE support (
  element TEXT NOT NULL, published TEXT NOT NULL, article TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  rule TEXT NOT NULL, confidence REAL NOT NULL,
  PRIMARY KEY (element, published, article, start, "end", rule)
) WITHOUT ROWID;

CREATE TABLE statement (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article TEXT NOT NULL, said TEXT NOT NULL, start INTEGER NOT NULL,
  act TEXT NOT NULL, polarity TEXT NOT NULL
);
CREATE INDEX statement_in_order ON statement (said, article, start, id);
CREATE INDEX statement_by_article ON statement (article, said, start, id);

CREATE TABLE voice (
  speaker TEXT NOT NULL, topic TEXT NOT NULL, act TEXT NOT NULL, statement TEXT NOT NULL,
  PRIMARY KEY (speaker, topic, act, statement)
) WITHOUT ROWID;
CREATE INDEX voice_by_topic ON voice (topic, statement);
CREATE INDEX voice_by_statement ON voice (statement);

CREATE TABLE said (
  speaker TEXT NOT NULL, topic TEXT NOT NULL, statements INTEGER NOT NULL, positive INTEGER NOT NULL, negative INTEGER NOT NULL,
  PRIMARY KEY (speaker, topic)
) WITHOUT ROWID;
CREATE INDEX said_by_topic ON said (topic, speaker);

CREATE TABLE profile (
  block TEXT NOT NULL, called TEXT NOT NULL, signature TEXT NOT NULL, key INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
  holders INTEGER NOT NULL, entity TEXT, rule TEXT NOT NULL, PRIMARY KEY (block, called, signature)
) WITHOUT ROWID;
CREATE INDEX profile_by_name ON profile (name);
CREATE INDEX profile_by_entity ON profile (entity);
CREATE INDEX profile_by_rule ON profile (block, rule, entity) WHERE called = '' AND name = '';
CREATE TABLE trait (
  block TEXT NOT NULL, named INTEGER NOT NULL, trait TEXT NOT NULL, profile INTEGER NOT NULL,
  PRIMARY KEY (block, named, trait, profile)
) WITHOUT ROWID;
CREATE TABLE company (
  block TEXT NOT NULL, company TEXT NOT NULL, profile INTEGER NOT NULL, mentions INTEGER NOT NULL,
  PRIMARY KEY (block, company, profile)
) WITHOUT ROWID;

CREATE TABLE member (
  article TEXT NOT NULL, mention TEXT NOT NULL, witness INTEGER NOT NULL, own TEXT, profile INTEGER, around TEXT, company TEXT,
  PRIMARY KEY (article, mention, witness)
) WITHOUT ROWID;
CREATE INDEX member_by_profile ON member (profile, article) WHERE profile IS NOT NULL;
CREATE INDEX member_by_around ON member (profile, article, mention, around) WHERE around IS NOT NULL;
CREATE INDEX member_by_own ON member (own) WHERE own IS NOT NULL;

CREATE TABLE doubt (
  block TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, score REAL NOT NULL, reasons TEXT NOT NULL,
  PRIMARY KEY (block, a, b)
) WITHOUT ROWID;
CREATE INDEX doubt_in_order ON doubt (score DESC, a, b);

CREATE TABLE report (
  article TEXT NOT NULL, event TEXT NOT NULL, block TEXT, part INTEGER, first INTEGER, last INTEGER, name TEXT NOT NULL,
  entity TEXT NOT NULL, told TEXT NOT NULL,
  PRIMARY KEY (article, event)
) WITHOUT ROWID;
CREATE INDEX report_by_part ON report (block, part, first, last) WHERE block IS NOT NULL;
CREATE TABLE report_key (
  key TEXT NOT NULL, article TEXT NOT NULL, event TEXT NOT NULL, first INTEGER, last INTEGER, PRIMARY KEY (key, article, event)
) WITHOUT ROWID;
CREATE INDEX report_key_by_article ON report_key (article);
CREATE INDEX report_by_name ON report (name);
CREATE INDEX report_by_entity ON report (entity);

CREATE TABLE print (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, voice TEXT NOT NULL, wording TEXT NOT NULL, lead TEXT NOT NULL
);
CREATE TABLE utterance (
  article TEXT NOT NULL, statement TEXT NOT NULL, place TEXT NOT NULL, speakers TEXT NOT NULL, print INTEGER NOT NULL,
  PRIMARY KEY (article, statement)
) WITHOUT ROWID;
CREATE INDEX utterance_by_print ON utterance (print, place);
CREATE TABLE spot (spot INTEGER NOT NULL, print INTEGER NOT NULL, PRIMARY KEY (spot, print)) WITHOUT ROWID;

CREATE TABLE decision (at TEXT NOT NULL, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL, PRIMARY KEY (at, id)) WITHOUT ROWID;
CREATE TABLE verdict (subject TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
`;
