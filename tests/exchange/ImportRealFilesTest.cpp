#include "exchange/ImportFixture.h"
#include "support/Data.h"

namespace clientela {
namespace {

using exchange::ImportKind;

/// Files that others wrote; skipped where they are absent.
class ImportingRealFiles : public test::ImportTest {
protected:
    void SetUp() override {
        if (test::sharedData("northwind/customers.csv").isEmpty()) GTEST_SKIP() << "no shared data";
    }
    void take(ImportKind kind, const char* name, const QStringList& maps = {}) {
        const auto report = import(kind, test::sharedData(name), {maps});
        ASSERT_TRUE(report) << name << ": " << qPrintable(report.problem().text());
    }
    [[nodiscard]] qint64 charged(const char* where) const {
        return number(
            QStringLiteral("SELECT sum(d.charged) FROM document d JOIN customer c ON c.id = d.customer_id WHERE ") +
            QLatin1String(where));
    }
};

TEST_F(ImportingRealFiles, NorthwindGivesItsFigures) {
    take(ImportKind::Customers, "northwind/customers.csv");
    take(ImportKind::Sales, "northwind/order_lines.csv", {"Discount=discount_fraction"});
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE kind = 'company'"), 91);
    EXPECT_EQ(number("SELECT count(*) FROM customer"), 91);
    EXPECT_EQ(number("SELECT count(DISTINCT country) FROM address WHERE length(country) = 2"), 21);
    EXPECT_EQ(number("SELECT count(*) FROM document"), 830);
    EXPECT_EQ(charged("1 = 1"), 126'579'329);
    EXPECT_EQ(charged("c.external_id = 'QUICK'"), 11'027'732);
    EXPECT_EQ(charged("d.number = '10250'"), 155'260);
    EXPECT_EQ(charged("d.number = '10865'"), 1'638'750);
    EXPECT_EQ(number("SELECT count(DISTINCT customer_id) FROM document"), 89);
    EXPECT_EQ(text("SELECT given_name || ' ' || family_name FROM customer WHERE external_id = 'ALFKI'"),
              "Maria Anders");
}

TEST_F(ImportingRealFiles, ChinookGivesItsFigures) {
    take(ImportKind::Customers, "chinook/customers.csv");
    take(ImportKind::Sales, "chinook/invoice_lines.csv");
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE kind = 'person'"), 59);
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE company_name IS NOT NULL"), 10);
    EXPECT_EQ(number("SELECT count(*) FROM document"), 412);
    EXPECT_EQ(charged("1 = 1"), 232'860);
    EXPECT_EQ(charged("c.given_name = 'Helena'"), 4'962);
    EXPECT_EQ(charged("EXISTS (SELECT 1 FROM address a WHERE a.customer_id = c.id AND a.country = 'US')"), 52'306);
}

TEST_F(ImportingRealFiles, EveryEncodingOfChinookGivesTheSame) {
    for (const char* name :
         {"cp1252_semicolon_decimalcomma_dmy", "utf16le_bom_tab", "utf8_comma", "utf8bom_comma_crlf_mdy"}) {
        const QString path = test::sharedData(QStringLiteral("csv/encodings/chinook_%1.csv").arg(QLatin1String(name)));
        const qint64 before = cards();
        const auto report = import(ImportKind::Customers, path, {{"Spent=x_spent", "LastInvoice=x_last"}});
        ASSERT_TRUE(report) << name << ": " << qPrintable(report.problem().text());
        EXPECT_EQ(report->added, 59) << name;
        const QString newOnes = QStringLiteral("customer_id > %1").arg(before);
        EXPECT_EQ(
            number("SELECT sum(CAST(value AS INTEGER)) FROM custom_value v JOIN custom_field f ON f.id = v.field_id "
                   "WHERE f.key = 'x_spent' AND " +
                   newOnes),
            232'860)
            << name;
        EXPECT_EQ(text("SELECT value FROM custom_value v JOIN custom_field f ON f.id = v.field_id "
                       "WHERE f.key = 'x_last' AND customer_id = " +
                       QString::number(before + 1)),
                  "2025-08-07")
            << name;
        EXPECT_EQ(number("SELECT count(*) FROM address WHERE country = 'US' AND " + newOnes), 13) << name;
    }
}

TEST_F(ImportingRealFiles, CyrillicIsTheSameInBothItsEncodings) {
    QStringList seen;
    for (const char* name : {"csv/encodings/invented_cyrillic_cp1251_semicolon.csv",
                             "csv/encodings/invented_cyrillic_utf8_semicolon.csv"}) {
        const qint64 before = cards();
        take(ImportKind::Customers, name, {"Сумма=x_sum"});
        seen += text(
            "SELECT group_concat(family_name || given_name || middle_name || birth_date) FROM customer WHERE id > " +
            QString::number(before));
        EXPECT_TRUE(seen.back().contains("ИвановаМарияСергеевна1985-03-08")) << qPrintable(seen.back());
    }
    EXPECT_EQ(seen.at(0), seen.at(1));
}

TEST_F(ImportingRealFiles, ADirectoryOfAThousandKeepsItsPhones) {
    take(ImportKind::Customers, "datablist/customers-1000.csv");
    EXPECT_EQ(cards(), 1000);
    EXPECT_EQ(number("SELECT count(*) FROM contact_point WHERE kind = 'phone'"), 2000);
}

TEST_F(ImportingRealFiles, AMallsVisitorsHaveNoNames) {
    take(ImportKind::Customers, "mall/Mall_Customers.csv", {"Age=x_age"});
    EXPECT_EQ(cards(), 200);
    EXPECT_EQ(number("SELECT count(*) FROM customer c JOIN custom_value v ON v.customer_id = c.id "
                     "WHERE c.gender = 'female' AND CAST(v.value AS INTEGER) BETWEEN 30000 AND 40000"),
              40);
}

} // namespace
} // namespace clientela
