#include "backup/CatchUp.h"
#include "backup/Restore.h"
#include "backup/Verify.h"
#include "base/Failure.h"
#include "bench/Rows.h"
#include "bench/raw/raw.h"
#include "storage/UnitOfWork.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace clientela::bench {

namespace {

constexpr int kRuns = 5;
constexpr qint64 kMostBytes = 1024;   // of one saved card
constexpr double kMostOverWrites = 2; // ms

void require(bool went, const char* what) {
    if (!went) throw Failure({QStringLiteral("The raw %1 failed.").arg(QLatin1String(what)), {}, {}});
}

/// A copy of the demo file with backups beside it.
class BackedUp {
public:
    explicit BackedUp(const DemoFile& demo)
        : path_(copyOf(demo, QStringLiteral("backups"))), raw_(path_ + QStringLiteral(".raw")),
          restored_(path_ + QStringLiteral(".restored")), file_(openForWriting(path_)),
          folder_(backup::BackupFolder::of(file_->connection())),
          bare_(raw_open(path_.toUtf8().constData(), 0), raw_close) {}
    ~BackedUp() {
        file_.reset();
        bare_.reset();
        clear();
        removeFile(path_);
    }
    BackedUp(const BackedUp&) = delete;
    BackedUp& operator=(const BackedUp&) = delete;

    /// As if there had never been a backup.
    void clear() const {
        QDir(folder_.path()).removeRecursively();
        clearCopies();
    }
    void clearCopies() const {
        QFile::remove(raw_);
        QFile::remove(restored_);
    }

    backup::Manifest snapshot() {
        return *backup::snapshotNow(file_->connection(), folder_, backup::Reason::Asked, terms(), control_).snapshot;
    }
    void rawSnapshot() const { require(raw_backup(bare_.get(), raw_.toUtf8().constData()) == 0, "backup"); }
    void rawCopy(const backup::Manifest& of) const {
        require(raw_copy(folder_.snapshotPath(of.id).toUtf8().constData(), raw_.toUtf8().constData()) == 0, "copy");
    }
    QString verify() {
        const auto found = backup::verify(folder_, terms(), control_);
        return found.size() == 1 ? found.front().fault : QStringLiteral("not one backup was found");
    }
    void restore(const backup::Manifest& from) {
        backup::RestoreOptions options;
        options.derived = app::derivedData();
        options.today = &file_->connection();
        const auto done = backup::restore(folder_, {from.branch, from.id, {}, {}}, restored_, options, control_);
        if (!done) throw Failure(done.problem());
    }
    void saveCard() {
        ++saved_;
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A card saved")));
        work.connection().execute(QStringLiteral("UPDATE customer SET job_title = ? WHERE id = ?"),
                                  QStringLiteral("Baker %1").arg(saved_), saved_ % 1000 + 1);
        work.commit();
    }
    /// A day after the snapshot: cards saved, and somebody who wants no more letters, which a restored file must not
    /// forget.
    void workADay() {
        for (int card = 0; card < 20; ++card) saveCard();
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("No letters")));
        work.connection().execute(
            QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at)"
                           " VALUES (?, 'post', 'marketing', 0, ?)"),
            7, work.now());
        work.commit();
        catchUp();
    }
    /// As if the snapshot had never been restored for a test.
    void forgetTest(backup::Manifest of) const {
        of.verified = QDateTime();
        folder_.write(of);
    }
    qint64 catchUp() { return backup::catchUp(file_->connection(), folder_, terms(), control_).bytes; }

private:
    static backup::Terms terms() {
        backup::Terms terms;
        terms.now = QDateTime::currentDateTime();
        terms.gently = false;
        return terms;
    }

    QString path_;
    QString raw_;
    QString restored_;
    std::unique_ptr<app::OpenFile> file_;
    backup::BackupFolder folder_;
    std::unique_ptr<sqlite3, void (*)(sqlite3*)> bare_;
    JobControl control_;
    qint64 saved_ = 0;
};

void measureSnapshot(Bench& bench, BackedUp& file) {
    Pair pair{QStringLiteral("snapshot"), QStringLiteral("a snapshot, checked, with its checksum and synced"),
              QStringLiteral("1.5 × SQLite's backup, synced"), 1.5};
    pair.runs = kRuns;
    pair.prepare = [&] { file.clear(); };
    pair.raw = [&] { file.rawSnapshot(); };
    pair.program = [&] { file.snapshot(); };
    bench.run(pair);
}

void measureVerifying(Bench& bench, BackedUp& file) {
    file.clear();
    const backup::Manifest made = file.snapshot();
    Pair pair{QStringLiteral("verify"),
              QStringLiteral("verifying a snapshot for the first time: checksum, indexes, references, log"),
              QStringLiteral("2 × copying it, synced"), 2};
    pair.runs = kRuns;
    pair.prepare = [&] {
        file.clearCopies();
        file.forgetTest(made);
    };
    pair.raw = [&] { file.rawCopy(made); };
    pair.program = [&] {
        if (const QString fault = file.verify(); !fault.isEmpty()) throw Failure({fault, {}, {}});
    };
    bench.run(pair);
    pair.key = QStringLiteral("verify-again");
    pair.operation = QStringLiteral("verifying a snapshot that was restored for a test before");
    pair.prepare = [&] { file.clearCopies(); };
    if (bench.wants(pair.key)) pair.program();
    bench.run(pair);
    if (!bench.wants(QStringLiteral("restore"))) return;
    file.workADay();
    pair.key = QStringLiteral("restore");
    pair.operation = QStringLiteral("restoring yesterday's snapshot, today's withdrawal of a consent carried over");
    pair.program = [&] { file.restore(made); };
    bench.run(pair);
}

void measureSavedCard(Bench& bench, BackedUp& file, const QString& folder) {
    file.clear();
    file.catchUp();
    const int pages = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR, 0600);
    const auto closed = qScopeGuard([&] { ::close(pages); });
    qint64 offset = 0;
    std::vector<double> two(200);
    Pair pair{QStringLiteral("backup-save"), QStringLiteral("backing up one saved card, at most 1 KB"), {}, 1};
    pair.prepare = [&] { file.saveCard(); };
    pair.raw = [&] {
        require(raw_two_writes(pages, offset) == 0, "write");
        offset += 8192;
    };
    for (double& milliseconds : two) {
        const auto from = std::chrono::steady_clock::now();
        pair.raw();
        milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
    }
    const double writes = quantile(two, 0.5);
    pair.limit = QStringLiteral("two synced writes of 4 KB + 2 ms");
    pair.mostRatio = (writes + kMostOverWrites) / writes;
    pair.program = [&] { file.catchUp(); };
    pair.difference = [&]() -> QString {
        file.saveCard();
        const qint64 bytes = file.catchUp();
        return bytes > 0 && bytes <= kMostBytes ? QString() : QStringLiteral("%1 bytes were written").arg(bytes);
    };
    bench.run(pair);
}

} // namespace

void measureBackups(Bench& bench, const DemoFile& demo) {
    const auto wants = [&](const char* key) { return bench.wants(QLatin1String(key)); };
    const bool verifies = wants("verify") || wants("verify-again") || wants("restore");
    if (!wants("snapshot") && !verifies && !wants("backup-save")) return;
    BackedUp file(demo);
    if (wants("snapshot")) measureSnapshot(bench, file);
    if (verifies) measureVerifying(bench, file);
    if (wants("backup-save")) measureSavedCard(bench, file, QFileInfo(demo.path).absolutePath());
}

} // namespace clientela::bench
