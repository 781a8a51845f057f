-- plans and packs as people sent them, good or bad, so that nothing typed is lost
CREATE TABLE levain_seeding_plan (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  content BLOB NOT NULL,
  sent_by VARCHAR(200) NOT NULL,
  sent BIGINT NOT NULL,
  -- the newest run of this plan, and how many there were
  last_run VARCHAR(36) NOT NULL,
  runs INT NOT NULL,
  version INT NOT NULL
);
CREATE INDEX levain_seeding_plan_unused ON levain_seeding_plan (runs, sent);

-- the day of an entry that the plan gives no day: the day of the first run that wrote it
CREATE TABLE levain_seeding_post_day (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  day BIGINT NOT NULL
);
