-- a set of writes that belong together
CREATE TABLE levain_ledger_run (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  owner VARCHAR(40) NOT NULL,
  run_key VARCHAR(200) NOT NULL,
  title VARCHAR(400) NOT NULL,
  state VARCHAR(10) NOT NULL,
  total BIGINT NOT NULL,
  done BIGINT NOT NULL,
  n_create BIGINT NOT NULL,
  n_change BIGINT NOT NULL,
  n_same BIGINT NOT NULL,
  n_keep BIGINT NOT NULL,
  n_conflict BIGINT NOT NULL,
  n_refused BIGINT NOT NULL,
  n_undone BIGINT NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL,
  job VARCHAR(40) NOT NULL,
  message VARCHAR(2000) NOT NULL,
  -- rises with each step of the job: an older step that wakes up late changes nothing
  fence BIGINT NOT NULL,
  -- how often in a row the server failed
  tries INT NOT NULL,
  -- since when a batch is with the server, 0 if none is
  calling BIGINT NOT NULL
);
CREATE UNIQUE INDEX levain_ledger_run_key ON levain_ledger_run (owner, run_key);
CREATE INDEX levain_ledger_run_newest ON levain_ledger_run (owner, id);

-- an item of a run: what was wanted, what was there, what was written
CREATE TABLE levain_ledger_entry (
  run VARCHAR(36) NOT NULL,
  number BIGINT NOT NULL,
  kind VARCHAR(5) NOT NULL,
  name VARCHAR(400) NOT NULL,
  part VARCHAR(400) NOT NULL,
  source VARCHAR(400) NOT NULL,
  author VARCHAR(200) NOT NULL,
  wanted CLOB NOT NULL,
  hash_wanted VARCHAR(64) NOT NULL,
  state VARCHAR(8) NOT NULL,
  verdict VARCHAR(8) NOT NULL,
  detail VARCHAR(2000) NOT NULL,
  editor VARCHAR(400) NOT NULL,
  edited BIGINT NOT NULL,
  hash_before VARCHAR(64) NOT NULL,
  text_before CLOB NOT NULL,
  hash_written VARCHAR(64) NOT NULL,
  added CLOB NOT NULL,
  -- the entry by which Levain wrote the same item before this one
  before_run VARCHAR(36) NOT NULL,
  before_number BIGINT NOT NULL,
  PRIMARY KEY (run, number)
);

CREATE INDEX levain_ledger_entry_verdict ON levain_ledger_entry (run, verdict, number);

-- what is Levain's in the server now: by which entry, with which hash
CREATE TABLE levain_ledger_item (
  kind VARCHAR(5) NOT NULL,
  name VARCHAR(400) NOT NULL,
  run VARCHAR(36) NOT NULL,
  number BIGINT NOT NULL,
  hash_wanted VARCHAR(64) NOT NULL,
  hash_written VARCHAR(64) NOT NULL,
  -- logins that Levain put into a group, and whether it made the group
  added CLOB NOT NULL,
  made SMALLINT NOT NULL,
  PRIMARY KEY (kind, name)
);
CREATE INDEX levain_ledger_item_name ON levain_ledger_item (name, kind);
