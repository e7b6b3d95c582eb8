#include "query/OnAFile.h"
#include "query/Statistics.h"

using namespace clientela;
using namespace clientela::query;

namespace {

/// A large file, told rather than made: a million customers, three million documents, ten million lines.
class LargeFile : public Statistics {
public:
    using Statistics::Statistics;
    qint64 rows(const QString& table) override {
        return table == QLatin1String("document_line") ? 10'000'000
               : table == QLatin1String("document")    ? 3'000'000
               : table == QLatin1String("product")     ? 500
                                                       : 1'000'000;
    }
    double share(const QString&, const QString&, const Days& days) override {
        const QDate from = days.from.isValid() ? days.from : QDate(2022, 4, 1);
        const QDate before = days.before.isValid() ? days.before : QDate(2025, 4, 1);
        return std::min(1.0, static_cast<double>(from.daysTo(before)) / 1095);
    }
    double share(const QString&, const Sql& counting) override {
        if (counting.text.contains(QLatin1String("birth_date"))) return 0.1;
        return counting.text.contains(QLatin1String("document ")) ? partWithDocuments : part;
    }
    double part = 0.5;
    double partWithDocuments = 0.000'5;
};

class PlansOfALargeFile : public OnAFile {
protected:
    /// The steps of the plan, one a line.
    QString plan(const Sql& sql) {
        QString steps;
        storage::Rows rows = file_.connection().queryList(QStringLiteral("EXPLAIN QUERY PLAN ") + sql.text, sql.values);
        while (rows.next()) steps += rows.text(3) + u'\n';
        return steps;
    }
    QString counting(const char* list) { return plan(writer_.writeCount(bound(QString::fromUtf8(list)))); }
    QString firstByName(const char* list) {
        return plan(writer_.writeIds(bound(QString::fromUtf8(list)), keys(QStringLiteral("name")), 100));
    }

    LargeFile statistics_{file_.connection()};
    SqlWriter writer_{file_.catalogues(), &statistics_};
};

#define EXPECT_STEP(steps, step) EXPECT_TRUE((steps).contains(QLatin1String(step))) << qPrintable(steps)
#define EXPECT_NO_STEP(steps, step) EXPECT_FALSE((steps).contains(QLatin1String(step))) << qPrintable(steps)

} // namespace

TEST_F(PlansOfALargeFile, ScanANarrowWindowFirst) {
    for (const QString& steps : {counting("gender = female and spent(last 30 days) > 500"),
                                 firstByName("gender = female and spent(last 30 days) > 500")}) {
        EXPECT_STEP(steps, "SEARCH d1 USING COVERING INDEX document_sale_window (date>? AND date<?)");
        EXPECT_STEP(steps, "SEARCH c USING INTEGER PRIMARY KEY");
        EXPECT_NO_STEP(steps, "SCAN c");
        EXPECT_NO_STEP(steps, "CORRELATED");
    }
}

TEST_F(PlansOfALargeFile, ReadTheOwnersInOrderForAWideWindow) {
    const QString steps = counting("spent(last 3 years) > 500");
    EXPECT_STEP(steps, "SCAN d1 USING COVERING INDEX document_sale_customer");
    EXPECT_NO_STEP(steps, "GROUP BY");
}

TEST_F(PlansOfALargeFile, ReadTheSameDocumentsOnceHoweverManyConditionsAreAboutThem) {
    statistics_.partWithDocuments = 0.4;
    for (const char* list :
         {"spent(this year) < spent(last year)", "spent(last year) > 0 and spent(this year) < 0.5 * spent(last year)",
          "purchases(last 365 days) >= 3 and purchases(last 90 days) = 0",
          "spent(last 365 days) >= 500 and spent(last 365 days) < 5000 and gender = female",
          "stage = customer or (spent(this year) > 500 and not spent(last year) > 500)"}) {
        const QString steps = counting(list);
        EXPECT_EQ(steps.count(QLatin1String("document_sale")), 1) << list << '\n' << qPrintable(steps);
        EXPECT_NO_STEP(steps, "CORRELATED");
    }
}

TEST_F(PlansOfALargeFile, ReadANarrowWindowByItselfEvenSo) {
    const QString steps = counting("spent(last 7 days) > 500 and spent(last 3 years) > 500");
    EXPECT_STEP(steps, "SEARCH d1 USING COVERING INDEX document_sale_window (date>? AND date<?)");
    EXPECT_NO_STEP(steps, "SCAN d1");
}

TEST_F(PlansOfALargeFile, CompareOneByOneWhereFewAreLeft) {
    statistics_.part = 0.000'01;
    const QString steps = counting("city = Roma and spent(this year) < spent(last year)");
    EXPECT_STEP(steps, "SEARCH d1 USING COVERING INDEX document_sale_customer (customer_id=? AND date>? AND date<?)");
    EXPECT_STEP(steps, "CORRELATED");
}

// One pass over the links, with what is kept of whoever is behind each; who is behind them is summed up before, once.
TEST_F(PlansOfALargeFile, ReadTheLinksOnceAndWhatTheyLeadToByKey) {
    const QString kept = counting("people(spent > 100) > 0");
    EXPECT_STEP(kept, "SCAN k1");
    EXPECT_STEP(kept, "SEARCH cs1 USING INTEGER PRIMARY KEY");
    EXPECT_NO_STEP(kept, "CORRELATED");
    EXPECT_NO_STEP(kept, "document");
    const QString summed = counting("works_for(spent(last 30 days) > 500) > 0");
    EXPECT_STEP(summed, "USING COVERING INDEX document_sale_window (date>? AND date<?)");
    EXPECT_NO_STEP(summed, "CORRELATED");
    const QString ranked = counting("people(spent(last 365 days) in top 20 percent) > 0");
    EXPECT_STEP(ranked, "SCAN k1");
    EXPECT_EQ(ranked.count(QLatin1String("SCAN d4 USING COVERING INDEX document_sale_customer")), 1)
        << "ranked once, not for each link: " << qPrintable(ranked);
}

TEST_F(PlansOfALargeFile, LookUpTheLinksOfFewCustomersAndWhatIsBehindThem) {
    statistics_.part = 0.000'01;
    const QString steps = counting("city = Roma and people(spent(last 30 days) > 500) > 0");
    EXPECT_STEP(steps, "SEARCH k1 USING INDEX customer_link_customer (customer_id=?)");
    EXPECT_STEP(steps, "document_sale_customer (customer_id=? AND date>? AND date<?)");
}

TEST_F(PlansOfALargeFile, CountTheHighestWithoutFindingOutWhoTheyAre) {
    EXPECT_NO_STEP(counting("spent(last 365 days) in top 20 percent"), "document");
    EXPECT_STEP(counting("gender = female and spent(last 365 days) in top 20 percent"), "document_sale");
}

TEST_F(PlansOfALargeFile, TakeFewCustomersFirst) {
    statistics_.part = 0.000'01;
    const QString steps = counting("city = Roma and spent(last 365 days) > 500");
    EXPECT_STEP(steps, "SEARCH d1 USING COVERING INDEX document_sale_customer (customer_id=? AND date>? AND date<?)");
    EXPECT_STEP(steps, "CORRELATED");
}

TEST_F(PlansOfALargeFile, NeverDriveByAnIndexThatHalfOfAllFit) {
    const QString steps = counting("gender = male and verified within before 2025-01-01");
    EXPECT_STEP(steps, "SCAN c\n");
    EXPECT_NO_STEP(steps, "INDEX");
}

TEST_F(PlansOfALargeFile, CheckFirstWhatTakesAwayMostAndTheArchiveBeforeLookUps) {
    const QString sql =
        writer_.writeCount(bound("gender = female and quotes(kind = quote) >= 3 and birth_date > 1980-12-31")).text;
    const auto birth = sql.indexOf(QLatin1String("c.birth_date"));
    const auto gender = sql.indexOf(QLatin1String("c.gender"));
    const auto archive = sql.indexOf(QLatin1String("c.archived"));
    const auto quotes = sql.indexOf(QLatin1String("SELECT"), 10);
    ASSERT_TRUE(birth >= 0 && gender >= 0 && archive >= 0 && quotes >= 0) << qPrintable(sql);
    EXPECT_TRUE(birth < gender && gender < archive && archive < quotes) << qPrintable(sql);
}

// The card itself is read by key and only for those that fit: whether it is in the archive stands there.
TEST_F(PlansOfALargeFile, ReadTheTableFirstThatIsAsked) {
    EXPECT_STEP(counting("region = Toscana"), "SCAN cd\n");
    EXPECT_STEP(counting("region = Toscana"), "SEARCH c USING INTEGER PRIMARY KEY");
    EXPECT_STEP(counting("spent > 500"), "SCAN cs\n");
}

TEST_F(PlansOfALargeFile, FindAPageByWalkingTheNames) {
    const QString steps = firstByName("gender = female");
    EXPECT_STEP(steps, "customer_derived_sort");
    EXPECT_NO_STEP(steps, "ORDER BY");
    statistics_.part = 0.000'01;
    EXPECT_STEP(firstByName("gender = female"), "USE TEMP B-TREE FOR ORDER BY");
}

TEST_F(PlansOfALargeFile, LeaveOutThoseWithRowsWhenNothingFits) {
    const Sql sql = writer_.writeCount(bound("purchases(last 90 days) = 0"));
    EXPECT_TRUE(sql.text.contains("NOT IN (SELECT")) << qPrintable(sql.text);
    EXPECT_STEP(plan(sql), "document_sale_window");
}

TEST_F(PlansOfALargeFile, AnswerFromLinesOnlyWhereALineIsAsked) {
    EXPECT_NO_STEP(counting("spent(last 30 days, representative = Anna) > 5"), "document_line");
    const QString steps = counting("spent(last 30 days, category = Pizza) > 5");
    EXPECT_STEP(steps, "SEARCH d1 USING COVERING INDEX document_sale_window");
    EXPECT_STEP(steps, "SEARCH l1 USING");
}
