#include "lists/Resemblance.h"
#include "app/OpenFile.h"
#include "base/Job.h"
#include "customers/CardRepository.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "support/TestFile.h"

#include <cmath>

namespace clientela {
namespace {

using lists::Trait;

TEST(TheLogLikelihoodRatio, IsWhatTheFormulaSays) {
    // By hand: 30 of 100 against 10 of 100. Expected 20 and 80 in each.
    const double expected =
        2 * (30 * std::log(30.0 / 20) + 70 * std::log(70.0 / 80) + 10 * std::log(10.0 / 20) + 90 * std::log(90.0 / 80));
    EXPECT_NEAR(lists::logLikelihoodRatio(30, 100, 10, 100), expected, 1e-9);
    EXPECT_NEAR(expected, 12.97, 0.005);
    EXPECT_EQ(lists::logLikelihoodRatio(10, 100, 10, 100), 0);
    EXPECT_EQ(lists::logLikelihoodRatio(0, 0, 10, 100), 0) << "nobody to compare";
    EXPECT_EQ(lists::logLikelihoodRatio(100, 100, 50, 50), 0) << "what everybody has tells nothing";
    EXPECT_GT(lists::logLikelihoodRatio(0, 100, 50, 100), 0) << "what nobody on the list has tells, too";
    // Quantiles of the chi-squared distribution of one degree of freedom.
    EXPECT_NEAR(lists::chanceOf(6.635), 0.01, 1e-4);
    EXPECT_NEAR(lists::chanceOf(10.828), 0.001, 1e-5);
    EXPECT_EQ(lists::chanceOf(0), 1);
}

class Resembling : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Customers")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        // The best ones: mostly hotels of Toscana between 40 and 50; gender and language say nothing.
        for (int i = 0; i < 200; ++i) {
            const bool best = i < 40;
            const bool alike = best ? i % 10 != 0 : i % 8 == 0; // 36 of 40, and 20 of the 160 others
            customers::Card card = customers::newCard();
            card.set(QStringLiteral("family_name"), QStringLiteral("Name %1").arg(i));
            card.set(QStringLiteral("gender"), i % 2 ? QStringLiteral("female") : QStringLiteral("male"));
            card.set(QStringLiteral("source"), alike ? QStringLiteral("Fair") : QStringLiteral("Web %1").arg(i % 3));
            card.set(QStringLiteral("birth_date"), alike ? QDate(1980, 1, 1 + i % 28) : QDate(1950 + i % 20, 5, 5));
            // The ones alike were confirmed half a year ago, the others lately or never.
            if (alike || i % 3 != 0)
                card.set(QStringLiteral("verified"), QDate(2025, 11, 24).addDays(alike ? -180 : -(i % 30)));
            card.tags = alike ? QStringList{QStringLiteral("Hotel \"Lux\"")} : QStringList{};
            if (best) card.tags += QStringLiteral("Best");
            repository.insert(unit, card);
        }
        unit.commit();
    }
    [[nodiscard]] lists::Resemblance compare(const char* seeds, const QStringList& fields, qint64 wanted = 5) const {
        const auto tree = query::parse(QString::fromUtf8(seeds));
        EXPECT_TRUE(tree.ok());
        const auto answer = lists::resembling(file_->connection(), *file_->catalogues(), file_->context(), *tree,
                                              fields, wanted, Currency());
        EXPECT_TRUE(answer.ok());
        return *answer;
    }
    [[nodiscard]] qint64 count(const query::NodePtr& list) const {
        const auto bound = query::bindList(list, *file_->catalogues(), QStringLiteral("customer"), file_->context());
        EXPECT_TRUE(bound.ok());
        query::Statistics statistics(file_->connection());
        return query::RecordSet(file_->connection(), *file_->catalogues(), statistics).count(*bound);
    }

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(Resembling, NamesTheFieldsThatTellAndNoOthers) {
    const lists::Resemblance answer = compare("tags = Best", {"gender", "source", "age"});
    EXPECT_EQ(answer.seeds, 40);
    EXPECT_EQ(answer.others, 160);
    ASSERT_EQ(answer.fields.size(), 3U);
    EXPECT_EQ(answer.fields[2].field->key, QStringLiteral("gender")) << "the weakest last";
    EXPECT_EQ(answer.fields[2].g2, 0) << "half of them are women, as everywhere";
    for (const auto& of : answer.fields) {
        if (of.field->key != QLatin1String("source")) continue;
        const Trait& first = of.traits.front();
        EXPECT_EQ(std::get<QString>(first.value), QStringLiteral("Fair"));
        EXPECT_EQ(first.seeds, 36);
        EXPECT_EQ(first.others, 20);
        EXPECT_TRUE(first.tells && first.more);
        EXPECT_NEAR(first.g2, lists::logLikelihoodRatio(36, 40, 20, 160), 1e-9);
    }
    for (const auto& of : answer.fields)
        if (of.field->key == QLatin1String("age")) {
            qint64 seeds = 0;
            qint64 others = 0;
            for (const Trait& trait : of.traits) {
                seeds += trait.seeds;
                others += trait.others;
            }
            EXPECT_EQ(seeds, 40) << "bands leave nobody out and count nobody twice";
            EXPECT_EQ(others, 160);
        }
}

TEST_F(Resembling, FindsOthersByAListInTheLanguage) {
    const lists::Resemblance answer = compare("tags = Best", {"gender", "source"});
    ASSERT_NE(answer.finds, nullptr);
    EXPECT_EQ(query::toText(answer.finds).toStdString(), "source = Fair and not tags = Best");
    EXPECT_EQ(answer.found, 20);
    EXPECT_EQ(answer.seedsAlike, 36);
    EXPECT_EQ(count(answer.finds), answer.found);
    // Tags hold quotes: the list is text that reads back as itself.
    const lists::Resemblance tagged = compare("tags = Best", {"tags", "age"});
    ASSERT_NE(tagged.finds, nullptr);
    const auto again = query::parse(query::toText(tagged.finds));
    ASSERT_TRUE(again.ok()) << query::toText(tagged.finds).toStdString();
    EXPECT_EQ(count(*again), tagged.found);
}

TEST_F(Resembling, ComparesDaysByHowLongAgoTheyWere) {
    const lists::Resemblance answer = compare("tags = Best", {"verified"});
    ASSERT_EQ(answer.fields.size(), 1U);
    const Trait& first = answer.fields.front().traits.front();
    EXPECT_EQ(first.from, 90);
    EXPECT_EQ(first.below, 365);
    EXPECT_EQ(first.seeds, 36);
    EXPECT_EQ(first.others, 20);
    qint64 seeds = 0;
    qint64 others = 0;
    for (const Trait& trait : answer.fields.front().traits) {
        seeds += trait.seeds;
        others += trait.others;
    }
    EXPECT_EQ(seeds, 40) << "bands leave nobody out, those without a day included";
    EXPECT_EQ(others, 160);
    ASSERT_NE(answer.finds, nullptr);
    EXPECT_EQ(query::toText(answer.finds).toStdString(),
              "verified within last 365 days and verified within more than 90 days ago and not tags = Best");
    EXPECT_EQ(count(answer.finds), answer.found);
    EXPECT_EQ(answer.found, 20);
}

TEST_F(Resembling, OffersDaysThatTellAndNoneThatRecurOrAreToCome) {
    const fields::Catalogue& customers = file_->catalogues()->customers();
    for (const char* key : {"first_purchase", "last_purchase", "last_contact", "created", "verified", "age"})
        EXPECT_TRUE(lists::mayTell(*customers.find(QLatin1String(key)))) << key;
    for (const char* key : {"birth_date", "birthday", "next_task", "updated", "spent"})
        EXPECT_FALSE(lists::mayTell(*customers.find(QLatin1String(key)))) << key;
}

TEST(HowSure, IsSaidByTheLevelsOfChance) {
    Trait trait;
    trait.chance = 0.005;
    EXPECT_EQ(lists::surenessOf(trait), lists::Sureness::FairlySure);
    trait.chance = 0.0005;
    EXPECT_EQ(lists::surenessOf(trait), lists::Sureness::Sure);
    trait.chance = 0.00005;
    EXPECT_EQ(lists::surenessOf(trait), lists::Sureness::VerySure);
}

TEST_F(Resembling, FindsPersonsBesideCompaniesEachByWhatTellsAmongThem) {
    // 30 best companies, all of one sector, beside 90 that are bakeries; the best persons come from fairs as before.
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Companies")));
    const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
    for (int i = 0; i < 120; ++i) {
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("kind"), QStringLiteral("company"));
        card.set(QStringLiteral("company_name"), QStringLiteral("Firm %1").arg(i));
        card.set(QStringLiteral("sector"), i < 60 ? QStringLiteral("Hotels") : QStringLiteral("Bakery"));
        if (i < 30) card.tags = QStringList{QStringLiteral("Best")};
        repository.insert(work, card);
    }
    work.commit();
    const lists::Resemblance answer = compare("tags = Best", {"kind", "sector", "source"});
    ASSERT_NE(answer.finds, nullptr);
    const QString text = query::toText(answer.finds);
    EXPECT_TRUE(text.contains(QStringLiteral("kind = person and source = Fair"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("kind = company and sector = Hotels"))) << text.toStdString();
    EXPECT_EQ(answer.found, 50) << "20 persons and 30 companies";
    EXPECT_EQ(count(answer.finds), answer.found);
    // Who does not let them be told apart by it is not overruled.
    const lists::Resemblance alike = compare("tags = Best", {"source"});
    EXPECT_FALSE(query::toText(alike.finds).contains(QStringLiteral("kind")));
}

TEST_F(Resembling, FindsNobodyWhereNothingTells) {
    const lists::Resemblance answer = compare("tags = Best", {"gender", "language", "no_such_field", "spent"});
    EXPECT_EQ(answer.finds, nullptr);
    EXPECT_EQ(answer.found, 0);
    EXPECT_EQ(compare("", {"gender"}).finds, nullptr) << "everybody has nobody to be compared with";
    EXPECT_EQ(compare("id = 0", {"gender"}).seeds, 0);
}

TEST_F(Resembling, StopsWhenCancelled) {
    JobControl control;
    control.cancel();
    EXPECT_THROW((void)lists::resembling(file_->connection(), *file_->catalogues(), file_->context(),
                                         *query::parse(QStringLiteral("tags = Best")), {QStringLiteral("gender")}, 5,
                                         Currency(), &control),
                 Cancelled);
}

} // namespace
} // namespace clientela
