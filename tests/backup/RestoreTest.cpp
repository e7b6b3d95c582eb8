#include "backup/BackupFixture.h"
#include "backup/DiskFile.h"
#include "backup/Segment.h"

#include <QFileInfo>

namespace clientela::backup {
namespace {

class Restoring : public test::BackedUpFile {
protected:
    /// Three changes after the first snapshot, a second snapshot, and one more change.
    Restoring() {
        states_.push_back(now());
        catchUp();
        for (const char* name : {"One", "Two", "Three"}) {
            newCustomer(QLatin1String(name));
            states_.push_back(now());
            catchUp();
        }
        snapshot();
        newCustomer(QStringLiteral("Four"));
        states_.push_back(now());
        catchUp();
    }
    [[nodiscard]] QString first() const { return folder_.manifests().front().id; }
    [[nodiscard]] QString second() const { return folder_.manifests().back().id; }
    void consent(qint64 customer, bool granted, const QString& at) {
        execute(QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) VALUES"
                               " (?, 'email', 'marketing', ?, ?, 'test')"),
                customer, granted, at);
    }
    static QVariant valueIn(const QString& path, const QString& sql) {
        storage::Connection connection(path, storage::Connection::Mode::ReadOnly);
        storage::Rows rows = connection.query(sql);
        return rows.next() && !rows.isNull(0) ? rows.value(0) : QVariant();
    }

    std::vector<QStringList> states_; ///< by revision
};

TEST_F(Restoring, BringsBackEveryRevision) {
    for (size_t revision = 0; revision < states_.size(); ++revision) {
        Restored told;
        const QString to = restored(QStringLiteral("r%1").arg(revision), &told);
        EXPECT_EQ(contentOf(to), states_[revision]) << revision;
        EXPECT_EQ(told.position.revision.value, static_cast<qint64>(revision));
        EXPECT_EQ(told.snapshot, revision < 3 ? first() : second()) << "from the nearest snapshot";
    }
}

TEST_F(Restoring, BringsBackASnapshotByItsIdAndAMomentByItsTime) {
    EXPECT_EQ(contentOf(restored(first())), states_[0]);
    EXPECT_EQ(contentOf(restored(second())), states_[3]);
    EXPECT_EQ(contentOf(restored(QStringLiteral("2025-11-22"))), states_[3])
        << "changes carry today's clock, so on that day there were snapshots only";
    EXPECT_EQ(contentOf(restored(QStringLiteral("2999-01-01T12:00"))), states_[4]);
    for (const char* wrong : {"2025-11-21", "yesterday", "r5", "5", "-1", "2025-13-01"})
        EXPECT_FALSE(findMoment(folder_, QLatin1String(wrong)).ok()) << wrong;
}

TEST_F(Restoring, MakesAFileOfItsOwnThatStartsABranch) {
    const QString to = restored(QStringLiteral("r2"));
    storage::FileOptions options;
    options.derived = file().derived();
    auto opened = storage::CustomerFile::open(to, options);
    ASSERT_TRUE(opened.ok());
    EXPECT_NE((*opened)->id(), file().id());
    EXPECT_EQ((*opened)->lineage(), file().lineage());
    EXPECT_FALSE(storage::firstBrokenLink((*opened)->connection()).has_value());
    EXPECT_EQ(value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    now_ = now_.addSecs(5);
    const CaughtUp done = backup::catchUp((*opened)->connection(), folder_, terms(), control_);
    ASSERT_TRUE(done.snapshot.has_value());
    EXPECT_EQ(done.snapshot->reason, Reason::Branch) << "also in the same folder";
}

TEST_F(Restoring, NeverWritesOverAFileThatIsThere) {
    const QString there = write(QStringLiteral("there.clientela"), "mine");
    const auto moment = findMoment(folder_, QStringLiteral("r1"));
    const auto outcome = restore(folder_, *moment, there, {}, control_);
    ASSERT_FALSE(outcome.ok());
    EXPECT_FALSE(outcome.problem().what.isEmpty() || outcome.problem().safe.isEmpty() ||
                 outcome.problem().todo.isEmpty());
    EXPECT_EQ(bytesOf(there), QByteArray("mine"));
    EXPECT_FALSE(restore(folder_, *moment, pathOf(QStringLiteral("no/such/folder.clientela")), {}, control_).ok());
}

TEST_F(Restoring, LeavesNothingBehindWhenItIsCancelled) {
    control_.cancel();
    const QString to = pathOf(QStringLiteral("cancelled.clientela"));
    const QStringList before = QDir(pathOf(".")).entryList(QDir::Files | QDir::Hidden);
    EXPECT_THROW(restore(folder_, *findMoment(folder_, QStringLiteral("r1")), to, {}, control_), Cancelled);
    EXPECT_EQ(QDir(pathOf(".")).entryList(QDir::Files | QDir::Hidden), before);
}

TEST_F(Restoring, RevivesNoConsentThatWasWithdrawnLater) {
    consent(1, true, QStringLiteral("2025-01-01T10:00:00Z"));
    consent(2, true, QStringLiteral("2025-01-01T10:00:00Z"));
    consent(3, true, QStringLiteral("2025-01-01T10:00:00Z"));
    catchUp();
    const QString then = QStringLiteral("r%1").arg(storage::positionOf(connection()).revision.value);
    consent(1, false, QStringLiteral("2025-02-01T10:00:00Z"));
    consent(2, false, QStringLiteral("2025-02-01T10:00:00Z"));
    consent(2, true, QStringLiteral("2025-03-01T10:00:00Z"));
    catchUp();
    Restored told;
    const QString to = restored(then, &told);
    const auto consentOf = [&](int id) {
        return valueIn(to, QStringLiteral("SELECT consent_email FROM customer_derived WHERE customer_id = %1").arg(id));
    };
    EXPECT_EQ(consentOf(1), QVariant(0)) << "withdrawn, and the derived card says so";
    EXPECT_EQ(consentOf(3), QVariant(1));
    EXPECT_EQ(valueIn(to, QStringLiteral("SELECT title FROM revision ORDER BY id DESC LIMIT 1")).toString(),
              QStringLiteral("Consents withdrawn since then"));
    EXPECT_GE(told.optOuts, 1);

    // Also where today's file is lost, and only the backups know.
    RestoreOptions options;
    options.derived = file().derived();
    const QString alone = pathOf(QStringLiteral("alone.clientela"));
    const auto outcome = restore(folder_, *findMoment(folder_, then), alone, options, control_);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(valueIn(alone, QStringLiteral("SELECT consent_email FROM customer_derived WHERE customer_id = 1")),
              QVariant(0));
}

TEST_F(Restoring, RevivesNoConsentThatWasWithdrawnOnAnotherWayOfTheFile) {
    consent(1, true, QStringLiteral("2025-01-01T10:00:00Z"));
    catchUp();
    const RevisionId moment = storage::positionOf(connection()).revision;
    const QString then = QStringLiteral("r%1").arg(moment.value);
    const QString branch = folder_.manifests().front().branch;
    newCustomer(QStringLiteral("Here only"));
    const QString copy = restored(then);
    {
        storage::FileOptions options;
        options.derived = file().derived();
        auto other = storage::CustomerFile::open(copy, options);
        ASSERT_TRUE(other.ok());
        storage::UnitOfWork unit(**other, {QStringLiteral("edit"), QStringLiteral("No e-mails"), {}});
        unit.connection().execute(
            QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) VALUES"
                           " (1, 'email', 'marketing', 0, '2025-02-01T10:00:00Z', 'by phone')"));
        unit.commit();
        now_ = now_.addSecs(5);
        backup::catchUp((*other)->connection(), folder_, terms(), control_);
    }
    RestoreOptions options;
    options.derived = file().derived();
    options.today = &connection();
    const QString to = pathOf(QStringLiteral("main.clientela"));
    const auto done = restore(folder_, {branch, {}, moment, {}}, to, options, control_);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(done->optOuts, 1);
    EXPECT_EQ(valueIn(to, QStringLiteral("SELECT source FROM consent_event ORDER BY id DESC LIMIT 1")).toString(),
              QStringLiteral("by phone"));
}

TEST_F(Restoring, TakesNobodysWordFromAFileOfAnotherDescent) {
    consent(1, true, QStringLiteral("2025-01-01T10:00:00Z"));
    catchUp();
    auto stranger = storage::CustomerFile::create(pathOf(QStringLiteral("stranger.clientela")));
    ASSERT_TRUE(stranger.ok());
    (*stranger)->connection().script("INSERT INTO consent_event (customer_id, channel, purpose, granted, at) VALUES"
                                     " (1, 'email', 'marketing', 0, '2025-02-01T10:00:00Z')");
    RestoreOptions options;
    options.derived = file().derived();
    options.today = &(*stranger)->connection();
    const QString to = pathOf(QStringLiteral("own.clientela"));
    const auto last = QStringLiteral("r%1").arg(storage::positionOf(connection()).revision.value);
    const auto done = restore(folder_, *findMoment(folder_, last), to, options, control_);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->optOuts, 0) << "another business's customer 1";
    EXPECT_EQ(valueIn(to, QStringLiteral("SELECT consent_email FROM customer_derived WHERE customer_id = 1")),
              QVariant(1));
}

TEST_F(Restoring, PassesOverADamagedSnapshotForTheOneBeforeIt) {
    const QString path = folder_.snapshotPath(second());
    QByteArray bytes = bytesOf(path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    put(path, bytes);
    Restored told;
    EXPECT_EQ(contentOf(restored(QStringLiteral("r4"), &told)), states_[4]);
    EXPECT_EQ(told.snapshot, first());
    EXPECT_EQ(told.damaged, QStringList{second()});
    EXPECT_EQ(told.replayed, 4);
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().front().startsWith(second()));
    EXPECT_FALSE(folder_.manifest(second())->verified.isValid());
    EXPECT_TRUE(folder_.manifest(first())->verified.isValid());
}

TEST_F(Restoring, FindsEveryKindOfDamage) {
    const QString snapshot = folder_.snapshotPath(second());
    const QString manifest = folder_.manifestPath(second());
    const QString segment = folder_.segmentPath(first());
    EXPECT_TRUE(faults().isEmpty());
    const auto damagedBy = [&](const QString& path, const std::function<QByteArray(QByteArray)>& damage) {
        const QByteArray whole = bytesOf(path);
        put(path, damage(whole));
        const QStringList found = faults();
        put(path, whole);
        return found;
    };
    for (const QString& path : {snapshot, manifest, segment}) {
        const QByteArray whole = bytesOf(path);
        EXPECT_FALSE(damagedBy(path, [](const QByteArray&) { return QByteArray(); }).isEmpty()) << path.toStdString();
        EXPECT_FALSE(damagedBy(path, [](const QByteArray& all) { return all.left(all.size() / 2); }).isEmpty())
            << path.toStdString();
        EXPECT_FALSE(damagedBy(path, [](const QByteArray& all) { return QByteArray(all.size(), 'x'); }).isEmpty())
            << path.toStdString();
    }
    for (const QString& path : {snapshot, segment})
        for (int place = 0; place < 16; ++place)
            EXPECT_FALSE(damagedBy(path,
                                   [place](QByteArray all) {
                                       const qsizetype at = place * (all.size() - 1) / 15;
                                       all[at] = static_cast<char>(all[at] ^ 0x21);
                                       return all;
                                   })
                             .isEmpty())
                << path.toStdString() << " " << place;
    ASSERT_TRUE(QFile::rename(snapshot, snapshot + ".gone"));
    EXPECT_FALSE(faults().isEmpty());
    ASSERT_TRUE(QFile::rename(snapshot + ".gone", snapshot));
    EXPECT_TRUE(faults().isEmpty()) << "and all is well again once it is mended";
}

TEST_F(Restoring, TakesSnapshotsWithTheChecksumOfBefore) {
    Manifest manifest = *folder_.manifest(second());
    EXPECT_EQ(manifest.checksum.size(), 32);
    const QString path = folder_.snapshotPath(manifest.id);
    manifest.checksum = checksumOf(path, nullptr, Checksum::Kind::Blake2b);
    EXPECT_EQ(manifest.checksum.size(), 64);
    folder_.write(manifest);
    EXPECT_EQ(faults(), QStringList());
    EXPECT_EQ(contentOf(restored(second())), states_[3]);
    QByteArray bytes = bytesOf(path);
    bytes[bytes.size() - 9] = static_cast<char>(bytes[bytes.size() - 9] ^ 1);
    put(path, bytes);
    EXPECT_EQ(faults().size(), 1);
}

TEST(ChecksumOfABackup, IsThatOfTheSpecificationHoweverTheBytesCome) {
    // https://github.com/Cyan4973/xxHash: of nothing, 128 bits, seed 0. BLAKE2b-256 of nothing.
    EXPECT_EQ(Checksum().finish(), QStringLiteral("99aa06d3014798d86001c324468d497f"));
    EXPECT_EQ(Checksum(Checksum::Kind::Blake2b).finish(),
              QStringLiteral("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    const QByteArray bytes(70'000, 'x');
    Checksum whole;
    whole.add(bytes);
    Checksum parts;
    for (qsizetype at = 0; at < bytes.size(); at += 777) parts.add(bytes.mid(at, 777));
    EXPECT_EQ(whole.finish(), parts.finish());
    EXPECT_FALSE(Checksum::kindOf(QStringLiteral("abc")));
}

TEST_F(Restoring, SaysUpToWhichChangeADamagedSegmentIsWhole) {
    const QString path = folder_.segmentPath(first());
    const QByteArray whole = bytesOf(path);
    QByteArray bytes = whole;
    bytes[whole.size() * 2 / 3] = static_cast<char>(bytes[whole.size() * 2 / 3] ^ 1);
    put(path, bytes);
    EXPECT_EQ(contentOf(restored(QStringLiteral("r1"))), states_[1]);
    EXPECT_EQ(contentOf(restored(QStringLiteral("r3"))), states_[3]) << "there is a snapshot of it";
    const QString to = pathOf(QStringLiteral("damaged.clientela"));
    try {
        (void)restore(folder_, *findMoment(folder_, QStringLiteral("r2")), to, {}, control_);
        ADD_FAILURE() << "restored from a damaged segment";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("after change 1"))) << failure.what();
    }
    EXPECT_FALSE(QFileInfo::exists(to));
}

TEST_F(Restoring, NeverCrashesOnGarbage) {
    for (int round = 0; round < 8; ++round) {
        const QStringList files = QDir(folder_.path()).entryList({"*.json", "*.revisions"}, QDir::Files);
        for (const QString& name : files) {
            const QString path = folder_.path() + '/' + name;
            const QByteArray whole = bytesOf(path);
            QByteArray bytes = whole;
            for (int i = 0; i < 20; ++i) {
                const auto at = static_cast<qsizetype>((round * 7919 + i * 104729 + 13) % bytes.size());
                bytes[at] = static_cast<char>(round * 31 + i * 17);
            }
            put(path, bytes);
            const QStringList found = faults();
            EXPECT_FALSE(found.isEmpty()) << name.toStdString();
            put(path, whole);
        }
    }
    EXPECT_TRUE(faults().isEmpty());
}

} // namespace
} // namespace clientela::backup
