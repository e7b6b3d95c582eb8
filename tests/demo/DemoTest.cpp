#include "base/Failure.h"
#include "base/Job.h"
#include "demo/DemoFile.h"

namespace clientela::test {

using demo::DemoPlan;

TEST(MakingADemo, WritesTheSameFileForTheSamePlan) {
    EXPECT_EQ(DemoFile(DemoPlan{300, 7, monday()}).digest(), DemoFile(DemoPlan{300, 7, monday()}).digest());
}

TEST(MakingADemo, WritesAnotherFileForAnotherSeed) {
    EXPECT_NE(DemoFile(DemoPlan{300, 7, monday()}).digest(), DemoFile(DemoPlan{300, 8, monday()}).digest());
}

TEST(MakingADemo, WritesAnotherFileForAnotherDay) {
    EXPECT_NE(DemoFile(DemoPlan{300, 7, monday()}).digest(), DemoFile(DemoPlan{300, 7, monday().addDays(1)}).digest());
}

TEST(MakingADemo, KeepsTheCardsOfASeedWhenTheFileGrows) {
    DemoFile small(DemoPlan{200, 3, monday()});
    DemoFile large(DemoPlan{2'500, 3, monday()});
    const QString cards = QStringLiteral("SELECT coalesce(company_name, '') || coalesce(given_name, '') ||"
                                         " coalesce(family_name, '') || stage FROM customer WHERE id <= 200");
    EXPECT_EQ(small.texts(cards), large.texts(cards));
}

TEST(MakingADemo, MakesAsManyCustomersAsAskedFor) {
    for (const qint64 customers : {qint64{0}, qint64{1}, qint64{13}, qint64{777}}) {
        DemoFile file(DemoPlan{customers, 5, monday()});
        EXPECT_EQ(file.number(QStringLiteral("SELECT count(*) FROM customer")), customers);
        EXPECT_EQ(file.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    }
}

TEST(MakingADemo, WorksOnALeapDay) {
    DemoFile file(DemoPlan{200, 5, QDate(2024, 2, 29)});
    EXPECT_EQ(file.number(QStringLiteral("SELECT count(*) FROM document WHERE date > '2024-02-29'")), 0);
    EXPECT_GT(file.number(QStringLiteral("SELECT count(*) FROM document")), 200);
}

TEST(MakingADemo, LeavesAFileWithCustomersAlone) {
    QTemporaryDir folder;
    const auto connection = DemoFile::emptyFile(folder.filePath(QStringLiteral("f.clientela")));
    connection->execute(
        QStringLiteral("INSERT INTO customer (kind, created) VALUES ('person', '2025-01-01T08:00:00Z')"));
    JobControl control;
    EXPECT_THROW(demo::fill(*connection, DemoPlan{50, 1, monday()}, control), Failure);
    storage::Rows rows = connection->query(QStringLiteral("SELECT count(*) FROM customer"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 1);
}

TEST(MakingADemo, LeavesTheFileAsItWasWhenCancelledInTheMiddle) {
    QTemporaryDir folder;
    const auto connection = DemoFile::emptyFile(folder.filePath(QStringLiteral("f.clientela")));
    const auto schema = [&] {
        QStringList all;
        storage::Rows rows = connection->query(QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name"));
        while (rows.next()) all += rows.text(0);
        return all;
    };
    const QStringList before = schema();
    JobControl* stop = nullptr;
    int writing = 0;
    QString first;
    JobControl control([&](const Progress& progress) {
        if (first.isEmpty()) first = progress.what;
        if (progress.what != first && ++writing == 2) stop->cancel();
    });
    stop = &control;
    EXPECT_THROW(demo::fill(*connection, DemoPlan{20'000, 1, monday()}, control), Cancelled);
    storage::Rows rows =
        connection->query(QStringLiteral("SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM tag)"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 0);
    EXPECT_EQ(schema(), before);
}

TEST(MakingADemo, PutsTheIndexesBackAsTheyWere) {
    const QString indexes = QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
                                           " ORDER BY name");
    QTemporaryDir folder;
    const auto empty = DemoFile::emptyFile(folder.filePath(QStringLiteral("f.clientela")));
    QStringList before;
    for (storage::Rows rows = empty->query(indexes); rows.next();) before += rows.text(0);
    EXPECT_EQ(DemoFile(DemoPlan{2'100, 1, monday()}).texts(indexes), before);
}

} // namespace clientela::test
