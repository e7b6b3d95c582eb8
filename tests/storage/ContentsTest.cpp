#include "storage/Contents.h"

#include "storage/RevisionLog.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

namespace clientela::storage {
namespace {

class Contents : public test::FileTest {
protected:
    Contents() { execute(QStringLiteral("INSERT INTO customer (kind, created) VALUES ('person', '2025-01-01')")); }
    /// Puts bytes on the card; the revision.
    RevisionId add(const QByteArray& bytes) {
        return work([&](UnitOfWork& unit) {
                   unit.connection().execute(
                       QStringLiteral("INSERT INTO attachment (customer_id, content, name, type, size, added) VALUES "
                                      "(1, ?, 'letter.txt', 'text/plain', ?, '2025-11-22T10:00:00Z')"),
                       keepContent(unit, bytes), static_cast<qint64>(bytes.size()));
               })
            .revision;
    }
    qint64 kept() const { return number(QStringLiteral("SELECT count(*) FROM content")); }
    QStringList cameWith(RevisionId revision) const {
        QStringList all;
        readContents(connection(), revision.value - 1, revision.value,
                     [&](const QString&, const QByteArray& bytes) { all += QString::fromUtf8(bytes); });
        return all;
    }
};

TEST_F(Contents, AreKeptOnceAndFoundByTheirDigest) {
    add("a letter");
    add("a letter");
    add("another");
    EXPECT_EQ(kept(), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 3);
    // printf 'a letter' | sha256sum
    const QString hash = contentHash("a letter");
    EXPECT_EQ(hash, QStringLiteral("5bb27fb86c807b2ff46917449e038a93779fe33ceae2ffc4c843c00c718e4183"));
    EXPECT_EQ(contentOf(connection(), hash), QByteArray("a letter"));
    EXPECT_FALSE(contentOf(connection(), contentHash("nobody brought this")).has_value());
}

TEST_F(Contents, MayBeEmptyOrAnyBytes) {
    const QByteArray all = QByteArray("\0\xff\x80'\"", 5);
    add({});
    add(all);
    EXPECT_EQ(contentOf(connection(), contentHash({})), QByteArray(""));
    EXPECT_EQ(contentOf(connection(), contentHash(all)), all);
}

TEST_F(Contents, AreNotInTheLogWhichOnlyNamesThem) {
    const QByteArray secret = "the words of the letter";
    const RevisionId revision = add(secret);
    int changes = 0;
    visitChanges(connection(), revision, [&](const RowChange& change) {
        ++changes;
        EXPECT_EQ(change.table, QStringLiteral("attachment"));
    });
    EXPECT_EQ(changes, 1);
}

TEST_F(Contents, StayForUndoAndRedo) {
    const RevisionId revision = add("a letter");
    for (int round = 0; round < 2; ++round) {
        work([&](UnitOfWork& unit) { ASSERT_TRUE(undo(unit, revision).ok()); });
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
        EXPECT_EQ(kept(), 1);
        work([&](UnitOfWork& unit) { ASSERT_TRUE(redo(unit, revision).ok()); });
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 1);
    }
}

TEST_F(Contents, GoWithAUnitOfWorkThatIsAbandoned) {
    {
        UnitOfWork unit(file(), {QStringLiteral("edit"), QStringLiteral("No"), {}});
        keepContent(unit, "a letter");
    }
    EXPECT_EQ(kept(), 0);
}

TEST_F(Contents, AreTheRevisionsThatBroughtThemAndNoOther) {
    const RevisionId first = add("one");
    const RevisionId second = add("two");
    add("one"); // was there
    EXPECT_EQ(cameWith(first), QStringList(QStringLiteral("one")));
    EXPECT_EQ(cameWith(second), QStringList(QStringLiteral("two")));
    EXPECT_EQ(cameWith(RevisionId(second.value + 1)), QStringList());
}

TEST_F(Contents, ComeWithTheirOwnRevisionAlsoWhenThatOneWasBegunAlready) {
    const RevisionId revision =
        work([&](UnitOfWork& unit) {
            for (int i = 0; i < 25'000; ++i) // more than a part of a revision holds
                unit.connection().execute(QStringLiteral("INSERT INTO tag (name) VALUES (?)"), QString::number(i));
            keepContent(unit, "late");
        }).revision;
    EXPECT_EQ(cameWith(revision), QStringList(QStringLiteral("late")));
}

TEST_F(Contents, ThatWereDamagedAreNotHandedOut) {
    add("a letter");
    execute(QStringLiteral("UPDATE content SET data = x'00'"));
    EXPECT_FALSE(contentOf(connection(), contentHash("a letter")).has_value());
}

} // namespace
} // namespace clientela::storage
