#include "ui/search/MatchedRuns.h"
#include "ui/search/SearchList.h"

#include <gtest/gtest.h>

namespace clientela::ui {

namespace {

/// The marked stretches of a text, joined by "|".
QString marked(const QString& text, const QString& searched) {
    QStringList parts;
    for (const Run& run : matchedRuns(text, searched)) parts.append(text.mid(run.at, run.length));
    return parts.join(QLatin1Char('|'));
}

} // namespace

TEST(ListOfSearch, AsksForEveryWordAndEveryNumber) {
    EXPECT_EQ(
        listOfSearch(QStringLiteral("Rób 5211")),
        QStringLiteral("(given_name starts with \"rob\" or family_name starts with \"rob\" or nickname starts with "
                       "\"rob\" or company_name contains \"rob\" or street contains \"rob\" or city starts with "
                       "\"rob\" or email contains \"rob\") and (phone contains \"5211\" or postal_code starts "
                       "with \"5211\" or street contains \"5211\")"));
    EXPECT_TRUE(listOfSearch(QStringLiteral("rob"), {CustomerId(7), CustomerId(2)})
                    .startsWith(QStringLiteral("id in (7, 2) or (")));
    EXPECT_TRUE(
        listOfSearch(QStringLiteral("via roma 9")).endsWith(QStringLiteral(" and (street contains \"roma 9\")")));
    EXPECT_EQ(listOfSearch(QStringLiteral(" - ")), QString());
}

TEST(MatchedRuns, AreBeginningsOfWordsWhateverTheCase) {
    EXPECT_EQ(marked(QStringLiteral("Roberta Manfredi"), QStringLiteral("rob man")), QStringLiteral("Rob|Man"));
}

TEST(MatchedRuns, AreNotFoundWithinWords) {
    EXPECT_EQ(marked(QStringLiteral("Microbio"), QStringLiteral("rob")), QString());
}

TEST(MatchedRuns, ForgiveAccentsAndLettersThatFoldToTwo) {
    EXPECT_EQ(marked(QStringLiteral("Thomas Brandão"), QStringLiteral("brandao")), QStringLiteral("Brandão"));
    EXPECT_EQ(marked(QStringLiteral("Straßer"), QStringLiteral("strass")), QStringLiteral("Straß"));
}

TEST(MatchedRuns, RunOverWhatStandsBetweenDigits) {
    EXPECT_EQ(marked(QStringLiteral("059 521 1643"), QStringLiteral("5211")), QStringLiteral("521 1"));
}

TEST(MatchedRuns, TakeTwoDigitsForAWord) {
    EXPECT_EQ(marked(QStringLiteral("Via Emilia 52, 152"), QStringLiteral("52")), QStringLiteral("52"));
}

TEST(MatchedRuns, MergeWhatOverlaps) {
    EXPECT_EQ(marked(QStringLiteral("Roberta"), QStringLiteral("ro rob")), QStringLiteral("Rob"));
}

TEST(MatchedRuns, AreNotMarkedInWhatWasNotSearched) {
    FoundText line = FoundText::of(QStringLiteral("Milano"), QStringLiteral("m"));
    line.add(QStringLiteral(" · last order 16 Mar"));
    line.add(QStringLiteral(" · Modena"), QStringLiteral("m"));
    EXPECT_EQ(line.text, QStringLiteral("Milano · last order 16 Mar · Modena"));
    EXPECT_EQ(line.runs, (std::vector<ui::Run>{{0, 1}, {29, 1}}));
}

TEST(MatchedRuns, OfNothingAreNone) {
    EXPECT_TRUE(matchedRuns(QStringLiteral("Roberta"), QString()).empty());
    EXPECT_TRUE(matchedRuns(QString(), QStringLiteral("rob")).empty());
}

} // namespace clientela::ui
