#include "query/Explain.h"
#include "query/OnAFile.h"
#include "query/RandomList.h"
#include "query/TreeText.h"

#include <map>
#include <set>

namespace clientela::query {
namespace {

class Explaining : public OnAFile {
protected:
    Explanation why(const NodePtr& tree, qint64 id) {
        const auto answer =
            explain(file_.connection(), file_.catalogues(), QStringLiteral("customer"), outlineOf(tree), context_, id);
        EXPECT_TRUE(answer.ok()) << qPrintable(toText(tree));
        return *answer;
    }
};

TEST_F(Explaining, AgreesWithTheListForEveryRowAndCustomer) {
    test::RandomList::Choice choice;
    choice.today = context_.today;
    choice.keys = {{"customer",
                    {"gender", "stage", "city", "tags", "spent", "purchases", "last_purchase", "birthday", "contacts",
                     "created", "people", "works_for"}},
                   {"person_link", {"role", "gender", "age", "spent", "tags", "works_for"}},
                   {"company_link", {"role", "city", "spent", "people"}},
                   {"document", {"date", "status"}},
                   {"sale", {"date", "category"}},
                   {"interaction", {"date", "kind"}}};
    choice.words = {{"city", {"Roma", "Lucca"}}, {"tags", {"vip"}}, {"category", {"Pizza"}}};
    test::RandomList random(file_.catalogues(), choice, 5);
    for (int i = 0; i < 40; ++i) {
        const NodePtr tree = *parse(random.next(QStringLiteral("customer"), 2));
        const OutlineRow root = outlineOf(tree);
        std::vector<std::vector<qint64>> fitting;
        const std::vector<qint64> all = asked(SqlWriter(file_.catalogues()).writeIds(bound(tree)));
        for (size_t who = 0; who < world_.size(); who += 7) {
            const qint64 id = world_[who].id;
            const Explanation answer = why(tree, id);
            EXPECT_EQ(answer.isOn, std::find(all.begin(), all.end(), id) != all.end()) << qPrintable(toText(tree));
            for (const Verdict& verdict : answer.verdicts) {
                const NodePtr part = treeOf(*rowAt(root, verdict.path));
                const std::vector<qint64> ids = asked(SqlWriter(file_.catalogues()).writeIds(bound(part)));
                EXPECT_EQ(verdict.holds, std::find(ids.begin(), ids.end(), id) != ids.end())
                    << qPrintable(toText(part)) << " of " << id;
            }
        }
    }
}

TEST_F(Explaining, SaysTheOwnValueAndHowFarOffItIs) {
    const Explanation answer = why(*parse(QStringLiteral("spent > 99999999 and off(gender = male)")), world_[0].id);
    EXPECT_FALSE(answer.isOn);
    ASSERT_EQ(answer.verdicts.size(), 1U) << "what is switched off says nothing";
    const auto* own = std::get_if<qint64>(&answer.verdicts[0].value);
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(answer.verdicts[0].missing, 9999999900 - *own);
}

TEST_F(Explaining, CountsWhoeverIsBehindTheLinksThatFit) {
    for (const test::Customer& one : world_) {
        if (one.people.size() < 2) continue;
        const Explanation answer = why(*parse(QStringLiteral("people(spent > 100) > 5")), one.id);
        qint64 fitting = 0;
        const std::vector<qint64> spenders = expected(QStringLiteral("spent > 100"));
        for (const test::Link& link : one.people) fitting += std::count(spenders.begin(), spenders.end(), link.other);
        ASSERT_EQ(answer.verdicts.size(), 1U);
        EXPECT_EQ(std::get<qint64>(answer.verdicts[0].value), fitting);
        EXPECT_EQ(answer.verdicts[0].missing, 6 - fitting) << "more than five begins with the sixth";
    }
}

TEST_F(Explaining, NamesWhoeverIsBehindTheLinksThatFit) {
    const std::vector<qint64> spenders = expected(QStringLiteral("spent > 100"));
    const auto spends = [&](qint64 id) { return std::find(spenders.begin(), spenders.end(), id) != spenders.end(); };
    std::map<qint64, std::set<qint64>> people;
    std::map<qint64, std::set<qint64>> firms;
    for (const test::Customer& one : world_)
        for (const test::Link& link : one.people) {
            if (spends(link.other)) people[one.id].insert(link.other);
            const bool works = link.role != QLatin1String("household") && link.role != QLatin1String("other");
            if (works && spends(one.id)) firms[link.other].insert(one.id);
        }
    int named = 0;
    for (const test::Customer& one : world_) {
        for (const auto& [list, fitting] : {std::pair{"people(spent > 100) > 0", people[one.id]},
                                            std::pair{"works_for(spent > 100) = 0", firms[one.id]}}) {
            const Explanation answer = why(*parse(QString::fromLatin1(list)), one.id);
            ASSERT_EQ(answer.verdicts.size(), 1U);
            const Verdict& verdict = answer.verdicts[0];
            std::vector<qint64> wanted(fitting.begin(), fitting.end());
            EXPECT_EQ(verdict.behindMore, std::max<qint64>(0, static_cast<qint64>(wanted.size()) - 5));
            wanted.resize(std::min(wanted.size(), Verdict::kMostNamed));
            EXPECT_EQ(verdict.behind, wanted) << list << " of " << one.id;
            named += static_cast<int>(wanted.size());
        }
    }
    EXPECT_GT(named, 3) << "a world in which nobody is tied to anybody proves nothing";
    EXPECT_TRUE(why(*parse(QStringLiteral("spent(last 30 days) > 1")), world_[0].id).verdicts[0].behind.empty());
}

TEST_F(Explaining, NobodyIsNothingShort) {
    for (const test::Customer& one : world_) {
        const Explanation counted = why(*parse(QStringLiteral("purchases > 0 and purchases < 0")), one.id);
        if (std::get<qint64>(counted.verdicts[0].value) == 0) {
            EXPECT_EQ(counted.verdicts[0].missing, 1);
        }
        EXPECT_EQ(counted.verdicts[1].missing, -1 - std::get<qint64>(counted.verdicts[1].value));
        const Explanation amount = why(*parse(QStringLiteral("spent > 0")), one.id);
        if (std::get<qint64>(amount.verdicts[0].value) == 0) {
            EXPECT_FALSE(amount.verdicts[0].missing.has_value()) << "it stands on the bound";
        }
    }
}

TEST_F(Explaining, KnowsWhoIsNotThere) { EXPECT_FALSE(why(*parse(QStringLiteral("spent > 0")), 999'999).exists); }

TEST_F(Explaining, CannotExplainWhatCannotBeAsked) {
    EXPECT_FALSE(explain(file_.connection(), file_.catalogues(), QStringLiteral("customer"),
                         outlineOf(*parse(QStringLiteral("nonsense = 1"))), context_, world_[0].id)
                     .ok());
}

} // namespace
} // namespace clientela::query
