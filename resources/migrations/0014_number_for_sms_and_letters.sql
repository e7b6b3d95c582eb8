-- The number to which an SMS goes: kept, as what a number is follows from the numbering plan, which SQL does not know.
ALTER TABLE customer_derived ADD COLUMN phone_sms TEXT;

-- By post: in how many letters those who were let out were written to, as a household receives one. NULL: one for each, or
-- no letters.
ALTER TABLE release_log ADD COLUMN letters INTEGER;
