#pragma once

#include "storage/CustomerFile.h"
#include "storage/UnitOfWork.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace clientela::test {

inline QString fuzzPath(const char* name) {
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromLatin1(name));
}

/// A sound file of a few revisions and some long values, as bytes.
inline QByteArray soundFile() {
    const QString path = fuzzPath("sound.clientela");
    {
        auto file = storage::CustomerFile::create(path);
        if (!file) std::abort();
        for (int i = 0; i < 3; ++i) {
            storage::UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
            work.connection().execute(QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES "
                                                     "('person', ?, ?, '2025-01-01')"),
                                      QStringLiteral("Ferrante %1").arg(i), QString(i * 9000, QLatin1Char('n')));
            for (int phone = 1; phone < 40; ++phone)
                work.connection().execute(
                    QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value,"
                                   " normal) VALUES (?, 'phone', ?, ?, ?)"),
                    i + 1, phone, QStringLiteral("055 %1").arg(phone),
                    phone % 3 ? QVariant(QStringLiteral("+39055%1").arg(phone)) : QVariant());
            work.commit();
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) std::abort();
    return file.readAll();
}

/// The sound file with some bytes changed, as a file: five bytes of the input each, a place and what stands there.
inline QString damagedFile(const std::uint8_t* data, size_t size) {
    static const QByteArray kSound = soundFile();
    QByteArray bytes = kSound;
    for (size_t i = 0; i + 5 <= std::min<size_t>(size, 500); i += 5) {
        const std::uint32_t place = data[i] | data[i + 1] << 8 | data[i + 2] << 16 | data[i + 3] << 24;
        // Most places are within the first pages, where the schema is.
        bytes[static_cast<qsizetype>(place % static_cast<std::uint32_t>(data[i] & 1 ? bytes.size() : 8192))] =
            static_cast<char>(data[i + 4]);
    }
    QString path = fuzzPath("damaged.clientela");
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) std::abort();
    return path;
}

} // namespace clientela::test
