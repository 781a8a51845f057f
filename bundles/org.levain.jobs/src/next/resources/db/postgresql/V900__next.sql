-- of the second version that the tests build: what a later one may add, and no more
ALTER TABLE levain_jobs_job ADD COLUMN next_note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE levain_jobs_mail ADD COLUMN next_day BIGINT;
CREATE INDEX levain_jobs_next_note ON levain_jobs_job (next_note);
CREATE TABLE levain_jobs_next (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  next_note VARCHAR(200) NOT NULL
);
