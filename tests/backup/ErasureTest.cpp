#include "storage/Erasure.h"

#include "backup/BackupFixture.h"
#include "backup/Deadlines.h"
#include "backup/Passphrase.h"
#include "storage/Scrub.h"
#include "support/Traces.h"

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace clientela::backup {
namespace {

const QString kCustomer = QStringLiteral("customer");
const QStringList kWords{QStringLiteral("Zampadoro"), QStringLiteral("quirinella@example.org"),
                         QStringLiteral("hates coriander")};

/// Customer 1 is Zampadoro, who is erased; 2 is Neri.
class ErasedFromBackups : public test::BackedUpFile {
protected:
    ErasedFromBackups() {
        now_ = QDateTime::currentDateTime().addDays(-3);
        newCustomer(QStringLiteral("Zampadoro"));
        newCustomer(QStringLiteral("Neri"));
        execute(QStringLiteral("UPDATE customer SET notes = 'hates coriander' WHERE id = 1"));
        execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                               " (1, 'email', 1, 'quirinella@example.org')"));
        execute(QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) VALUES"
                               " (1, 'email', 'marketing', 0, '2025-01-02T00:00:00Z', 'told Zampadoro''s shop')"));
        catchUp();
        rename(2, QStringLiteral("Verdi"));
        catchUp();
    }
    static void eraseIn(const storage::CustomerFile& file, storage::Connection& connection) {
        storage::UnitOfWork unit(file, connection, {QStringLiteral("erase"), QStringLiteral("Erased"), {}});
        ASSERT_TRUE(storage::erase(unit, kCustomer, {1}).ok());
        unit.commit();
    }
    void erase() {
        eraseIn(file(), connection());
        now_ = QDateTime::currentDateTime().addSecs(1);
    }
    void scrub() { storage::scrub(connection(), control_); }
    QStringList traces() {
        return test::tracesIn(connection().path(), kWords) + test::tracesIn(connection().path() + "-wal", kWords) +
               test::tracesInFolder(folder_.path(), kWords);
    }
    QString lastSnapshot() const { return folder_.manifests().back().id; }
};

TEST_F(ErasedFromBackups, WaitUntilTheFileIsClean) {
    const QStringList before = names(QString());
    erase();
    const CaughtUp waiting = catchUp();
    EXPECT_TRUE(waiting.waits);
    EXPECT_EQ(names(QString()), before) << "nothing is copied meanwhile";
    scrub();
    const CaughtUp done = catchUp();
    EXPECT_FALSE(done.waits);
    ASSERT_TRUE(done.snapshot.has_value());
    EXPECT_EQ(done.snapshot->reason, Reason::AfterErasure);
    EXPECT_EQ(test::tracesIn(folder_.snapshotPath(lastSnapshot()), kWords).join('\n').toStdString(), std::string());
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(ErasedFromBackups, GoWhenTheirDeadlineHasPassedPinnedOnesToo) {
    ASSERT_TRUE(pin(folder_, folder_.manifests().front().id, true));
    erase();
    scrub();
    catchUp();
    ASSERT_FALSE(traces().isEmpty()) << "the backups of before are there for a while";
    for (const Manifest& each : folder_.manifests())
        EXPECT_EQ(each.deadline.isValid(), each.id != lastSnapshot()) << each.id.toStdString();
    rename(2, QStringLiteral("Bianchi"));
    catchUp();
    now_ = now_.addDays(kDaysAfterErasure - 1);
    catchUp();
    EXPECT_FALSE(traces().isEmpty());
    now_ = now_.addDays(2);
    catchUp();
    EXPECT_EQ(traces().join('\n').toStdString(), std::string()) << "no byte of the file, its log or its backups";
    EXPECT_TRUE(faults().isEmpty());
    EXPECT_EQ(contentOf(restored(QStringLiteral("%1").arg(storage::positionOf(connection()).revision.value))).size(),
              now().size());
}

TEST_F(ErasedFromBackups, GoWithWhatCannotBeReadAnyMore) {
    now_ = now_.addSecs(1);
    snapshot();
    const QString broken = lastSnapshot();
    put(folder_.manifestPath(broken), "not a manifest");
    erase();
    scrub();
    catchUp();
    now_ = now_.addDays(kDaysAfterErasure + 1);
    catchUp();
    EXPECT_EQ(traces().join('\n').toStdString(), std::string());
    EXPECT_FALSE(QFile::exists(folder_.snapshotPath(broken)));
}

TEST_F(ErasedFromBackups, AreNotGivenADeadlineIfTheyWereMadeLater) {
    erase();
    scrub();
    catchUp();
    rename(2, QStringLiteral("Bianchi"));
    snapshot();
    // A copy of the file goes its own way in the same folder.
    const QString copy = restored(QStringLiteral("%1").arg(storage::positionOf(connection()).revision.value));
    storage::Connection other(copy, storage::Connection::Mode::ReadWrite);
    backup::catchUp(other, folder_, terms(), control_);
    qint64 without = 0;
    for (const Manifest& each : folder_.manifests()) without += each.deadline.isValid() ? 0 : 1;
    EXPECT_EQ(without, 3);
    now_ = now_.addDays(kDaysAfterErasure + 1);
    catchUp();
    EXPECT_GE(folder_.manifests().size(), 3U);
}

TEST_F(ErasedFromBackups, ForgetThePersonWhenTheyAreRestored) {
    erase();
    scrub();
    catchUp();
    for (const char* moment : {"r5", "r6"}) {
        Restored told;
        const QString path = restored(QLatin1String(moment), &told);
        // Revisions of before are looked for on the way that the file took then.
        EXPECT_EQ(told.erased, 1) << moment;
        EXPECT_EQ(test::tracesIn(path, kWords).join('\n').toStdString(), std::string()) << moment;
        storage::Connection copy(path, storage::Connection::Mode::ReadOnly);
        EXPECT_FALSE(storage::firstBrokenLink(copy).has_value());
        EXPECT_EQ(storage::erasedRecords(copy).size(), 1U) << "so that it is not forgotten whom to forget";
        EXPECT_FALSE(storage::isScrubDue(copy));
    }
}

TEST_F(ErasedFromBackups, ForgetThePersonAlsoWithoutTheFile) {
    erase();
    scrub();
    catchUp();
    const QString to = pathOf(QStringLiteral("back.clientela"));
    RestoreOptions options;
    options.derived = file().derived();
    const std::vector<Manifest> all = folder_.manifests();
    const auto done = restore(folder_, {all.front().branch, all.front().id, {}, {}}, to, options, control_);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(done->erased, 1);
    EXPECT_EQ(test::tracesIn(to, kWords).join('\n').toStdString(), std::string());
}

TEST_F(ErasedFromBackups, StartAgainWhereNoRevisionKnewThePerson) {
    // Made-up data, or an import of before the log: nothing in the log changes, and yet nothing may be appended.
    connection().execute(QStringLiteral(
        "INSERT INTO customer (id, kind, family_name, created) VALUES (9, 'person', 'Silentia', '2025')"));
    now_ = now_.addSecs(1);
    snapshot();
    const QString before = folder_.manifests().back().branch;
    storage::UnitOfWork unit(file(), {QStringLiteral("erase"), QStringLiteral("Erased"), {}});
    ASSERT_TRUE(storage::erase(unit, kCustomer, {9}).ok());
    unit.commit();
    scrub();
    now_ = QDateTime::currentDateTime().addSecs(1);
    EXPECT_EQ(catchUp().snapshot->reason, Reason::AfterErasure);
    EXPECT_NE(folder_.manifests().back().branch, before);
    EXPECT_EQ(contentOf(folder_.snapshotPath(lastSnapshot())), now());
}

TEST_F(ErasedFromBackups, TellTheirDeadlineToWhoeverHasNoPassphrase) {
    ASSERT_TRUE(encryptBackups(connection(), QStringLiteral("otto pesci nuotano"), {1, 8 << 20}).ok());
    folder_ = BackupFolder::of(connection()).at(folder_.path());
    catchUp();
    erase();
    scrub();
    catchUp();
    EXPECT_TRUE(faults().isEmpty());
    EXPECT_TRUE(bytesOf(folder_.manifestPath(folder_.manifests().front().id)).contains("\"deadline\""));
    now_ = now_.addDays(kDaysAfterErasure + 1);
    catchUp();
    EXPECT_EQ(folder_.manifests().size(), 1U);
}

/// Erases and cleans in a process of its own that is killed after so many thousands of steps of SQLite's machine.
class KilledWhileErasing : public ErasedFromBackups {
protected:
    bool killedAfter(int rounds) {
        const pid_t child = ::fork();
        if (child == 0) {
            static int left = 0;
            left = rounds;
            try {
                auto own = file().connect(storage::Connection::Mode::ReadWrite);
                sqlite3_progress_handler(
                    own->handle(), 5,
                    [](void*) {
                        if (left-- == 0) ::kill(::getpid(), SIGKILL);
                        return 0;
                    },
                    nullptr);
                if (storage::erasedRecords(*own).empty()) eraseIn(file(), *own);
                storage::scrub(*own, control_);
            } catch (...) {
                ::_exit(3);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_FALSE(WIFEXITED(status) && WEXITSTATUS(status) != 0) << "it failed before it was killed";
        return WIFSIGNALED(status);
    }
};

TEST_F(KilledWhileErasing, TheCardIsThereOrGoneAndTheRestGoesOnLater) {
    int wasThere = 0;
    int wasGone = 0;
    for (int round = 0; killedAfter(round); round += 1 + round / 4) {
        const bool isErased = !storage::erasedRecords(connection()).empty();
        const bool isThere = number(QStringLiteral("SELECT count(*) FROM customer WHERE id = 1")) == 1;
        ASSERT_NE(isErased, isThere) << round;
        ASSERT_EQ(value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        ASSERT_FALSE(storage::firstBrokenLink(connection()).has_value()) << round;
        ++(isThere ? wasThere : wasGone);
        if (isErased && storage::isScrubDue(connection())) {
            EXPECT_TRUE(catchUp().waits);
        }
    }
    EXPECT_GT(wasThere, 5);
    EXPECT_GT(wasGone, 2);
    scrub();
    now_ = QDateTime::currentDateTime().addDays(kDaysAfterErasure + 1);
    catchUp();
    EXPECT_EQ(traces().join('\n').toStdString(), std::string());
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(KilledWhileErasing, TheBackupsGoOnAtAnyStep) {
    erase();
    scrub();
    now_ = now_.addDays(kDaysAfterErasure + 1);
    int kills = 0;
    for (int step = 0; step < 40; ++step) {
        const pid_t child = ::fork();
        if (child == 0) {
            int at = 0;
            BackupFolder folder = folder_;
            folder.setWatch([&](const char*) {
                if (at++ == step) ::kill(::getpid(), SIGKILL);
            });
            try {
                storage::Connection own(connection().path(), storage::Connection::Mode::ReadOnly);
                backup::catchUp(own, folder, terms(), control_);
            } catch (...) {
                ::_exit(3);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_FALSE(WIFEXITED(status) && WEXITSTATUS(status) != 0);
        if (!WIFSIGNALED(status)) break;
        ++kills;
    }
    EXPECT_GE(kills, 5);
    catchUp();
    EXPECT_EQ(traces().join('\n').toStdString(), std::string());
    EXPECT_TRUE(faults().isEmpty());
    EXPECT_EQ(contentOf(folder_.snapshotPath(lastSnapshot())), now());
}

} // namespace
} // namespace clientela::backup
