-- a job, as people see it; open_key is null once it has ended, so that its key is free again
CREATE TABLE levain_jobs_job (
  id VARCHAR(36) COLLATE "C" NOT NULL PRIMARY KEY,
  kind VARCHAR(80) NOT NULL,
  job_key VARCHAR(200) NOT NULL,
  open_key VARCHAR(281) CONSTRAINT levain_jobs_job_open UNIQUE,
  title VARCHAR(300) NOT NULL,
  state VARCHAR(32000) NOT NULL,
  status VARCHAR(10) NOT NULL,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  started_by VARCHAR(200),
  created TIMESTAMP WITH TIME ZONE NOT NULL,
  updated TIMESTAMP WITH TIME ZONE NOT NULL,
  message VARCHAR(1000) NOT NULL,
  fence BIGINT NOT NULL,
  tries INTEGER NOT NULL
);

CREATE INDEX levain_jobs_job_status ON levain_jobs_job (status);

-- when a job is due and who does it: the columns are db-scheduler's
CREATE TABLE levain_jobs_due (
  task_name VARCHAR(20) NOT NULL,
  task_instance VARCHAR(36) COLLATE "C" NOT NULL,
  task_data BYTEA,
  execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success TIMESTAMP WITH TIME ZONE,
  last_failure TIMESTAMP WITH TIME ZONE,
  consecutive_failures INTEGER,
  last_heartbeat TIMESTAMP WITH TIME ZONE,
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX levain_jobs_due_time ON levain_jobs_due (execution_time);
CREATE INDEX levain_jobs_due_heartbeat ON levain_jobs_due (last_heartbeat);
