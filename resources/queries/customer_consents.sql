-- Consent to marketing by channel: what the last event says. The rows were made anew by customer_derived.sql.
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
