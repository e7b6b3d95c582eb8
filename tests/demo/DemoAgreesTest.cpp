#include "customers/CustomField.h"
#include "customers/CustomerFields.h"
#include "demo/DemoFile.h"
#include "history/HistoryFields.h"
#include "query/Binder.h"
#include "sales/DocumentRepository.h"
#include "sales/SalesFields.h"
#include "sales/Series.h"

// The demo writes rows by itself, for speed: here it is held to what the rooms would have written.
namespace clientela::test {

TEST_F(ReadingTheDemo, FindsTheAmountsThatTheSalesRoomCalculates) {
    int checked = 0;
    for (qint64 id = 1; id <= 4'000; id += 7, ++checked) {
        const auto document = sales::loadDocument(file().connection(), DocumentId(id));
        ASSERT_TRUE(document.has_value()) << id;
        sales::Document again = *document;
        sales::calculate(again, Currency());
        EXPECT_EQ(again, *document) << id;
        EXPECT_EQ(document->saleSign(),
                  number(QByteArray("SELECT coalesce(sale_sign, 0) FROM document WHERE id = " + QByteArray::number(id))
                             .constData()));
    }
    EXPECT_GT(checked, 500);
}

TEST_F(ReadingTheDemo, FindsNumbersThatTheSeriesWouldHaveGiven) {
    storage::Rows rows = file().connection().query(QStringLiteral(
        "SELECT pattern, year, max(number) FROM document d JOIN series s ON s.id = d.series_id GROUP BY s.id"));
    int series = 0;
    for (; rows.next(); ++series) {
        const QString number = rows.text(2);
        const qint64 last = number.mid(number.indexOf(QLatin1Char('/')) + 1).toLongLong();
        EXPECT_EQ(sales::numberText(rows.text(0), static_cast<int>(rows.integer(1)), last), number);
    }
    EXPECT_GT(series, 15);
    EXPECT_EQ(sales::peekNumber(file().connection(), QStringLiteral("quote"), QDate(2026, 1, 2)),
              QStringLiteral("Q2026/001"));
}

TEST_F(ReadingTheDemo, UnderstandsEverySavedList) {
    fields::Catalogues catalogues;
    customers::declareCustomers(catalogues, customers::loadCustomFields(file().connection()));
    history::declareHistory(catalogues);
    sales::declareSales(catalogues);
    customers::declareLinked(catalogues);
    query::Context context;
    context.today = monday();
    context.homeCountry = QStringLiteral("IT");
    storage::Rows rows =
        file().connection().query(QStringLiteral("SELECT name, expression, columns, sort FROM saved_list"));
    int lists = 0;
    for (; rows.next(); ++lists) {
        const std::string name = rows.text(0).toStdString();
        const auto list = query::parse(rows.text(1));
        ASSERT_TRUE(list) << name;
        EXPECT_TRUE(query::bindList(*list, catalogues, QStringLiteral("customer"), context)) << name;
        for (const int column : {2, 3}) {
            const auto keys = query::parseKeys(rows.text(column), column == 3);
            ASSERT_TRUE(keys) << name;
            EXPECT_TRUE(query::bindKeys(*keys, catalogues, QStringLiteral("customer"), context)) << name;
        }
    }
    EXPECT_EQ(lists, 15);
    EXPECT_EQ(texts("SELECT name FROM saved_list WHERE pinned IS NOT NULL ORDER BY pinned").size(), 5);
}

TEST_F(ReadingTheDemo, FindsCustomFieldsWithValuesOfTheirType) {
    EXPECT_EQ(customers::loadCustomFields(file().connection()).size(), 6U);
    EXPECT_EQ(number("SELECT count(*) FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE"
                     " (typeof(v.value) = 'integer') <> (f.type IN ('number', 'money', 'yes_no'))"),
              0);
    EXPECT_EQ(
        number("SELECT count(*) FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE f.type = 'choice'"
               " AND instr(char(10) || f.choices || char(10), char(10) || v.value || char(10)) = 0"),
        0);
}

} // namespace clientela::test
