-- 1: whoever wants a community from this template asks for it
ALTER TABLE levain_goals_audience ADD COLUMN on_request SMALLINT DEFAULT 0 NOT NULL;
