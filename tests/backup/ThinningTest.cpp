#include "backup/Thinning.h"

#include <gtest/gtest.h>

namespace clientela::backup {
namespace {

QDateTime at(const char* text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

struct Row {
    const char* what;
    std::vector<const char*> times; ///< oldest first; '!' in front: pinned; "b:" in front: of another branch
    const char* now;
    std::vector<const char*> stay;
};

class Thinning : public testing::TestWithParam<Row> {};

TEST_P(Thinning, KeepsWhatThePolicySays) {
    const Row& row = GetParam();
    std::vector<Kept> snapshots;
    for (const char* text : row.times) {
        Kept kept;
        kept.branch = QStringLiteral("a");
        if (*text == '!') {
            kept.pinned = true;
            ++text;
        }
        if (*text == 'b') {
            kept.branch = QStringLiteral("b");
            text += 2;
        }
        kept.time = at(text);
        snapshots.push_back(kept);
    }
    const std::vector<size_t> go = obsolete(snapshots, at(row.now), {2, 3, 2, 2, 1});
    std::vector<std::string> stay;
    for (size_t i = 0; i < row.times.size(); ++i)
        if (!std::binary_search(go.begin(), go.end(), i)) stay.emplace_back(row.times[i]);
    EXPECT_EQ(stay, std::vector<std::string>(row.stay.begin(), row.stay.end())) << row.what;
}

INSTANTIATE_TEST_SUITE_P(
    OfAPolicyOfTwoHoursThreeDaysTwoWeeksTwoMonths, Thinning,
    testing::Values(
        Row{"nothing of nothing", {}, "2025-11-22T12:00:00", {}},
        Row{"the only one, however old", {"2019-03-01T08:00:00"}, "2025-11-22T12:00:00", {"2019-03-01T08:00:00"}},
        Row{"the first of each hour, and the newest",
            {"2025-11-22T10:30:00", "2025-11-22T11:00:00", "2025-11-22T11:20:00", "2025-11-22T11:40:00",
             "2025-11-22T11:50:00"},
            "2025-11-22T12:00:00",
            {"2025-11-22T10:30:00", "2025-11-22T11:00:00", "2025-11-22T11:50:00"}},
        Row{"after two hours the first of the day",
            {"2025-11-22T08:00:00", "2025-11-22T09:00:00", "2025-11-22T13:00:00", "2025-11-22T13:30:00"},
            "2025-11-22T14:00:00",
            {"2025-11-22T08:00:00", "2025-11-22T13:00:00", "2025-11-22T13:30:00"}},
        Row{"after three days the first of the ISO week, here Monday the 10th, and of the year",
            {"2025-11-09T09:00:00", "2025-11-10T09:00:00", "2025-11-11T09:00:00", "2025-11-16T09:00:00",
             "2025-11-21T09:00:00"},
            "2025-11-22T12:00:00",
            {"2025-11-09T09:00:00", "2025-11-10T09:00:00", "2025-11-21T09:00:00"}},
        Row{"after two weeks the first of the month, after two months the first of the year",
            {"2024-05-01T09:00:00", "2024-06-01T09:00:00", "2025-02-01T09:00:00", "2025-03-01T09:00:00",
             "2025-10-02T09:00:00", "2025-10-20T09:00:00", "2025-11-22T09:00:00"},
            "2025-11-22T12:00:00",
            {"2024-05-01T09:00:00", "2025-02-01T09:00:00", "2025-10-02T09:00:00", "2025-11-22T09:00:00"}},
        Row{"pinned ones for ever",
            {"2025-01-01T09:00:00", "!2025-01-02T09:00:00", "2025-01-03T09:00:00", "2025-11-22T09:00:00"},
            "2025-11-22T12:00:00",
            {"2025-01-01T09:00:00", "!2025-01-02T09:00:00", "2025-11-22T09:00:00"}},
        Row{"each branch for itself, its newest too",
            {"2025-01-01T09:00:00", "b:2025-01-02T09:00:00", "2025-01-03T09:00:00", "b:2025-01-04T09:00:00",
             "b:2025-01-05T09:00:00", "2025-11-22T09:00:00"},
            "2025-11-22T12:00:00",
            {"2025-01-01T09:00:00", "b:2025-01-02T09:00:00", "b:2025-01-05T09:00:00", "2025-11-22T09:00:00"}},
        Row{"what a wrong clock made in the future",
            {"2025-11-22T09:00:00", "2027-01-01T09:00:00", "2027-01-01T09:10:00"},
            "2025-11-22T12:00:00",
            {"2025-11-22T09:00:00", "2027-01-01T09:00:00", "2027-01-01T09:10:00"}}));

TEST(Thinning, DoneAgainTakesNothingMore) {
    std::vector<Kept> snapshots;
    const QDateTime now = at("2025-11-22T12:00:00");
    for (int hours = 24 * 900; hours >= 0; hours -= 7) snapshots.push_back({now.addSecs(-3600LL * hours), false, {}});
    const size_t before = snapshots.size();
    const auto go = obsolete(snapshots, now, {});
    for (auto it = go.rbegin(); it != go.rend(); ++it) snapshots.erase(snapshots.begin() + static_cast<qint64>(*it));
    EXPECT_LT(snapshots.size(), 80U);
    EXPECT_GT(snapshots.size(), 40U);
    EXPECT_GT(before, 3000U);
    EXPECT_TRUE(obsolete(snapshots, now, {}).empty());
    EXPECT_EQ(snapshots.front().time, now.addSecs(-3600LL * 24 * 900)) << "the first stays: all changes follow from it";
}

TEST(ThinningPolicies, AreWrittenAsWordsAndReadOverWhatTheyDoNotName) {
    EXPECT_EQ(wordsOf({}), QStringLiteral("hours=24,days=14,weeks=8,months=24,newest=5"));
    const ThinningPolicy own{1, 2, 3, 4, 6};
    EXPECT_EQ(policyFrom(wordsOf(own)), own);
    EXPECT_EQ(policyFrom(QStringLiteral("days=30, newest=1"), own), (ThinningPolicy{1, 30, 3, 4, 1}));
    for (const char* wrong :
         {"", "days", "days=", "days=x", "days=-1", "days=1001", "newest=0", "years=3", "days=1;weeks=2"})
        EXPECT_FALSE(policyFrom(QLatin1String(wrong)).has_value()) << wrong;
}

} // namespace
} // namespace clientela::backup
