-- badges that people drew; the six roles stand in the code
CREATE TABLE levain_badges_kind (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  name_en VARCHAR(120) NOT NULL,
  name_fr VARCHAR(120) NOT NULL,
  about_en VARCHAR(600) NOT NULL,
  about_fr VARCHAR(600) NOT NULL,
  plaque VARCHAR(10) NOT NULL,
  monogram VARCHAR(4) NOT NULL,
  fill VARCHAR(7) NOT NULL,
  drawn BIGINT NOT NULL,
  drawn_by VARCHAR(200) NOT NULL,
  version INTEGER NOT NULL
);

-- kinds that are given no more, roles too
CREATE TABLE levain_badges_retired (
  kind VARCHAR(36) NOT NULL PRIMARY KEY,
  retired BIGINT NOT NULL,
  retired_by VARCHAR(200) NOT NULL
);

-- who was given what, and what became of it
CREATE TABLE levain_badges_award (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  -- what strangers see in addresses: nobody can guess it
  public_id VARCHAR(22) NOT NULL,
  kind VARCHAR(36) NOT NULL,
  member_uid VARCHAR(200) NOT NULL,
  given BIGINT NOT NULL,
  given_by VARCHAR(200) NOT NULL,
  -- what the request was sent with; the id where there was nothing
  request_key VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  evidence VARCHAR(1000) NOT NULL,
  begins VARCHAR(10) NOT NULL,
  -- '' for no end
  ends VARCHAR(10) NOT NULL,
  -- 0: the holder has not agreed
  accepted BIGINT NOT NULL,
  shown_name VARCHAR(330) NOT NULL,
  on_wiki SMALLINT NOT NULL,
  on_list SMALLINT NOT NULL,
  to_strangers SMALLINT NOT NULL,
  -- '', 'declined', 'stepped-down', 'ended', 'revoked'
  over_how VARCHAR(12) NOT NULL,
  over_when BIGINT NOT NULL,
  over_reason VARCHAR(1000) NOT NULL,
  over_by VARCHAR(200) NOT NULL,
  -- 'open', or the id once it is over: one open award for each badge and member
  slot VARCHAR(36) NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT levain_badges_award_one UNIQUE (kind, member_uid, slot),
  CONSTRAINT levain_badges_award_key UNIQUE (given_by, request_key),
  CONSTRAINT levain_badges_award_public UNIQUE (public_id)
);
CREATE INDEX levain_badges_award_member ON levain_badges_award (member_uid, id);
CREATE INDEX levain_badges_award_kind ON levain_badges_award (kind, id);
