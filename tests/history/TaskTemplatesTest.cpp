#include "history/TaskTemplates.h"

#include "support/TestFile.h"

namespace clientela::history {
namespace {

class TaskTemplates : public test::FileTest {
protected:
    static std::optional<EntryLine::FollowUp> read(const char* line) {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        return readTaskTemplate(QString::fromUtf8(line),
                                [](const QString& key) {
                                    if (key == QLatin1String("given_name")) return QStringLiteral("Friday Tomorrow");
                                    if (key == QLatin1String("representative")) return QStringLiteral("Marco");
                                    return key == QLatin1String("company_name") ? QStringLiteral("") : QString();
                                },
                                {english, {}, QDate(2025, 11, 22)});
    }
};

TEST_F(TaskTemplates, AreWrittenAsTasksWithFieldsInThem) {
    const auto task = read("Thanks: write to ${given_name} in 2 days @${representative}");
    ASSERT_TRUE(task.has_value());
    EXPECT_EQ(task->title, QStringLiteral("Thanks: write to Friday Tomorrow"));
    EXPECT_EQ(task->due, QDate(2025, 11, 24)) << "a name is no day";
    EXPECT_EQ(task->by, QStringLiteral("Marco"));
    EXPECT_EQ(taskOf(*task, CustomerId(1), {}).kind, QStringLiteral("thanks"));
}

TEST_F(TaskTemplates, LeaveOutWhatTheCardDoesNotSay) {
    EXPECT_EQ(read("Call ${company_name} about the offer")->title, QStringLiteral("Call about the offer"));
    EXPECT_EQ(read("Call ${no_such_field}")->title, QStringLiteral("Call ${no_such_field}"));
    EXPECT_FALSE(read("  ").has_value());
}

TEST_F(TaskTemplates, AreTheUsualOnesUntilThereAreOwnOnes) {
    EXPECT_EQ(taskTemplates(connection()), usualTaskTemplates());
    EXPECT_GE(usualTaskTemplates().size(), 3);
    work([&](storage::UnitOfWork& unit) {
        saveTaskTemplates(unit, {QStringLiteral(" Call back  tomorrow "), QString(), QStringLiteral("Visit")});
    });
    EXPECT_EQ(taskTemplates(connection()),
              QStringList({QStringLiteral("Call back tomorrow"), QStringLiteral("Visit")}));
    work([&](storage::UnitOfWork& unit) { saveTaskTemplates(unit, {}); });
    EXPECT_TRUE(taskTemplates(connection()).isEmpty()) << "none is what was wished";
}

TEST_F(TaskTemplates, OfTheHouseAllHaveADay) {
    for (const QString& line : usualTaskTemplates())
        EXPECT_TRUE(read(line.toUtf8().constData())->due.isValid()) << qPrintable(line);
}

} // namespace
} // namespace clientela::history
