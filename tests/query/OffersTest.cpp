#include "query/Offers.h"
#include "query/Binder.h"
#include "query/Completion.h"
#include "query/SmallCatalogue.h"
#include "query/TreeText.h"

using namespace clientela;
using namespace clientela::query;

namespace {

class Offering : public testing::Test {
protected:
    Offering() { context_.today = QDate(2025, 11, 25); }

    QStringList completed(const char* text) {
        const QString all = QString::fromUtf8(text);
        made_ = completionAt(all, static_cast<int>(all.size()), catalogues_, QStringLiteral("customer"));
        QStringList texts;
        for (const auto& offer : made_.offers) texts += offer.text;
        return texts;
    }

    const fields::Catalogues catalogues_ = test::smallCatalogues();
    Context context_;
    Completion made_;
};

} // namespace

TEST_F(Offering, BeginsEveryFieldWithAConditionThatCanBeAsked) {
    for (const fields::Field& field : catalogues_.customers().fields()) {
        if (field.importOnly) continue;
        const NodePtr tree = treeOf(beginWith(field));
        const auto bound = bindList(tree, catalogues_, QStringLiteral("customer"), context_);
        EXPECT_TRUE(bound.ok()) << qPrintable(toText(tree)) << ": "
                                << qPrintable(bound.ok() ? QString() : bound.error().problem.text());
    }
}

TEST_F(Offering, ComparesEveryFieldInEachOfItsWays) {
    for (const fields::Field& field : catalogues_.customers().fields()) {
        if (field.importOnly) continue;
        for (const Way& way : waysOf(field)) {
            OutlineRow row = comparedBy(beginWith(field), way, field);
            EXPECT_EQ(wayOf(row), way);
            if (row.lacksValue()) {
                EXPECT_EQ(treeOf(row), nullptr) << "it asks nothing until it has one";
                row.condition.terms = {literal(QStringLiteral("Abc"))};
            }
            const QString text = toText(treeOf(row));
            const auto read = parse(text);
            ASSERT_TRUE(read.ok()) << qPrintable(text);
            EXPECT_TRUE(equal(*read, treeOf(row))) << qPrintable(text);
            EXPECT_TRUE(bindList(*read, catalogues_, QStringLiteral("customer"), context_).ok()) << qPrintable(text);
            EXPECT_FALSE(wordsFor(way, field).isEmpty());
            EXPECT_TRUE(text.contains(languageFor(way))) << qPrintable(text);
        }
    }
}

TEST_F(Offering, KeepsTheValueWhereItStillFits) {
    const fields::Field& spent = *catalogues_.customers().find(QStringLiteral("spent"));
    OutlineRow row = outlineOf(*parse(QStringLiteral("spent(last 30 days) > 500"))).rows[0];
    row = comparedBy(row, {Comparison::LessOrEqual, false}, spent);
    EXPECT_EQ(toText(treeOf(row)).toStdString(), "spent(last 30 days) <= 500");
    row = comparedBy(row, {Comparison::Between, false}, spent);
    EXPECT_EQ(toText(treeOf(row)).toStdString(), "spent(last 30 days) between 500 and 500");
    row = comparedBy(row, {Comparison::InTop, false}, spent);
    EXPECT_EQ(toText(treeOf(row)).toStdString(), "spent(last 30 days) in top 20 percent");
}

TEST_F(Offering, CompletesFieldsByKeyAndByLabel) {
    EXPECT_TRUE(completed("gen").contains("gender"));
    EXPECT_TRUE(completed("tow").contains("city")) << "Town is its label";
    EXPECT_EQ(made_.at, 0);
    EXPECT_EQ(made_.length, 3);
    EXPECT_TRUE(completed("gender = female and (sp").contains("spent"));
    EXPECT_EQ(made_.typed, "sp");
}

TEST_F(Offering, CompletesComparisonsAndValues) {
    EXPECT_TRUE(completed("city ").contains("starts with"));
    EXPECT_FALSE(completed("spent ").contains("starts with"));
    EXPECT_TRUE(completed("spent ").contains("("));
    EXPECT_EQ(completed("gender = fe"), QStringList("female"));
    EXPECT_EQ(completed("stage in (lost, pro"), QStringList("prospect"));
    completed("city = \"San M");
    ASSERT_NE(made_.valuesOf, nullptr);
    EXPECT_EQ(made_.valuesOf->key, "city");
    EXPECT_EQ(made_.typed, "San M");
    EXPECT_EQ(completed("gender = female "), (QStringList{"and", "or"}));
    EXPECT_EQ(completed("spent between 5 "), (QStringList{"and", "or"}));
    EXPECT_TRUE(completed("spent between 5 and 6 and gen").contains("gender"));
    completed("in list Be");
    EXPECT_TRUE(made_.listWanted);
}

TEST_F(Offering, CompletesWindowsAndArguments) {
    EXPECT_TRUE(completed("spent(").contains("last 30 days"));
    EXPECT_TRUE(completed("spent(").contains("category"));
    EXPECT_FALSE(completed("spent(").contains("city"));
    EXPECT_TRUE(completed("spent(last 30 days, cat").contains("category"));
    EXPECT_TRUE(completed("created within last ").contains("last 30 days"));
    EXPECT_EQ(made_.at, 15);
    EXPECT_TRUE(completed("spent(last 30 days) ").contains(">"));
    EXPECT_TRUE(completed("spent(last 30 days) > 5 and gen").contains("gender"));
}

TEST_F(Offering, CompletesWhatIsAskedOfWhoeverIsBehindALink) {
    const QStringList inside = completed("people(");
    for (const char* field : {"role", "age", "spent", "gender", "people", "in list"})
        EXPECT_TRUE(inside.contains(field)) << field;
    EXPECT_FALSE(inside.contains("last 30 days")) << "a link has no day";
    EXPECT_EQ(completed("people(gender = fe"), QStringList("female"));
    EXPECT_TRUE(completed("people(role = decides, spent(").contains("last 30 days"));
    EXPECT_TRUE(completed("people(spent(last 30 days, cat").contains("category"));
    EXPECT_TRUE(completed("people(spent(last 30 days) > 5 and ag").contains("age"));
    EXPECT_TRUE(completed("people(spent(last 30 days) > 5) ").contains(">"));
    completed("people(in list Be");
    EXPECT_TRUE(made_.listWanted);
    EXPECT_EQ(made_.valuesKind, "customer") << "the lists of whoever is behind the link";
    completed("people(city = Ro");
    EXPECT_EQ(made_.valuesKind, "person_link");
}

TEST_F(Offering, OffersNothingWhereNothingCanStand) {
    EXPECT_TRUE(completed("nonsense ").isEmpty());
    EXPECT_TRUE(completed(") ").isEmpty());
}
