-- Consent to marketing by channel: what the last event says, nothing where there is none (any more). Rows that say so
-- already are left alone; customer_derived.sql makes them anew without consents.
UPDATE customer_derived
SET consent_email = NULL, consent_sms = NULL, consent_phone = NULL, consent_post = NULL
WHERE customer_id IN (SELECT id FROM temp.touched_customer)
  AND coalesce(consent_email, consent_sms, consent_phone, consent_post) IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM consent_event e
                  WHERE e.customer_id = customer_derived.customer_id AND e.purpose = 'marketing');

UPDATE customer_derived
SET consent_email = last.email, consent_sms = last.sms, consent_phone = last.phone, consent_post = last.post
FROM (SELECT customer_id,
             max(CASE WHEN channel = 'email' THEN granted END) AS email,
             max(CASE WHEN channel = 'sms' THEN granted END) AS sms,
             max(CASE WHEN channel = 'phone' THEN granted END) AS phone,
             max(CASE WHEN channel = 'post' THEN granted END) AS post
      FROM (SELECT e.customer_id, e.channel, e.granted,
                   row_number() OVER (PARTITION BY e.customer_id, e.channel ORDER BY e.at DESC, e.id DESC) AS age
            FROM temp.touched_customer t CROSS JOIN consent_event e ON e.customer_id = t.id
            WHERE e.purpose = 'marketing') events
      WHERE age = 1
      GROUP BY customer_id) last
WHERE customer_derived.customer_id = last.customer_id;
