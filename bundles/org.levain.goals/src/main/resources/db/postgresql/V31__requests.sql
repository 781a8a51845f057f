-- filled forms that members sent to the administrators; times are milliseconds since 1970
CREATE TABLE levain_goals_request (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  by_uid VARCHAR(200) NOT NULL,
  -- the form it came from: sent twice it is one request
  form_key VARCHAR(60) NOT NULL,
  template VARCHAR(40) NOT NULL,
  language VARCHAR(2) NOT NULL,
  name VARCHAR(120) NOT NULL,
  goal VARCHAR(600) NOT NULL,
  -- the form as it was filled in, encoded like a form that is sent
  fields VARCHAR(32000) NOT NULL,
  sent_at BIGINT NOT NULL,
  -- open, sent-back, declined, accepted, withdrawn
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  -- the community that was made of it, or empty
  community VARCHAR(36) NOT NULL,
  answered_by VARCHAR(200) NOT NULL,
  answered_at BIGINT NOT NULL,
  version INTEGER NOT NULL,
  CONSTRAINT levain_goals_request_form UNIQUE (by_uid, form_key)
);
CREATE INDEX levain_goals_request_state ON levain_goals_request (state, id);
