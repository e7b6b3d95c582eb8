#include "storage/LogThinning.h"

#include "base/Failure.h"
#include "storage/Erasure.h"
#include "storage/NetChanges.h"
#include "storage/RevisionEditing.h"
#include "storage/RevisionLog.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

namespace clientela::storage {
namespace {

/// Two customers, edited often; one with a phone that is deleted. All of that lies in the past, the last edit does not.
class Thinning : public test::FileTest {
protected:
    Thinning() {
        execute(QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES"
                               " ('person', 'Rossi', 'likes olives', '2020-01-01')"));
        execute(QStringLiteral(
            "INSERT INTO customer (kind, family_name, created) VALUES ('person', 'Neri', '2020-01-01')"));
        execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                               " (1, 'phone', 1, '055 218 9400')"));
        for (int i = 0; i < 20; ++i)
            execute(QStringLiteral("UPDATE customer SET notes = ? WHERE id = 1"),
                    QStringLiteral("note %1 ").arg(i).repeated(20));
        removal_ = execute(QStringLiteral("DELETE FROM contact_point WHERE customer_id = 1")).revision;
        last_ = execute(QStringLiteral("UPDATE customer SET family_name = 'Verdi' WHERE id = 2")).revision;
        connection().execute(QStringLiteral("UPDATE revision SET at = '2020-03-01T10:00:00Z'"));
        renewDigests(connection(), 1); // the times were set by hand
        today_ = execute(QStringLiteral("UPDATE customer SET notes = 'today' WHERE id = 1")).revision;
    }
    Result<ThinnedLog> thin(const QDateTime& before = boundary()) {
        UnitOfWork unit(file(), {QStringLiteral("thin"), QStringLiteral("Log thinned"), {}});
        auto done = thinLog(unit, before);
        if (done)
            unit.commit();
        else
            unit.abandon();
        return done;
    }
    static QDateTime boundary() { return QDate(2024, 1, 1).startOfDay(); }
    QStringList changesOf(RevisionId id) {
        QStringList all;
        visitChanges(connection(), id, [&](const RowChange& change) {
            all += QStringLiteral("%1 %2 with %3 fields")
                       .arg(static_cast<int>(change.operation))
                       .arg(change.table)
                       .arg(change.fields.size());
        });
        return all;
    }
    JobControl control_;
    RevisionId removal_;
    RevisionId last_;
    RevisionId today_;
};

TEST_F(Thinning, SaysBeforehandWhatItWouldDoAndDoesNothing) {
    const LogFigures before = logFigures(connection());
    EXPECT_EQ(before.revisions, 26);
    EXPECT_EQ(before.changes, 26);
    EXPECT_GT(before.bytesAChange(), 20);
    EXPECT_FALSE(before.thinnedBefore.isValid());
    const ThinnedLog plan = planThinning(connection(), *file().schema(connection()), boundary(), control_);
    EXPECT_EQ(plan.upTo, last_);
    EXPECT_EQ(plan.kept, 1) << "the phone that was deleted is nowhere else";
    EXPECT_EQ(plan.changes, 24);
    EXPECT_GT(plan.bytes, 0);
    EXPECT_EQ(logFigures(connection()).bytes, before.bytes);
    const auto done = thin();
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(done->bytes, plan.bytes) << "and then does that";
    EXPECT_EQ(done->changes, plan.changes);
    EXPECT_EQ(done->revisions, plan.revisions);
}

TEST_F(Thinning, KeepsWhoDidWhatAndWhenAndSaysThatItWasDone) {
    const auto before = revisions(connection());
    ASSERT_TRUE(thin().ok());
    auto after = revisions(connection());
    ASSERT_EQ(after.size(), before.size() + 1);
    EXPECT_EQ(after.front().kind, QStringLiteral("thin"));
    EXPECT_FALSE(after.front().undoable) << "it cannot be taken back";
    for (size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i + 1].id, before[i].id);
        EXPECT_EQ(after[i + 1].title, before[i].title);
        EXPECT_EQ(after[i + 1].at, before[i].at);
        EXPECT_EQ(after[i + 1].changes, before[i].changes);
        const bool old = before[i].id <= last_;
        EXPECT_EQ(after[i + 1].isThinned, old && before[i].id != removal_) << before[i].id.value;
    }
    EXPECT_EQ(logFigures(connection()).thinnedBefore, boundary().toUTC());
    EXPECT_EQ(lockToken(connection(), QStringLiteral("customer"), 1), today_) << "editors do not notice";
    reopen();
    EXPECT_EQ(thinnedUpTo(connection()), last_);
}

TEST_F(Thinning, ChainsWhatIsLeftAnew) {
    ASSERT_TRUE(thin().ok());
    const auto broken = firstBrokenLink(connection());
    EXPECT_FALSE(broken.has_value()) << broken->value;
    EXPECT_EQ(
        changesOf(RevisionId(1)),
        QStringList{QStringLiteral("%1 customer with 0 fields").arg(static_cast<int>(RowChange::Operation::Insert))})
        << "that a customer came, and nothing of her";
    EXPECT_TRUE(changesOf(last_).isEmpty());
    EXPECT_EQ(changesOf(today_).size(), 1);
}

TEST_F(Thinning, KeepsTheLastThatIsKnownOfWhatIsGone) {
    ASSERT_TRUE(thin().ok());
    {
        UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        const auto undone = undo(unit, removal_);
        ASSERT_TRUE(undone.ok()) << undone.problem().text().toStdString();
        unit.commit();
    }
    EXPECT_EQ(value(QStringLiteral("SELECT value FROM contact_point")).toString(), QStringLiteral("055 218 9400"));
}

TEST_F(Thinning, SaysOfWhatIsThinnedThatItCannotBeUndone) {
    ASSERT_TRUE(thin().ok());
    {
        UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        const auto undone = undo(unit, last_);
        ASSERT_FALSE(undone.ok());
        EXPECT_TRUE(undone.problem().what.contains(QStringLiteral("thinned"))) << undone.problem().text().toStdString();
        EXPECT_FALSE(undone.problem().todo.isEmpty());
    }
    {
        UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        ASSERT_TRUE(undo(unit, today_).ok()) << "what came later is";
        unit.commit();
    }
    EXPECT_TRUE(value(QStringLiteral("SELECT notes FROM customer WHERE id = 1")).toString().startsWith("note 19"));
    const auto next = lastUndoable(connection());
    EXPECT_TRUE(next.has_value() && next->id == removal_) << "the menu passes over what is thinned";
}

TEST_F(Thinning, NeverAddsUpWhatIsNotThere) {
    ASSERT_TRUE(thin().ok());
    const auto visit = [&](RevisionId after) {
        visitRowChanges(connection(), {after, {}, {QStringLiteral("customer")}}, nullptr, control_, [](RowChange&) {});
    };
    EXPECT_NO_THROW(visit(last_));
    try {
        visit(RevisionId(3));
        FAIL() << "it compared";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("thinned")));
    }
}

TEST_F(Thinning, GoesOnWhereItStopped) {
    ASSERT_TRUE(thin(QDate(2020, 2, 1).startOfDay()).problem().what.contains("nothing"));
    ASSERT_TRUE(thin().ok());
    const auto again = thin();
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(logFigures(connection()).revisions, 27) << "a thinning that finds nothing leaves no trace";
    EXPECT_FALSE(thin(QDateTime::currentDateTime().addDays(1)).ok()) << "not what is still to come";
    const auto rest = thin(QDateTime::currentDateTime());
    ASSERT_TRUE(rest.ok()) << rest.problem().text().toStdString();
    EXPECT_GE(rest->changes, 1);
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Thinning, LeavesErasingWhatItNeeds) {
    ASSERT_TRUE(thin().ok());
    UnitOfWork unit(file(), {QStringLiteral("erase"), QStringLiteral("Erased"), {}});
    ASSERT_TRUE(erase(unit, QStringLiteral("customer"), {1}).ok());
    unit.commit();
    const auto erased = erasedRecords(connection());
    ASSERT_EQ(erased.size(), 1u);
    EXPECT_EQ(erased.front().firstAt, QStringLiteral("2020-03-01T10:00:00Z"))
        << "when she came is still known, so that a backup knows her";
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Thinning, IsReachedFromTheSchemaBeforeItWithoutLosingAnything) {
    const qint64 cards = number(QStringLiteral("SELECT count(*) FROM customer"));
    const QString path = connection().path();
    // As the program before this schema left it.
    connection().script("DROP TABLE log_thinning; DELETE FROM table_policy WHERE table_name = 'log_thinning';"
                        "DROP INDEX document_source; DROP INDEX customer_derived_sort;"
                        "ALTER TABLE customer_derived DROP COLUMN name_sort;"
                        "ALTER TABLE saved_list DROP COLUMN kind; ALTER TABLE customer DROP COLUMN iban;"
                        "ALTER TABLE interaction DROP COLUMN sent; ALTER TABLE interaction DROP COLUMN awaited;"
                        "ALTER TABLE release_log DROP COLUMN left_out_by;"
                        "ALTER TABLE release_log DROP COLUMN summary_of;"
                        "ALTER TABLE release_log DROP COLUMN never_asked;"
                        "ALTER TABLE release_log DROP COLUMN letters;"
                        "ALTER TABLE customer_derived DROP COLUMN phone_sms;"
                        "PRAGMA user_version = 7");
    reopen();
    EXPECT_EQ(connection().path(), path);
    EXPECT_EQ(number(QStringLiteral("PRAGMA user_version")), currentSchema());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), cards);
    EXPECT_FALSE(lastThinning(connection()).isValid());
    EXPECT_TRUE(thin().ok());
}

} // namespace
} // namespace clientela::storage
