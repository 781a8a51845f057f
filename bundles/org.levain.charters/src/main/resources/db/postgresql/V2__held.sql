-- texts that were not saved, for their authors; times are milliseconds since 1970
CREATE TABLE levain_charters_held (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  page VARCHAR(400) NOT NULL,
  -- the page that it is a dated entry of, or empty
  entry_of VARCHAR(400) NOT NULL,
  -- new, change, comment
  act VARCHAR(10) NOT NULL,
  -- of the page as its author saw it; empty: there was none
  base_hash VARCHAR(64) NOT NULL,
  author_uid VARCHAR(200) NOT NULL,
  language VARCHAR(10) NOT NULL,
  text_hash VARCHAR(64) NOT NULL,
  characters INTEGER NOT NULL,
  -- what the server puts before and behind a comment
  words_before VARCHAR(1000) NOT NULL,
  words_after VARCHAR(2000) NOT NULL,
  -- 'platform', or a community's identifier
  place VARCHAR(36) NOT NULL,
  charter VARCHAR(36) NOT NULL,
  edition INTEGER NOT NULL,
  -- no, ask
  answer VARCHAR(3) NOT NULL,
  clause VARCHAR(100) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  who VARCHAR(1000) NOT NULL,
  alternative VARCHAR(2000) NOT NULL,
  -- refused, asked, granted, declined, stuck, saved, discarded
  state VARCHAR(10) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  answered_by VARCHAR(200) NOT NULL,
  answer_reason VARCHAR(4000) NOT NULL,
  kept BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX levain_charters_held_author ON levain_charters_held (author_uid, id);
CREATE INDEX levain_charters_held_state ON levain_charters_held (state, id);

-- what was written; empty once it is in the page
CREATE TABLE levain_charters_held_words (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  words TEXT NOT NULL
);

-- the language in which each member used these pages last: that of the mail they get
CREATE TABLE levain_charters_language (
  member_uid VARCHAR(200) NOT NULL PRIMARY KEY,
  language VARCHAR(2) NOT NULL
);
