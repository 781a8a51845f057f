-- a community and why it exists; times are milliseconds since 1970
CREATE TABLE levain_goals_community (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  -- the name folded: two communities may not read alike
  name_key VARCHAR(200) NOT NULL CONSTRAINT levain_goals_community_name UNIQUE,
  language VARCHAR(2) NOT NULL,
  goal VARCHAR(600) NOT NULL,
  benefit VARCHAR(500) NOT NULL,
  instead_of VARCHAR(500) NOT NULL,
  template VARCHAR(40) NOT NULL,
  template_version INTEGER NOT NULL,
  animator_uid VARCHAR(200) NOT NULL,
  animator_login VARCHAR(200) NOT NULL,
  server_group VARCHAR(200) NOT NULL,
  landing_page VARCHAR(400) NOT NULL,
  -- the ledger's run that wrote it last
  run VARCHAR(36) NOT NULL,
  creator_uid VARCHAR(200) NOT NULL,
  -- the form it came from: sent twice it makes one community
  form_key VARCHAR(60) NOT NULL,
  created BIGINT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT levain_goals_community_form UNIQUE (creator_uid, form_key)
);

-- the goals that a community has had
CREATE TABLE levain_goals_goal (
  community VARCHAR(36) NOT NULL,
  number INTEGER NOT NULL,
  goal VARCHAR(600) NOT NULL,
  benefit VARCHAR(500) NOT NULL,
  since BIGINT NOT NULL,
  by_uid VARCHAR(200) NOT NULL,
  PRIMARY KEY (community, number)
);

-- the pages that a community started with, as Levain wrote them
CREATE TABLE levain_goals_page (
  community VARCHAR(36) NOT NULL,
  number INTEGER NOT NULL,
  page VARCHAR(40) NOT NULL,
  title VARCHAR(200) NOT NULL,
  name VARCHAR(400) NOT NULL,
  markdown VARCHAR(32000) NOT NULL,
  PRIMARY KEY (community, number)
);

-- what somebody typed and has not sent yet
CREATE TABLE levain_goals_draft (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  member_uid VARCHAR(200) NOT NULL,
  template VARCHAR(40) NOT NULL,
  fields VARCHAR(32000) NOT NULL,
  saved BIGINT NOT NULL
);
CREATE INDEX levain_goals_draft_member ON levain_goals_draft (member_uid, template, saved);
CREATE INDEX levain_goals_draft_saved ON levain_goals_draft (saved);
