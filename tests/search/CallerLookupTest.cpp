#include "search/CallerLookup.h"
#include "search/SearchFixture.h"

namespace clientela {
namespace {

using customers::Card;
using test::Searching;

TEST_F(Searching, FindsTheCallerInAnyFormOfTheNumber) {
    const CustomerId id = add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), QStringLiteral("055 234 1187"));
    for (const char* number : {"0552341187", "+39 055 234 1187", "0039 0552341187", "055-2341187"}) {
        const auto callers = search::callersOf(file_->connection(), QString::fromLatin1(number), QStringLiteral("IT"));
        ASSERT_EQ(callers.size(), 1U) << number;
        EXPECT_EQ(callers.front().id, id);
    }
    EXPECT_TRUE(search::callersOf(file_->connection(), QStringLiteral("055 999 9999"), QStringLiteral("IT")).empty());
    EXPECT_TRUE(search::callersOf(file_->connection(), QStringLiteral("hello"), QStringLiteral("IT")).empty());
}

TEST_F(Searching, KnowsAnArchivedCallerBehindThoseInUse) {
    const QString number = QStringLiteral("055 234 1187");
    const CustomerId old = add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), number);
    archive(old);
    const auto callers = [&] { return search::callersOf(file_->connection(), number, QStringLiteral("IT")); };
    ASSERT_EQ(callers().size(), 1U);
    EXPECT_TRUE(callers().front().archived);
    const CustomerId used = add(QStringLiteral("Marco"), QStringLiteral("Ferrante"), number);
    ASSERT_EQ(callers().size(), 2U);
    EXPECT_EQ(callers().front().id, used);
    EXPECT_FALSE(callers().front().archived);
    EXPECT_EQ(callers().back().id, old);
}

} // namespace
} // namespace clientela
