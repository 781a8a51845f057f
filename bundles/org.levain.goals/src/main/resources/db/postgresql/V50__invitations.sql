-- who was asked into a community, and what they answered: one row for each member and community
CREATE TABLE levain_goals_invitation (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  community VARCHAR(36) NOT NULL,
  member_uid VARCHAR(200) NOT NULL,
  -- '' not answered, 'joined', 'not-now'
  answer VARCHAR(10) NOT NULL,
  answered BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  by_uid VARCHAR(200) NOT NULL,
  sent BIGINT NOT NULL,
  times INTEGER NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT levain_goals_invitation_one UNIQUE (community, member_uid)
);
CREATE INDEX levain_goals_invitation_list ON levain_goals_invitation (community, id);
CREATE INDEX levain_goals_invitation_member ON levain_goals_invitation (member_uid, answer);
CREATE INDEX levain_goals_invitation_day ON levain_goals_invitation (by_uid, sent);
