// A customer file some of whose bytes were changed on the disk opens, is refused, or breaks with a StorageFailure: it
// never ends the program. The input is a list of changes: five bytes each, a place and what stands there.
#include "storage/CustomerFile.h"
#include "storage/RevisionLog.h"
#include "storage/StorageFailure.h"
#include "storage/UnitOfWork.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace clientela::storage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

namespace {

const QTemporaryDir& folder() {
    static const QTemporaryDir dir;
    return dir;
}

/// A sound file of a few revisions, as bytes.
QByteArray soundFile() {
    const QString path = folder().filePath(QStringLiteral("sound.clientela"));
    {
        auto file = CustomerFile::create(path);
        if (!file) std::abort();
        for (int i = 0; i < 3; ++i) {
            UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
            work.connection().execute(
                QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
                QStringLiteral("Ferrante %1").arg(i));
            work.commit();
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) std::abort();
    return file.readAll();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    static const QByteArray kSound = soundFile();
    QByteArray bytes = kSound;
    for (size_t i = 0; i + 5 <= std::min<size_t>(size, 500); i += 5) {
        const std::uint32_t place = data[i] | data[i + 1] << 8 | data[i + 2] << 16 | data[i + 3] << 24;
        // Most places are within the first pages, where the schema is.
        bytes[static_cast<qsizetype>(place % static_cast<std::uint32_t>(data[i] & 1 ? bytes.size() : 8192))] =
            static_cast<char>(data[i + 4]);
    }
    const QString path = folder().filePath(QStringLiteral("damaged.clientela"));
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) std::abort();
    file.close();
    try {
        auto opened = CustomerFile::open(path);
        if (!opened) {
            if (opened.problem().what.isEmpty()) std::abort();
            return 0;
        }
        Rows names = (*opened)->connection().query(QStringLiteral("SELECT id, family_name FROM customer ORDER BY id"));
        while (names.next()) (void)names.text(1);
        UnitOfWork work(**opened, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'x'"));
        work.commit();
    } catch (const clientela::Failure&) { // said in words at the boundary of the action
    }
    return 0;
}
