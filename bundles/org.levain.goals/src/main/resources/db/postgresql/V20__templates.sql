-- who may start a community from a template; without a row: everybody who may create communities
CREATE TABLE levain_goals_audience (
  template VARCHAR(40) NOT NULL PRIMARY KEY,
  -- 1: nobody any more
  withdrawn SMALLINT NOT NULL,
  -- groups of the server, one a line; empty: all
  server_groups VARCHAR(4000) NOT NULL
);

-- what a community's creator answered to the blanks of its template, encoded like a form
CREATE TABLE levain_goals_answers (
  community VARCHAR(36) NOT NULL PRIMARY KEY,
  answers VARCHAR(8000) NOT NULL
);
