-- What lists compare, sort and show of the touched cards. Names in the order of their language; the primary phone is
-- the first that is no fax; the address is the billing one, else the first.
DELETE FROM customer_derived WHERE customer_id IN (SELECT id FROM temp.touched_customer);

INSERT INTO customer_derived (customer_id, name, shown_f, name_f, name_sort, given_f, family_f, company_f,
                              phone, phone_e164, email, email_f,
                              recipient, street, street_f, street2, postal_code, city, city_f, region, region_f, country,
                              birth_mmdd)
SELECT c.id,
       coalesce(c.name, email.value, phone.value),
       clientela_fold(coalesce(c.name, email.value, phone.value)),
       clientela_fold(coalesce(c.sorted, email.value, phone.value)),
       clientela_sort(coalesce(c.sorted, email.value, phone.value)),
       clientela_fold(c.given_name), clientela_fold(c.family_name), clientela_fold(c.company_name),
       phone.value, phone.normal,
       email.value, clientela_fold(email.value),
       a.recipient, a.street, clientela_fold(a.street), a.street2, a.postal_code,
       a.city, clientela_fold(a.city), a.region, clientela_fold(a.region), a.country,
       substr(c.birth_date, 6, 2) || substr(c.birth_date, 9, 2)
FROM (SELECT p.*,
             CASE WHEN p.kind = 'company' THEN coalesce(p.company_name, p.person)
                  ELSE coalesce(p.person, p.company_name, p.nickname) END AS name,
             CASE WHEN p.kind = 'company' THEN coalesce(p.company_name, p.person_sorted)
                  ELSE coalesce(p.person_sorted, p.company_name, p.nickname) END AS sorted
      FROM (SELECT r.*,
                   nullif(trim(CASE WHEN r.language IN ('hu', 'zh', 'ja', 'ko', 'vi')
                                    THEN coalesce(r.family_name, '') || ' ' || coalesce(r.given_name, '')
                                    ELSE coalesce(r.given_name, '') || ' ' || coalesce(r.family_name, '') END), '') AS person,
                   nullif(trim(coalesce(r.family_name, '') || ' ' || coalesce(r.given_name, '')), '') AS person_sorted
            FROM temp.touched_customer t CROSS JOIN customer r ON r.id = t.id) p) c
LEFT JOIN contact_point phone ON phone.id =
    (SELECT m.id FROM contact_point m
     WHERE m.customer_id = c.id AND m.kind = 'phone' AND coalesce(m.label, '') <> 'fax' ORDER BY m.position, m.id LIMIT 1)
LEFT JOIN contact_point email ON email.id =
    (SELECT m.id FROM contact_point m WHERE m.customer_id = c.id AND m.kind = 'email' ORDER BY m.position, m.id LIMIT 1)
LEFT JOIN address a ON a.id =
    (SELECT m.id FROM address m WHERE m.customer_id = c.id
     ORDER BY CASE WHEN m.role = 'billing' THEN 0 ELSE 1 END, m.position, m.id LIMIT 1);
