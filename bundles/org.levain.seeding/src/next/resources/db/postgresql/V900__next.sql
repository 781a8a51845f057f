-- of the second version that the tests build: what a later one may add, and no more
ALTER TABLE levain_seeding_plan ADD COLUMN next_note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE levain_seeding_run_part ADD COLUMN next_day BIGINT;
CREATE INDEX levain_seeding_next_note ON levain_seeding_plan (next_note);
CREATE TABLE levain_seeding_next (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  next_note VARCHAR(200) NOT NULL
);
