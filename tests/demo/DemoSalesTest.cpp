#include "demo/DemoFile.h"

#include <cmath>

namespace clientela::test {

TEST_F(ReadingTheDemo, FindsLinesThatSumToTheirDocument) {
    EXPECT_EQ(number("SELECT count(*) FROM document d WHERE (net, charged, discount_given) IS NOT (SELECT sum(net),"
                     " sum(charged), sum(discount_given) FROM document_line l WHERE l.document_id = d.id)"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE charged <> net + vat"), 0);
}

TEST_F(ReadingTheDemo, FindsVatThatIsTakenOnTheSumOfEachRate) {
    // Halves away from zero, in integers.
    EXPECT_EQ(number("SELECT count(*) FROM document d WHERE vat IS NOT (SELECT sum(vat) FROM (SELECT"
                     " (abs(sum(net)) * vat_rate + 5000) / 10000 * sign(sum(net)) AS vat FROM document_line l"
                     " WHERE l.document_id = d.id GROUP BY vat_rate))"),
              0);
    EXPECT_EQ(number("SELECT count(DISTINCT vat_rate) FROM document_line"), 2);
}

TEST_F(ReadingTheDemo, FindsLinesRoundedToTheCent) {
    EXPECT_EQ(number("SELECT count(*) FROM document_line WHERE abs(net) <> (unit_price * abs(quantity) *"
                     " (10000 - discount) + 500000000) / 1000000000"),
              0);
    EXPECT_GT(number("SELECT count(*) FROM document_line WHERE discount > 0"), 50);
}

TEST_F(ReadingTheDemo, FindsCreditNotesThatAreNegativeAndNameTheirInvoice) {
    EXPECT_GT(number("SELECT count(*) FROM document WHERE kind = 'credit_note'"), 20);
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE kind = 'credit_note' AND (charged >= 0 OR sale_sign <> -1)"),
              0);
    EXPECT_EQ(
        number("SELECT count(*) FROM document c JOIN document s ON s.id = c.source_id WHERE c.kind = 'credit_note'"
               " AND (s.customer_id <> c.customer_id OR s.date > c.date OR -c.charged > s.charged)"),
        0);
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE kind = 'credit_note' AND source_id IS NULL"), 0);
}

TEST_F(ReadingTheDemo, FindsEachSeriesWithoutGapsAndInTheOrderOfDates) {
    storage::Rows rows = file().connection().query(QStringLiteral(
        "SELECT s.id, s.next_number - 1, count(d.id), count(DISTINCT d.number) FROM series s LEFT JOIN document d ON"
        " d.series_id = s.id GROUP BY s.id"));
    int series = 0;
    for (; rows.next(); ++series) {
        EXPECT_EQ(rows.integer(1), rows.integer(2));
        EXPECT_EQ(rows.integer(1), rows.integer(3));
    }
    EXPECT_EQ(series, 6 * 4); // three years touch four
    EXPECT_EQ(number("WITH n AS (SELECT series_id, date, CAST(substr(number, instr(number, '/') + 1) AS INTEGER) AS n"
                     " FROM document WHERE number IS NOT NULL), o AS (SELECT n, date, lag(date) OVER w AS before,"
                     " lag(n) OVER w AS m FROM n WINDOW w AS (PARTITION BY series_id ORDER BY n))"
                     " SELECT count(*) FROM o WHERE before > date OR coalesce(m, 0) + 1 <> n"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM document d JOIN series s ON s.id = d.series_id WHERE s.kind <> d.kind OR"
                     " s.year <> CAST(substr(d.date, 1, 4) AS INTEGER)"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE (number IS NULL) <> (status = 'draft')"), 0);
}

TEST_F(ReadingTheDemo, FindsFinalDocumentsSealedAndOthersNot) {
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE (status = 'final') <> (sealed IS NOT NULL)"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE (status = 'final') <> (sale_sign IS NOT NULL)"), 0);
    EXPECT_EQ(
        number("SELECT count(*) FROM document d JOIN customer c ON c.id = d.customer_id WHERE d.kind = 'receipt' AND"
               " c.kind = 'company'"),
        0);
}

TEST_F(ReadingTheDemo, FindsNothingThatHappensAfterToday) {
    for (const char* sql :
         {"SELECT count(*) FROM document WHERE date > '2025-11-24' OR date < '2022-11-24'",
          "SELECT count(*) FROM payment WHERE date > '2025-11-24'",
          "SELECT count(*) FROM interaction WHERE at >= '2025-11-25'",
          "SELECT count(*) FROM consent_event WHERE at >= '2025-11-25'",
          "SELECT count(*) FROM stage_event WHERE at >= '2025-11-25'",
          "SELECT count(*) FROM customer WHERE created >= '2025-11-25' OR verified > '2025-11-24'",
          "SELECT count(*) FROM customer WHERE birth_date > '2008-01-01' OR birth_date < '1935-01-01'",
          "SELECT count(*) FROM task WHERE status <> 'open' AND due > '2025-11-24'",
          "SELECT count(*) FROM document d JOIN customer c ON c.id = d.customer_id WHERE"
          " substr(c.created, 1, 10) > d.date",
          "SELECT count(*) FROM payment p JOIN document d ON d.id = p.document_id WHERE p.date < d.date",
          "SELECT count(*) FROM campaign_member m JOIN campaign g ON g.id = m.campaign_id JOIN customer c"
          " ON c.id = m.customer_id WHERE substr(c.created, 1, 10) > g.date"})
        EXPECT_EQ(number(sql), 0) << sql;
}

TEST_F(ReadingTheDemo, FindsInvoicesPaidPartlyPaidAndOverdue) {
    const char* const open =
        "WITH o AS (SELECT d.id, d.due_date, d.charged, coalesce(sum(p.amount), 0) AS paid FROM document d"
        " LEFT JOIN payment p ON p.document_id = d.id WHERE receivable = 1 GROUP BY d.id)"
        " SELECT count(*) FROM o WHERE ";
    const auto count = [&](const char* what) {
        return file().number(QString::fromUtf8(open) + QString::fromUtf8(what));
    };
    EXPECT_GT(count("paid = charged"), 1'000);
    EXPECT_GT(count("paid = 0 AND due_date < '2025-11-24'"), 3);
    EXPECT_GT(count("paid > 0 AND paid < charged"), 2);
    EXPECT_EQ(count("paid > charged"), 0);
}

TEST_F(ReadingTheDemo, FindsQuotesAndComplaintsInEveryState) {
    for (const char* status : {"open", "accepted", "rejected", "expired"})
        EXPECT_GT(number(QByteArray("SELECT count(*) FROM document WHERE kind = 'quote' AND status = '" +
                                    QByteArray(status) + '\'')
                             .constData()),
                  5)
            << status;
    EXPECT_GT(number("SELECT count(*) FROM document WHERE kind = 'order' AND status = 'open'"), 3);
    EXPECT_GT(number("SELECT count(*) FROM interaction WHERE kind = 'complaint' AND status = 'settled'"), 20);
    EXPECT_GT(number("SELECT count(*) FROM task WHERE status = 'open' AND due < '2025-11-24'"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM interaction WHERE score NOT BETWEEN 1000 AND 5000"), 0);
}

TEST_F(ReadingTheDemo, SellsPanettoneAtChristmasAndIceCreamInSummer) {
    const auto sold = [&](const char* category, const char* months) {
        return file().number(QStringLiteral("SELECT count(*) FROM document_line l JOIN product p ON p.id = l.product_id"
                                            " JOIN document d ON d.id = l.document_id WHERE p.category = '%1' AND"
                                            " d.kind IN ('invoice', 'receipt') AND substr(d.date, 6, 2) IN (%2)")
                                 .arg(QString::fromUtf8(category), QString::fromUtf8(months)));
    };
    EXPECT_GT(sold("Panettone", "'11','12'"), 300);
    EXPECT_EQ(sold("Panettone", "'03','04','05','06','07','08','09'"), 0);
    EXPECT_GT(sold("Ice cream", "'06','07','08'"), 4 * sold("Ice cream", "'12','01','02'"));
}

TEST_F(ReadingTheDemo, FindsAboutTenLinesACustomer) {
    const double lines = double(number("SELECT count(*) FROM document_line")) / 3'000;
    EXPECT_GT(lines, 8.5);
    EXPECT_LT(lines, 11.5);
}

TEST_F(ReadingTheDemo, FindsOneTimersRegularsAndLapsedCustomers) {
    const char* const buyers = "WITH b AS (SELECT customer_id, count(*) AS n, max(date) AS last FROM document WHERE"
                               " sale_sign = 1 GROUP BY customer_id) SELECT count(*) FROM b WHERE ";
    const auto count = [&](const char* what) {
        return file().number(QString::fromUtf8(buyers) + QString::fromUtf8(what));
    };
    EXPECT_GT(count("n = 1"), 800);
    EXPECT_GT(count("n >= 8 AND last >= '2025-08-24'"), 150);
    EXPECT_GT(count("n >= 6 AND last < '2025-05-24'"), 80);
    EXPECT_GT(number("SELECT count(*) FROM customer WHERE id NOT IN (SELECT customer_id FROM document)"), 250);
}

} // namespace clientela::test
