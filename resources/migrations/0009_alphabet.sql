-- Names in the order in which people look them up (base/Alphabet.h): ñ after n, numbers by their value. name_f stays for the
-- search box, which forgives these.
ALTER TABLE customer_derived ADD COLUMN name_sort TEXT;
CREATE INDEX customer_derived_sort ON customer_derived (name_sort, customer_id);
