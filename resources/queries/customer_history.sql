-- Last contact, next task and the rest, of the touched cards that have any. A note to oneself is no contact
-- (HistoryFields.cpp says the same).
DELETE FROM customer_history WHERE customer_id IN (SELECT id FROM temp.touched_customer);

INSERT INTO customer_history (customer_id, last_contact, last_contact_by, next_task, contacts, satisfaction, open_complaints)
SELECT h.customer_id, h.last_contact,
       (SELECT i.by FROM interaction i WHERE i.customer_id = h.customer_id AND i.kind <> 'note'
        ORDER BY i.at DESC, i.id DESC LIMIT 1),
       h.next_task, h.contacts, h.satisfaction, h.open_complaints
FROM (SELECT customer_id, max(last_contact) AS last_contact, max(next_task) AS next_task, sum(contacts) AS contacts,
             max(satisfaction) AS satisfaction, sum(open_complaints) AS open_complaints
      FROM (SELECT i.customer_id,
                   max(CASE WHEN i.kind <> 'note' THEN i.at END) AS last_contact,
                   NULL AS next_task,
                   sum(CASE WHEN i.kind <> 'note' THEN 1 ELSE 0 END) AS contacts,
                   CAST(round(avg(i.score)) AS INTEGER) AS satisfaction,
                   sum(CASE WHEN i.kind = 'complaint' AND i.status = 'open' THEN 1 ELSE 0 END) AS open_complaints
            FROM temp.touched_customer t CROSS JOIN interaction i ON i.customer_id = t.id
            GROUP BY i.customer_id
            UNION ALL
            SELECT k.customer_id, NULL, min(k.due), 0, NULL, 0
            FROM temp.touched_customer t CROSS JOIN task k ON k.customer_id = t.id AND k.status = 'open'
            GROUP BY k.customer_id) parts
      GROUP BY customer_id) h;
