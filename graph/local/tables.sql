-- The tables of a graph file. Numbers of nodes and relationships carry their
-- kind in the upper bits (see number.go), so that each kind lies together.

-- What labels, relationship types and properties are called. Grows only.
CREATE TABLE symbol (
  kind TEXT    NOT NULL, -- label, type, property
  id   INTEGER NOT NULL, -- from 1, within the kind
  name TEXT    NOT NULL,
  key  TEXT    NOT NULL, -- of a type: the property that tells several between two nodes apart;
                       -- of a label that stands beside another: that one; else empty
  PRIMARY KEY (kind, id),
  UNIQUE (kind, name)
) WITHOUT ROWID;

CREATE TABLE node (
  id     INTEGER PRIMARY KEY,
  labels INTEGER NOT NULL, -- a bit for each label
  props  BLOB    NOT NULL  -- see props.go
);

-- The node that has a label and an id.
CREATE TABLE identity (
  label INTEGER NOT NULL,
  name  TEXT    NOT NULL, -- the property "id"
  node  INTEGER NOT NULL,
  PRIMARY KEY (label, name)
) WITHOUT ROWID;

-- The nodes with a second label, such as Group beside Entity.
CREATE TABLE labelled (
  label INTEGER NOT NULL,
  node  INTEGER NOT NULL,
  PRIMARY KEY (label, node)
) WITHOUT ROWID;

CREATE TABLE rel (
  id     INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  props  BLOB    NOT NULL
);

-- Relationships by the node where they start. The hash of the key property
-- finds one among many between the same two nodes.
CREATE TABLE leaving (
  source INTEGER NOT NULL,
  type   INTEGER NOT NULL,
  target INTEGER NOT NULL,
  hash   INTEGER NOT NULL, -- 0 for types without a key
  rel    INTEGER NOT NULL,
  PRIMARY KEY (source, type, target, hash, rel)
) WITHOUT ROWID;

-- Relationships by the node where they end.
CREATE TABLE arriving (
  target INTEGER NOT NULL,
  type   INTEGER NOT NULL,
  source INTEGER NOT NULL,
  rel    INTEGER NOT NULL,
  PRIMARY KEY (target, type, source, rel)
) WITHOUT ROWID;

-- Indexes that the file keeps: over a property of a label, over the key
-- property of a type, over the texts of several properties of a label in lower
-- case, and over the words in several properties of a label.
CREATE TABLE indexed (
  id         INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL, -- label, type, texts, fulltext
  name       TEXT NOT NULL, -- of the label or type, or of the full-text index
  label      TEXT NOT NULL, -- of a full-text index, else empty
  properties TEXT NOT NULL, -- one, or for texts and full text several with a space between
  UNIQUE (kind, name, properties)
);

-- The entries of the indexes over nodes and relationships.
CREATE TABLE entry (
  indexed INTEGER NOT NULL,
  value   NOT NULL,          -- text, integer or float as it is; booleans as 0 and 1
  item    INTEGER NOT NULL,  -- number of the node or relationship
  PRIMARY KEY (indexed, value, item)
) WITHOUT ROWID;

-- How many there are, kept with every change.
CREATE TABLE tally (
  kind TEXT    NOT NULL, -- node (all of them), label, type
  id   INTEGER NOT NULL,
  n    INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID;
