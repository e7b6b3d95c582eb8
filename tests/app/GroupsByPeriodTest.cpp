#include "DemoShop.h"
#include "app/GroupOrder.h"
#include "app/GroupWords.h"
#include "app/Listing.h"
#include "lists/Combine.h"
#include "lists/Grouping.h"
#include "query/Parser.h"
#include "query/Statistics.h"
#include "query/TreeText.h"

#include <map>

namespace clientela {
namespace {

class GroupsByPeriod : public test::DemoShopTest {
protected:
    void SetUp() override {
        test::DemoShopTest::SetUp();
        statistics_.emplace(file_->connection());
        records_.emplace(file_->connection(), *file_->catalogues(), *statistics_);
    }
    [[nodiscard]] app::ListingOutcome asked(const char* kind, const QString& grouping,
                                            const QString& expression = {}) const {
        return app::readListing(file_->catalogues(), file_->context(),
                                {QString::fromLatin1(kind), expression, {}, {}, -1, grouping});
    }
    [[nodiscard]] std::vector<query::RecordSet::Group> groups(const app::Listing& of) {
        return app::groupsOf(*records_, of, fields::Formatter(QLocale(QLocale::English), {}, {}));
    }
    /// Who is in the group, asked as a list.
    [[nodiscard]] qint64 countOf(const char* kind, const app::Listing& of, const fields::Value& group) {
        const auto keys = query::parseKeys(lists::Grouping::of(of.groupingText).by, false);
        const query::NodePtr part =
            lists::withValue(nullptr, keys->front().operand, *of.grouping, group, file_->business().currency);
        return records_->count(std::get<app::Listing>(asked(kind, {}, query::toText(part))).list);
    }

    std::optional<query::Statistics> statistics_;
    std::optional<query::RecordSet> records_;
};

TEST_F(GroupsByPeriod, TheSameMonthOfTwoYearsIsTwoGroups) {
    std::map<QDate, qint64> months;
    storage::Rows dates = file_->connection().query(QStringLiteral("SELECT date FROM document WHERE date IS NOT NULL"));
    while (dates.next())
        ++months[calendarPeriod(QDate::fromString(dates.text(0), Qt::ISODate), 0, CalendarUnit::Month).first];
    ASSERT_GT(months.size(), 12U) << "more than a year";
    const auto byMonth = std::get<app::Listing>(asked("document", QStringLiteral("date by month")));
    std::map<QDate, qint64> found;
    for (const auto& group : groups(byMonth))
        if (const auto* first = std::get_if<QDate>(&group.value)) found[*first] = group.records;
    EXPECT_EQ(found, months);
}

TEST_F(GroupsByPeriod, EachIsTheListThatItFoldsOutTo) {
    const std::pair<const char*, const char*> dates[] = {
        {"document", "date"}, {"document", "due_date"},      {"sale", "date"},        {"interaction", "date"},
        {"task", "date"},     {"customer", "last_purchase"}, {"customer", "created"}, {"customer", "birth_date"}};
    for (const auto& [kind, field] : dates)
        for (const char* period : {"week", "month", "quarter", "year"}) {
            const QString text = QStringLiteral("%1 by %2").arg(QLatin1String(field), QLatin1String(period));
            const auto outcome = asked(kind, text);
            ASSERT_TRUE(std::holds_alternative<app::Listing>(outcome)) << kind << " " << qPrintable(text);
            const auto& listing = std::get<app::Listing>(outcome);
            const auto all = groups(listing);
            ASSERT_FALSE(all.empty());
            qint64 records = 0;
            for (size_t i = 0; i < all.size(); ++i) {
                records += all[i].records;
                const bool looked = all.size() < 40 || i % 20 == 0 || i + 1 == all.size();
                if (looked) {
                    EXPECT_EQ(countOf(kind, listing, all[i].value), all[i].records) << kind << qPrintable(text);
                }
                if (i > 0 && !fields::isEmpty(all[i].value)) {
                    EXPECT_LT(all[i - 1].value, all[i].value) << "one after the other: " << qPrintable(text);
                }
            }
            EXPECT_EQ(records, records_->count(listing.list)) << kind << " " << qPrintable(text);
        }
}

TEST_F(GroupsByPeriod, StandInAnotherOrderWhereOneIsAskedFor) {
    const auto all = groups(std::get<app::Listing>(asked("document", QStringLiteral("date by month; -count"))));
    for (size_t i = 1; i < all.size(); ++i) EXPECT_GE(all[i - 1].records, all[i].records);
}

TEST_F(GroupsByPeriod, AreOfDatesThatDoNotRecur) {
    for (const char* text : {"region by month", "birthday by month", "spent by year"}) {
        const auto outcome = asked("customer", QString::fromLatin1(text));
        ASSERT_TRUE(std::holds_alternative<app::ListingError>(outcome)) << text;
        EXPECT_EQ(std::get<app::ListingError>(outcome).option, QStringLiteral("--group"));
        EXPECT_TRUE(std::get<app::ListingError>(outcome).error.problem.what.contains(QStringLiteral("no date")))
            << text;
    }
    EXPECT_TRUE(std::holds_alternative<app::ListingError>(asked("document", QStringLiteral("date by fortnight"))));
}

TEST_F(GroupsByPeriod, AreCalledByTheirName) {
    const fields::Formatter english(QLocale(QLocale::English), {}, {});
    const fields::Formatter russian(QLocale(QLocale::Russian), {}, {});
    const fields::Value first = QDate(2024, 10, 1);
    const auto in = [&](const char* period) {
        return *std::get<app::Listing>(asked("document", QStringLiteral("date by ") + QLatin1String(period))).grouping;
    };
    EXPECT_EQ(app::groupText(first, in("month"), english), QStringLiteral("October 2024"));
    EXPECT_EQ(app::groupText(first, in("month"), russian), QStringLiteral("октябрь 2024"));
    EXPECT_EQ(app::groupText(first, in("quarter"), english), QStringLiteral("Q4 2024"));
    EXPECT_EQ(app::groupText(first, in("year"), english), QStringLiteral("2024"));
    EXPECT_EQ(app::groupHead(in("month")), QStringLiteral("Date (months)"));
    EXPECT_EQ(app::periodKey(first, CalendarUnit::Month), QStringLiteral("2024-10"));
    EXPECT_EQ(app::periodKey(first, CalendarUnit::Quarter), QStringLiteral("2024-Q4"));
    EXPECT_EQ(app::periodKey(QDate(2024, 12, 30), CalendarUnit::Week), QStringLiteral("2025-W01"));
    EXPECT_EQ(app::periodKey({}, CalendarUnit::Year), QString());
}

} // namespace
} // namespace clientela
