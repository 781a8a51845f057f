-- which text of somebody else's a page may take the place of: its hash, any, or empty for none
ALTER TABLE levain_ledger_entry ADD COLUMN replaces VARCHAR(64) DEFAULT '' NOT NULL;
