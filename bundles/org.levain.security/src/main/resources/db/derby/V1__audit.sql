-- seal 0: not yet sealed; place counts from 1 within a seal
CREATE TABLE levain_security_audit (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  at_millis BIGINT NOT NULL,
  actor VARCHAR(36) NOT NULL,
  action VARCHAR(100) NOT NULL,
  subject VARCHAR(500) NOT NULL,
  details VARCHAR(8000) NOT NULL,
  mac VARCHAR(64) NOT NULL,
  seal BIGINT DEFAULT 0 NOT NULL,
  place INTEGER DEFAULT 0 NOT NULL
);
CREATE INDEX levain_security_audit_seal ON levain_security_audit (seal, place);

CREATE TABLE levain_security_seal (
  number BIGINT NOT NULL PRIMARY KEY,
  entries INTEGER NOT NULL,
  mac VARCHAR(64) NOT NULL
);

-- who is who; a row that is gone makes its entries nobody's
CREATE TABLE levain_security_pseudonym (
  uid VARCHAR(255) NOT NULL PRIMARY KEY,
  pseudonym VARCHAR(36) NOT NULL UNIQUE
);
