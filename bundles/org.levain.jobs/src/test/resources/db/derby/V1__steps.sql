CREATE TABLE levain_sample_step (
  job VARCHAR(36) NOT NULL,
  step INTEGER NOT NULL,
  fence BIGINT NOT NULL
);
