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

TEST_F(ListsOfOtherRecords, KnowNoSavedLists) {
    const auto tree = parse(QStringLiteral("in list \"Best\""));
    ASSERT_TRUE(tree.ok());
    const auto list = bindList(*tree, file_.catalogues(), QStringLiteral("document"), context_);
    ASSERT_FALSE(list.ok());
    EXPECT_TRUE(list.error().problem.text().contains(QStringLiteral("customers only")));
}
