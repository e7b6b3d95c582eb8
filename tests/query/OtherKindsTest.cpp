#include "query/Explain.h"
#include "query/Offers.h"
#include "query/OnAFile.h"
#include "query/Statistics.h"
#include "query/TreeText.h"

using namespace clientela;
using namespace clientela::query;

namespace {

/// What is asked of documents, tasks, contacts and products in their own tables. There is no second evaluator for them
/// as for customers; what must hold all the same is asked of every field in every way that the builder offers: both
/// faces are one list, a list and its opposite are everything, statistics change the plan and not the answer, and each
/// record is explained as the list has it.
class ListsOfOtherRecords : public OnAFile {
protected:
    ListsOfOtherRecords() : OnAFile(25, QDate(2025, 3, 31), 31) {}

    std::vector<qint64> idsOf(const QString& kind, const NodePtr& tree, Statistics* statistics) {
        const auto list = bindList(tree, file_.catalogues(), kind, context_);
        EXPECT_TRUE(list.ok()) << qPrintable(toText(tree)) << ": " << qPrintable(list.error().problem.text());
        if (!list) return {};
        std::vector<qint64> ids = asked(SqlWriter(file_.catalogues(), statistics).writeIds(*list));
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    void agrees(const QString& kind, const OutlineRow& row) {
        const OutlineRow root = OutlineRow::group(OutlineRow::Kind::All, {row});
        const NodePtr tree = treeOf(root);
        ASSERT_NE(tree, nullptr);
        SCOPED_TRACE(qPrintable(kind + QStringLiteral(": ") + toText(tree)));
        const auto read = parse(toText(tree));
        ASSERT_TRUE(read.ok());
        EXPECT_TRUE(equal(*read, tree)) << "text to tree to text";
        const OutlineRow again = outlineOf(*read);
        ASSERT_EQ(again.rows.size(), 1U);
        EXPECT_EQ(wayOf(again.rows[0]), wayOf(row)) << "builder to tree to builder";
        Statistics real(file_.connection());
        const std::vector<qint64> on = idsOf(kind, tree, nullptr);
        EXPECT_EQ(idsOf(kind, tree, &real), on) << "a plan is no answer";
        std::vector<qint64> both = idsOf(kind, Node::of(Node::Kind::Not, {tree}), &real);
        EXPECT_EQ(on.size() + both.size(), all_.size());
        both.insert(both.end(), on.begin(), on.end());
        std::sort(both.begin(), both.end());
        EXPECT_EQ(both, all_) << "a list and its opposite are everything";
        for (size_t i = 0; i < all_.size(); i += 1 + all_.size() / 4) {
            const auto why = explain(file_.connection(), file_.catalogues(), kind, root, context_, all_[i]);
            ASSERT_TRUE(why.ok());
            EXPECT_EQ(why->isOn, std::binary_search(on.begin(), on.end(), all_[i])) << "record " << all_[i];
        }
        ++asked_;
    }
    void askEverything(const QString& kind) {
        all_ = idsOf(kind, nullptr, nullptr);
        ASSERT_GE(all_.size(), 3U) << kind.toStdString();
        for (const fields::Field& field : file_.catalogues().find(kind)->fields()) {
            if (field.importOnly) continue;
            for (const Way& way : waysOf(field)) {
                OutlineRow row = comparedBy(beginWith(field), way, field);
                if (row.lacksValue()) row.condition.terms = {literal(QStringLiteral("?"))};
                agrees(kind, row);
                if (!field.isDate() || way.comparison != Comparison::Within) continue;
                for (const Window& window : usualWindows()) {
                    row.condition.window = window;
                    agrees(kind, row);
                }
            }
        }
        EXPECT_GT(asked_, 40) << kind.toStdString();
    }

    std::vector<qint64> all_;
    int asked_ = 0;
};

} // namespace

TEST_F(ListsOfOtherRecords, OfDocumentsAgreeInEveryFieldAndWay) { askEverything(QStringLiteral("document")); }
TEST_F(ListsOfOtherRecords, OfTasksAgreeInEveryFieldAndWay) { askEverything(QStringLiteral("task")); }
TEST_F(ListsOfOtherRecords, OfContactsAgreeInEveryFieldAndWay) { askEverything(QStringLiteral("interaction")); }
TEST_F(ListsOfOtherRecords, OfProductsAgreeInEveryFieldAndWay) { askEverything(QStringLiteral("product")); }

TEST_F(ListsOfOtherRecords, CompareTwoFieldsOfOneRecord) {
    const auto tree = parse(QStringLiteral("due > 0.5 * total() and due_date > date()"));
    ASSERT_TRUE(tree.ok());
    std::vector<qint64> expected;
    storage::Rows rows =
        file_.connection().query(QStringLiteral("SELECT d.id FROM document d LEFT JOIN document_open o ON "
                                                "o.document_id = d.id WHERE 2 * coalesce(o.amount, 0) > "
                                                "d.charged AND d.due_date > d.date ORDER BY d.id"));
    while (rows.next()) expected.push_back(rows.integer(0));
    EXPECT_EQ(idsOf(QStringLiteral("document"), *tree, nullptr), expected);
}

TEST_F(ListsOfOtherRecords, AskForKeptListsOfTheSameRecords) {
    const QString large = QStringLiteral("kind = invoice and (total >= 250 or category = Pizza)");
    context_.savedList = [&](const QString& name, const QString& kind) -> Result<NodePtr> {
        if (name == QLatin1String("Large") && kind == QLatin1String("document")) return *parse(large);
        return Problem{QStringLiteral("There is no list “%1”.").arg(name), {}, {}};
    };
    const auto same = [&](const QString& kind, const QString& named, const QString& written) {
        Statistics real(file_.connection());
        const std::vector<qint64> expected = idsOf(kind, *parse(written), nullptr);
        EXPECT_FALSE(expected.empty()) << qPrintable(written);
        for (Statistics* statistics : {static_cast<Statistics*>(nullptr), &real})
            EXPECT_EQ(idsOf(kind, *parse(named), statistics), expected) << qPrintable(named);
    };
    const QString documents = QStringLiteral("document");
    same(documents, QStringLiteral("in list Large"), large);
    same(documents, QStringLiteral("not in list Large and total > 0"),
         QStringLiteral("not (%1) and total > 0").arg(large));
    // Of the customers who have such documents: the list stands in parentheses that are about documents.
    const QString customers = QStringLiteral("customer");
    same(customers, QStringLiteral("invoices(in list Large) > 0"), QStringLiteral("invoices(%1) > 0").arg(large));
    same(customers, QStringLiteral("purchases(last 365 days, not in list Large) >= 1"),
         QStringLiteral("purchases(last 365 days, not (%1)) >= 1").arg(large));
    const auto wrong = bindList(*parse(QStringLiteral("in list Large")), file_.catalogues(), customers, context_);
    EXPECT_FALSE(wrong.ok());
    const auto ofLines =
        bindList(*parse(QStringLiteral("spent(in list Large) > 0")), file_.catalogues(), customers, context_);
    EXPECT_FALSE(ofLines.ok()) << "money is asked of lines, of which no lists are kept";
}
