-- when a community was archived, in milliseconds since 1970; 0: it is active
ALTER TABLE levain_goals_community ADD COLUMN archived BIGINT DEFAULT 0 NOT NULL;

-- how a community finds out whether its goal is reached; days count from 1970-01-01
CREATE TABLE levain_goals_measure (
  community VARCHAR(36) NOT NULL PRIMARY KEY,
  what VARCHAR(500) NOT NULL,
  unit VARCHAR(80) NOT NULL,
  baseline DECIMAL(20, 4),
  target DECIMAL(20, 4),
  review_day BIGINT NOT NULL,
  -- the first day whose values count: what was measured before is another thing
  since_day BIGINT NOT NULL,
  -- rises whenever the review day moves
  moved INTEGER NOT NULL
);

-- the reviews that were held
CREATE TABLE levain_goals_review (
  community VARCHAR(36) NOT NULL,
  number INTEGER NOT NULL,
  held BIGINT NOT NULL,
  due_day BIGINT NOT NULL,
  measured DECIMAL(20, 4),
  verdict VARCHAR(20) NOT NULL,
  follow_up VARCHAR(20) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  goal VARCHAR(600) NOT NULL,
  by_uid VARCHAR(200) NOT NULL,
  PRIMARY KEY (community, number)
);

-- the language in which a member used Levain last: that of their mail
CREATE TABLE levain_goals_language (
  member_uid VARCHAR(200) NOT NULL PRIMARY KEY,
  language VARCHAR(2) NOT NULL
);
