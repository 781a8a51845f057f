-- the text that is being worked on; the row stays when its text is published, so that its revision never starts again
CREATE TABLE levain_charters_draft (
  -- 'platform', or a community's identifier
  place VARCHAR(36) NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  revision INTEGER NOT NULL,
  saved BIGINT NOT NULL,
  saved_by VARCHAR(200) NOT NULL
);

-- what was published; never changed, never deleted
CREATE TABLE levain_charters_edition (
  place VARCHAR(36) NOT NULL,
  edition INTEGER NOT NULL,
  title VARCHAR(300) NOT NULL,
  source TEXT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  -- 1: the place has no charter from here on
  withdrawn SMALLINT NOT NULL,
  -- the platform's edition that it was checked with; 0 for none
  above INTEGER NOT NULL,
  published BIGINT NOT NULL,
  published_by VARCHAR(200) NOT NULL,
  holds_from BIGINT NOT NULL,
  -- what the request was sent with; the edition where there was nothing
  request_key VARCHAR(200) NOT NULL,
  PRIMARY KEY (place, edition),
  CONSTRAINT levain_charters_edition_key UNIQUE (place, published_by, request_key)
);

-- who has read which edition
CREATE TABLE levain_charters_acknowledgement (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  place VARCHAR(36) NOT NULL,
  edition INTEGER NOT NULL,
  member_uid VARCHAR(200) NOT NULL,
  given BIGINT NOT NULL,
  CONSTRAINT levain_charters_acknowledgement_one UNIQUE (place, edition, member_uid)
);
CREATE INDEX levain_charters_acknowledgement_member ON levain_charters_acknowledgement (member_uid, given);
