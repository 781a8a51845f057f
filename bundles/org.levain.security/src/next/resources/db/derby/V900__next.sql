-- of the second version that the tests build: what a later one may add, and no more
ALTER TABLE levain_security_audit ADD COLUMN next_note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE levain_security_pseudonym ADD COLUMN next_day BIGINT;
CREATE INDEX levain_security_next_note ON levain_security_audit (next_note);
CREATE TABLE levain_security_next (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  next_note VARCHAR(200) NOT NULL
);
