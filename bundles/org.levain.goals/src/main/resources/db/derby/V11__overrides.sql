-- goals that were kept although the linter did not accept them, for administrators to read
CREATE TABLE levain_goals_override (
  community VARCHAR(36) NOT NULL,
  number INTEGER NOT NULL,
  -- time, community and number in one: the list goes on after it
  list_key VARCHAR(80) NOT NULL CONSTRAINT levain_goals_override_key UNIQUE,
  name VARCHAR(120) NOT NULL,
  goal VARCHAR(600) NOT NULL,
  said VARCHAR(40) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  by_uid VARCHAR(200) NOT NULL,
  kept_at BIGINT NOT NULL,
  PRIMARY KEY (community, number)
);
