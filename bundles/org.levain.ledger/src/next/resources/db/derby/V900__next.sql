-- of the second version that the tests build: what a later one may add, and no more
ALTER TABLE levain_ledger_entry ADD COLUMN next_note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE levain_ledger_run ADD COLUMN next_day BIGINT;
CREATE INDEX levain_ledger_next_note ON levain_ledger_entry (next_note);
CREATE TABLE levain_ledger_next (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  next_note VARCHAR(200) NOT NULL
);
