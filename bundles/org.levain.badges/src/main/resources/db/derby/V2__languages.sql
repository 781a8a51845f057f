-- the language in which somebody used the badges' pages last: that of the mail they get
CREATE TABLE levain_badges_language (
  member_uid VARCHAR(200) NOT NULL PRIMARY KEY,
  language VARCHAR(2) NOT NULL
);
