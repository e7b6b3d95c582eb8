#include "query/BruteForce.h"
#include "query/SqlWriter.h"
#include "query/Statistics.h"
#include "query/WorldFile.h"

namespace clientela::query {
namespace {

using test::Customer;
using test::Document;

/// The edges where lists go wrong, each by itself: a few customers whose documents stand on both sides of one, asked of
/// a real file and of the rules.
class ListsAtTheEdges : public testing::Test {
protected:
    static Document invoice(QDate date, std::vector<qint64> amounts, const char* status = "final",
                            const char* kind = "invoice") {
        Document one;
        one.kind = QString::fromLatin1(kind);
        one.status = QString::fromLatin1(status);
        one.date = date;
        for (const qint64 amount : amounts)
            one.lines.push_back({QStringLiteral("Margherita"), QStringLiteral("Pizza"), 1000, amount, amount, 0});
        return one;
    }
    /// Customers 1, 2, ... with these documents, on that day.
    void given(QDate today, const std::vector<std::vector<Document>>& documents) {
        context_.today = today;
        context_.homeCountry = QStringLiteral("IT");
        for (const auto& own : documents) {
            Customer one;
            one.id = static_cast<qint64>(world_.size()) + 1;
            one.fields.insert("kind", QStringLiteral("person"));
            one.fields.insert("stage", QStringLiteral("customer"));
            one.fields.insert("created", QDateTime(today, QTime(9, 0), Qt::UTC));
            one.documents = own;
            world_.push_back(one);
        }
        file_ = std::make_unique<test::WorldFile>(world_);
    }
    /// Who is on the list, where the file and the rules agree.
    std::vector<qint64> on(const char* text) {
        const auto tree = parse(QString::fromUtf8(text));
        EXPECT_TRUE(tree.ok()) << text;
        const std::vector<qint64> rules = test::BruteForce(world_, file_->catalogues(), context_).ids(*tree);
        const auto list = bindList(*tree, file_->catalogues(), QStringLiteral("customer"), context_);
        EXPECT_TRUE(list.ok()) << text << ": " << qPrintable(list.ok() ? QString() : list.error().problem.text());
        Statistics real(file_->connection());
        for (Statistics* statistics : {static_cast<Statistics*>(nullptr), &real}) {
            const Sql sql = SqlWriter(file_->catalogues(), statistics).writeIds(*list);
            std::vector<qint64> ids;
            storage::Rows rows = file_->connection().queryList(sql.text, sql.values);
            while (rows.next()) ids.push_back(rows.integer(0));
            EXPECT_EQ(ids, rules) << text << "\n" << qPrintable(sql.text);
        }
        return rules;
    }
    using Ids = std::vector<qint64>;

    test::World world_;
    std::unique_ptr<test::WorldFile> file_;
    Context context_;
};

TEST_F(ListsAtTheEdges, AnInvoiceWithoutLinesIsAPurchaseOfNothing) {
    const QDate day(2025, 3, 10);
    given({2025, 3, 31}, {{invoice(day, {})},
                          {invoice(day, {50'000})},
                          {},
                          {invoice(day, {}, "draft")},
                          {invoice(day, {}), invoice(day, {20'000})},
                          {invoice(day, {}, "final", "credit_note")}});
    EXPECT_EQ(on("purchases = 1"), (Ids{1, 2}));
    EXPECT_EQ(on("purchases > 0"), (Ids{1, 2, 5}));
    EXPECT_EQ(on("purchases(last 30 days) = 2"), Ids{5});
    EXPECT_EQ(on("purchases = 0"), (Ids{3, 4, 6})) << "neither a draft nor a credit note is one";
    EXPECT_EQ(on("spent = 0"), (Ids{1, 3, 4, 6}));
    EXPECT_EQ(on("spent(last 30 days) = 0"), (Ids{1, 3, 4, 6}));
    EXPECT_EQ(on("spent > 0"), (Ids{2, 5}));
    EXPECT_EQ(on("revenue(this month) = 0 and purchases > 0"), Ids{1});
    EXPECT_EQ(on("quantity = 0"), (Ids{1, 3, 4, 6}));
    EXPECT_EQ(on("last_purchase is not empty"), (Ids{1, 2, 5}));
    EXPECT_EQ(on("average_purchase = 0"), Ids{1});
    EXPECT_EQ(on("average_purchase = 100"), Ids{5}) << "an average counts it";
    EXPECT_EQ(on("average_purchase is empty"), (Ids{3, 4, 6}));
    EXPECT_EQ(on("invoices = 1"), (Ids{1, 2, 4})) << "a draft is an invoice";
}

TEST_F(ListsAtTheEdges, AnInvoiceWithoutLinesHasNoProductNoCategoryAndNoTotal) {
    const QDate day(2025, 3, 10);
    given({2025, 3, 31}, {{invoice(day, {})}, {invoice(day, {50'000})}, {}});
    EXPECT_EQ(on("purchases(category = Pizza) > 0"), Ids{2});
    EXPECT_EQ(on("purchases(category != Pizza) > 0"), Ids{1});
    EXPECT_EQ(on("purchases(category is empty) > 0"), Ids{1});
    EXPECT_EQ(on("purchases(total = 0) > 0"), Ids{1});
    EXPECT_EQ(on("invoices(total > 0) = 0"), (Ids{1, 3}));
    EXPECT_EQ(on("spent(category = Pizza) = 0"), (Ids{1, 3}));
    EXPECT_EQ(on("spent(product = Margherita) in bottom 1"), Ids{1}) << "nothing is bought by both, the first is first";
}

TEST_F(ListsAtTheEdges, TheLastDayOfTheYearBelongsToThatYear) {
    given({2025, 1, 1},
          {{invoice({2024, 12, 31}, {100})}, {invoice({2025, 1, 1}, {100})}, {invoice({2023, 12, 31}, {100})}});
    EXPECT_EQ(on("purchases(last year) > 0"), Ids{1});
    EXPECT_EQ(on("purchases(this year) > 0"), Ids{2});
    EXPECT_EQ(on("purchases(last 1 day) > 0"), Ids{2});
    EXPECT_EQ(on("purchases(last 2 days) > 0"), (Ids{1, 2}));
    EXPECT_EQ(on("purchases(last quarter) > 0"), Ids{1});
    EXPECT_EQ(on("purchases(this week) > 0"), (Ids{1, 2})) << "Monday was 30 December";
    EXPECT_EQ(on("purchases(more than 1 year ago) > 0"), Ids{3});
    EXPECT_EQ(on("spent(this year) < spent(last year)"), Ids{1});
}

TEST_F(ListsAtTheEdges, TheLastDayOfAMonthBelongsToThatMonthAndAMonthAgoIsTheDayBeforeTheFirst) {
    given({2025, 3, 31},
          {{invoice({2025, 2, 28}, {100})}, {invoice({2025, 3, 1}, {100})}, {invoice({2025, 3, 31}, {100})}});
    EXPECT_EQ(on("purchases(last month) > 0"), Ids{1});
    EXPECT_EQ(on("purchases(this month) > 0"), (Ids{2, 3}));
    EXPECT_EQ(on("purchases(last 1 month) > 0"), (Ids{2, 3})) << "February has no 31st: it begins after the 28th";
    EXPECT_EQ(on("last_purchase within more than 1 month ago"), Ids{1});
    EXPECT_EQ(on("purchases(from 2025-02-28 to 2025-03-01) > 0"), (Ids{1, 2})) << "both ends count";
}

TEST_F(ListsAtTheEdges, ALeapDayIsADayOfFebruaryAndAYearBeforeItBeginsWithMarch) {
    given({2024, 2, 29},
          {{invoice({2023, 2, 28}, {100})}, {invoice({2023, 3, 1}, {100})}, {invoice({2024, 2, 29}, {100})}});
    EXPECT_EQ(on("purchases(this month) > 0"), Ids{3});
    EXPECT_EQ(on("purchases(last 1 year) > 0"), (Ids{2, 3}));
    EXPECT_EQ(on("purchases(last 366 days) > 0"), (Ids{2, 3}));
    EXPECT_EQ(on("purchases(last 367 days) > 0"), (Ids{1, 2, 3}));
    EXPECT_EQ(on("last_purchase = 2024-02-29"), Ids{3});
}

TEST_F(ListsAtTheEdges, ACreditNoteIsTakenOffOnItsOwnDayAndNotOnThatOfTheInvoice) {
    given({2025, 3, 31}, {{invoice({2025, 2, 10}, {60'000}), invoice({2025, 3, 10}, {-60'000}, "final", "credit_note")},
                          {invoice({2025, 2, 10}, {60'000})}});
    EXPECT_EQ(on("spent = 0"), Ids{1});
    EXPECT_EQ(on("spent(last month) = 600"), (Ids{1, 2}));
    EXPECT_EQ(on("spent(this month) < 0"), Ids{1});
    EXPECT_EQ(on("purchases = 1"), (Ids{1, 2})) << "what was given back was bought all the same";
}

} // namespace
} // namespace clientela::query
