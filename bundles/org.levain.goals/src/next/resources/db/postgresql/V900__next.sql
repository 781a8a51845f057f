-- of the second version that the tests build: what a later one may add, and no more
ALTER TABLE levain_goals_community ADD COLUMN next_note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE levain_goals_invitation ADD COLUMN next_day BIGINT;
CREATE INDEX levain_goals_next_note ON levain_goals_community (next_note);
CREATE TABLE levain_goals_next (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  next_note VARCHAR(200) NOT NULL
);
