#include "storage/SalvageSource.h"

#include "storage/FileCheck.h"
#include "storage/LostSchema.h"
#include "storage/NativeStatement.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cstring>
#include <limits>
#include <sqlite3.h>

namespace clientela::storage {

namespace {

enum class Step { Row, End, Damage };

constexpr qint64 kBlock = 1 << 20;
constexpr quint16 kPageSize = 4096; // SQLite's own choice, which new files take

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

void copy(const QString& from, const QString& to, JobControl& control) {
    QFile source(from);
    QFile target(to);
    const auto fail = [](int code, const QString& path) -> StorageFailure {
        return {problemOf(code, path), QStringLiteral("copy"), path, code};
    };
    if (!source.open(QIODevice::ReadOnly)) throw fail(SQLITE_CANTOPEN, from);
    if (!target.open(QIODevice::WriteOnly)) throw fail(SQLITE_CANTOPEN, to);
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        // A bad sector: zeros stand in for it, and what lies there is lost.
        if (block.isEmpty()) {
            if (!source.seek(source.pos() + kPageSize)) break;
            if (!target.seek(source.pos())) throw fail(SQLITE_FULL, to);
            continue;
        }
        if (target.write(block) != block.size()) throw fail(SQLITE_FULL, to);
        control.report(tr("Copying what is there"), source.pos(), source.size());
    }
}

/// The head of a new file of ours, where the old one cannot be one: https://www.sqlite.org/fileformat2.html. What
/// cannot be known (how many pages, which are free) is left for SQLite to find out.
void mendHead(const QString& path, bool hasLog) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return;
    QByteArray head = file.read(100);
    if (head.size() < 100) return;
    const auto put16 = [&](int at, quint16 value) { qToBigEndian(value, head.data() + at); };
    const auto put32 = [&](int at, quint32 value) { qToBigEndian(value, head.data() + at); };
    const quint32 schema = qFromBigEndian<quint32>(head.constData() + 60);
    std::memcpy(head.data(), "SQLite format 3", 16);
    put16(16, kPageSize);
    head[18] = head[19] = hasLog ? '\2' : '\1';
    head[20] = '\0';
    head[21] = 64;
    head[22] = 32;
    head[23] = 32;
    // No count of pages that is valid: the size of the file counts. No list of free pages: nothing is written here.
    put32(28, 0);
    put32(92, 0xffffffff);
    put32(32, 0);
    put32(36, 0);
    put32(44, 4);
    put32(52, 0);
    put32(56, 1); // UTF-8
    if (schema > 10'000) put32(60, 0);
    put32(64, 0);
    put32(68, static_cast<quint32>(kApplicationId));
    // Read pages that were cut off as zeros.
    if (file.size() % kPageSize != 0) file.resize((file.size() / kPageSize + 1) * kPageSize);
    file.seek(0);
    file.write(head);
}

} // namespace

SalvageSource::SalvageSource(const QString& damaged, const QString& near, JobControl& control)
    : folder_(QFileInfo(near).absolutePath() + QStringLiteral("/.salvage-XXXXXX")),
      path_(folder_.filePath(QStringLiteral("damaged.clientela"))) {
    if (!folder_.isValid())
        throw StorageFailure(problemOf(SQLITE_CANTOPEN, near), QStringLiteral("copy"), folder_.errorString(),
                             SQLITE_CANTOPEN);
    copy(damaged, path_, control);
    const QString log = QStringLiteral("-wal");
    const bool hasLog = QFileInfo(damaged + log).size() > 0;
    if (hasLog) copy(damaged + log, path_ + log, control);
    mendHead(path_, hasLog);
    if (!open(hasLog) && hasLog) {
        QFile::remove(path_ + log);
        mendHead(path_, false);
        open(false);
    }
    if (!hasLostSchema()) return;
    connection_.reset();
    if (hasLog) {
        // What the log holds belongs to the pages that are searched.
        copy(damaged + log, path_ + log, control);
        mendHead(path_, true);
        open(true);
        // The pragma would read the schema first.
        if (connection_)
            sqlite3_wal_checkpoint_v2(connection_->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        connection_.reset();
    }
    findTables(control);
}

bool SalvageSource::hasLostSchema() const {
    if (!connection_) return true;
    try {
        Rows rows = connection_->query(QStringLiteral("SELECT sql FROM sqlite_schema"));
        bool isEmpty = true;
        while (rows.next()) isEmpty = false;
        return isEmpty;
    } catch (const Failure&) {
        return true;
    }
}

void SalvageSource::findTables(JobControl& control) {
    for (const char* suffix : {"-wal", "-shm"}) QFile::remove(path_ + QLatin1String(suffix));
    mendHead(path_, false);
    const FoundTables found = rebuildSchema(path_, folder_.path(), control);
    isGuessed_ = found.guessed > 0 || found.missing > 0;
    open(false);
}

bool SalvageSource::open(bool withLog) {
    connection_.reset();
    QFile::remove(path_ + QStringLiteral("-shm"));
    if (!withLog) QFile::remove(path_ + QStringLiteral("-wal"));
    try {
        connection_ = std::make_unique<Connection>(path_, Connection::Mode::ReadWrite);
        // What is wrong with a table's declaration must not hide the others; damaged cells are to be noticed.
        connection_->script("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;"
                            "PRAGMA foreign_keys = OFF; PRAGMA query_only = ON");
        return !tables().isEmpty();
    } catch (const Failure&) {
        return false;
    }
}

QStringList SalvageSource::tables() {
    QStringList names;
    if (!connection_) return names;
    try {
        Rows rows = connection_->query(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE"
                           " '\\'"));
        while (rows.next())
            if (!rows.text(0).contains(kPartMark)) names += rows.text(0);
    } catch (const Failure&) {
        return names; // as far as it could be read
    }
    return names;
}

QStringList SalvageSource::columns(const QString& table) {
    QStringList names;
    try {
        Rows rows = connection_->query(QStringLiteral("SELECT name FROM pragma_table_info(?)"), table);
        while (rows.next()) names += rows.text(0);
    } catch (const Failure&) {
        names.clear();
    }
    return names;
}

std::optional<qint64> SalvageSource::number(const QString& sql) {
    try {
        Rows rows = connection_->query(sql);
        return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
    } catch (const Failure&) {
        return std::nullopt;
    }
}

QString SalvageSource::text(const QString& sql) {
    try {
        Rows rows = connection_->query(sql);
        return rows.next() ? rows.text(0) : QString();
    } catch (const Failure&) {
        return {};
    }
}

bool SalvageSource::readUp(const QString& sql, const QVariantList& values, qsizetype columns,
                           const std::function<void(const QVariantList&)>& row, JobControl& control) {
    // Only what reading throws is damage; what `row` throws (no room for the new file) is not.
    std::unique_ptr<NativeStatement> statement;
    const auto step = [&] {
        try {
            if (!statement) {
                statement = std::make_unique<NativeStatement>(*connection_, sql.toUtf8());
                statement->bindAll(values);
            }
            return statement->step() ? Step::Row : Step::End;
        } catch (const StorageFailure&) {
            return Step::Damage;
        }
    };
    QVariantList found;
    Step at = step();
    for (; at == Step::Row; at = step()) {
        found.clear();
        for (qsizetype i = 0; i < columns; ++i) found += statement->value(static_cast<int>(i));
        control.check();
        row(found);
    }
    return at == Step::End;
}

std::optional<qint64> SalvageSource::nextReadable(const QString& table, const QString& key, qint64 after) {
    const auto isReadable = [&](qint64 from) {
        try {
            Rows rows =
                connection_->query(QStringLiteral("SELECT %2 FROM %1 NOT INDEXED WHERE %2 >= ? ORDER BY %2 LIMIT 1")
                                       .arg(quoted(table), quoted(key)),
                                   from);
            return rows.next() ? std::optional(rows.integer(0)) : std::optional<qint64>();
        } catch (const Failure&) {
            return std::optional<qint64>(-1);
        }
    };
    // A page that cannot be read covers a run of keys: ever larger steps find its far side, halving finds the edge.
    qint64 bad = after;
    for (qint64 step = 1; step < (qint64{1} << 40); step *= 2) {
        const auto found = isReadable(after + step);
        if (!found) return std::nullopt; // nothing stands behind it
        if (*found < 0) {
            bad = after + step;
            continue;
        }
        qint64 good = after + step;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            const auto there = isReadable(middle);
            (there && *there < 0 ? bad : good) = middle;
        }
        return good;
    }
    return std::nullopt;
}

bool SalvageSource::read(const QString& table, const QStringList& columns, const QString& key, bool keyIsNumber,
                         const std::function<void(const QVariantList&)>& row, JobControl& control) {
    QStringList parts{table};
    try {
        Rows rows = connection_->query(QStringLiteral("SELECT name FROM sqlite_schema WHERE name GLOB ?"),
                                       table + kPartMark + QLatin1Char('*'));
        while (rows.next()) parts += rows.text(0);
    } catch (const Failure&) {
        parts = {table}; // a list that breaks off there holds no parts: it was not made here
    }
    bool whole = parts.size() == 1;
    for (const QString& part : parts) whole = readPart(part, columns, key, keyIsNumber, row, control) && whole;
    return whole;
}

bool SalvageSource::readPart(const QString& table, const QStringList& columns, const QString& key, bool keyIsNumber,
                             const std::function<void(const QVariantList&)>& row, JobControl& control) {
    QStringList names;
    for (const QString& column : columns) names += quoted(column);
    const QString all =
        QStringLiteral("SELECT %1 FROM %2 NOT INDEXED").arg(names.join(QStringLiteral(", ")), quoted(table));
    const qsizetype place = columns.indexOf(key);
    if (!keyIsNumber || place < 0) {
        if (readUp(all, {}, columns.size(), row, control)) return true;
        if (place >= 0)
            readUp(all + QStringLiteral(" ORDER BY %1 DESC").arg(quoted(key)), {}, columns.size(), row, control);
        return false;
    }
    const QString onwards = all + QStringLiteral(" WHERE %1 >= ? ORDER BY %1").arg(quoted(key));
    bool whole = true;
    std::optional<qint64> from = std::numeric_limits<qint64>::min();
    while (from) {
        // At least this one is passed over, or a row that is damaged by itself would be tried for ever.
        qint64 last = std::max<qint64>(*from, 0);
        const bool reached = readUp(
            onwards, {*from}, columns.size(),
            [&](const QVariantList& values) {
                last = std::max(last, values.at(place).toLongLong());
                row(values);
            },
            control);
        if (reached) return whole;
        whole = false;
        from = nextReadable(table, key, last);
    }
    return whole;
}

} // namespace clientela::storage
