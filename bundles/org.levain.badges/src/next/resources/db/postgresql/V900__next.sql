-- of the second version that the tests build: what a later one may add, and no more
ALTER TABLE levain_badges_award ADD COLUMN next_note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE levain_badges_kind ADD COLUMN next_day BIGINT;
CREATE INDEX levain_badges_next_note ON levain_badges_award (next_note);
CREATE TABLE levain_badges_next (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  next_note VARCHAR(200) NOT NULL
);
