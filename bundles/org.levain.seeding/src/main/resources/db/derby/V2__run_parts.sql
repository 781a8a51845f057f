-- which items of a run belong to which community, so that its page can say how far each one is
CREATE TABLE levain_seeding_run_part (
  run VARCHAR(36) NOT NULL,
  place INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  first_item BIGINT NOT NULL,
  last_item BIGINT NOT NULL,
  PRIMARY KEY (run, place)
);
