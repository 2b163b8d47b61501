-- What an authority puts up with for a time. The entry stays open: a waiver closes nothing.
ALTER TABLE gc_entry ADD COLUMN waived_by VARCHAR(250);
ALTER TABLE gc_entry ADD COLUMN waived_for VARCHAR(2000);
ALTER TABLE gc_entry ADD COLUMN waived_on DATE;
ALTER TABLE gc_entry ADD COLUMN waived_until DATE;
