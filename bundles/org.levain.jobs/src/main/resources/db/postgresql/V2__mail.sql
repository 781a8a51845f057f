-- the outbox of mail; address and text are emptied once the mail has left
CREATE TABLE levain_jobs_mail (
  mail_key VARCHAR(200) NOT NULL PRIMARY KEY,
  recipient VARCHAR(320) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body VARCHAR(32000) NOT NULL,
  language VARCHAR(35) NOT NULL,
  created TIMESTAMP WITH TIME ZONE NOT NULL,
  tried_at TIMESTAMP WITH TIME ZONE,
  sent_at TIMESTAMP WITH TIME ZONE
);
