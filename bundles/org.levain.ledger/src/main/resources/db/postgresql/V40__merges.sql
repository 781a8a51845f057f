-- hash of the text of people that a page keeps in itself, empty for none
ALTER TABLE levain_ledger_entry ADD COLUMN merged_with VARCHAR(64) DEFAULT '' NOT NULL;
