-- 1: the page was there before the community, and Levain never writes it
ALTER TABLE levain_goals_page ADD COLUMN kept SMALLINT DEFAULT 0 NOT NULL;
