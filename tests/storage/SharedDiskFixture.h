#pragma once

#include "storage/SharedCopy.h"
#include "support/OtherProcess.h"
#include "support/TestFile.h"

#include <QFile>

#include <chrono>

namespace clientela::storage {

/// A folder that counts as one of a network share.
class OnASharedDisk : public test::FolderTest {
protected:
    static Disk share(const QString&) { return {true, QStringLiteral("cifs")}; }
    static Disk local(const QString&) { return {false, QStringLiteral("ext4")}; }

    [[nodiscard]] static FileOptions options(const DiskLookup& disk, const QString& person = QStringLiteral("Anna"),
                                             const QString& takeOver = {}) {
        FileOptions options;
        options.disk = disk;
        options.person = person;
        options.takeOver = takeOver;
        return options;
    }
    void make(const DiskLookup& disk) {
        const auto made = CustomerFile::create(path_, options(disk));
        ASSERT_TRUE(made.ok()) << made.problem().text().toStdString();
        edit(**made, QStringLiteral("first"));
    }
    static void edit(const CustomerFile& file, const QString& name) {
        UnitOfWork work(file, {QStringLiteral("edit"), name, {}});
        work.connection().execute(
            QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
            name);
        work.commit();
    }
    static QString journalOf(const CustomerFile& file) {
        Rows rows = file.connection().query(QStringLiteral("PRAGMA journal_mode"));
        return rows.next() ? rows.text(0) : QString();
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qint64 cards(const QString& path) {
        Connection connection(path, Connection::Mode::ReadOnly);
        Rows rows = connection.query(QStringLiteral("SELECT count(*) FROM customer"));
        return rows.next() ? rows.integer(0) : -1;
    }
    /// Another program that has it open, does one change, and waits.
    void holdAndEdit(const test::OtherProcess::Pause& pause, const QString& person = QStringLiteral("Anna")) const {
        const auto file = CustomerFile::open(path_, options(share, person));
        ASSERT_TRUE(file.ok()) << file.problem().text().toStdString();
        edit(**file, QStringLiteral("by the other"));
        pause();
    }
    /// The lock file of another machine, last heard of so long ago.
    void lockedElsewhere(std::chrono::seconds ago) {
        const QString lock = write(QStringLiteral("Rosselli.clientela.lock"),
                                   R"({"id": "abc", "person": "Marco", "machine": "desk-2", "machine_id": "elsewhere",
                                       "process": 1, "life": "x/1", "since": "2025-11-22T09:12:00Z"})");
        QFile file(lock);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(-ago.count()), QFileDevice::FileModificationTime);
    }

    QString path_ = pathOf(QStringLiteral("Rosselli.clientela"));
};

} // namespace clientela::storage
