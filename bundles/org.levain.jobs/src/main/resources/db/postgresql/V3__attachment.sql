-- a file that travels with a mail: all three, or none
ALTER TABLE levain_jobs_mail ADD COLUMN attachment_name VARCHAR(100);
ALTER TABLE levain_jobs_mail ADD COLUMN attachment_type VARCHAR(100);
ALTER TABLE levain_jobs_mail ADD COLUMN attachment VARCHAR(32000);
