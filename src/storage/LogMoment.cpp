#include "storage/LogMoment.h"

#include "storage/Connection.h"

#include <QCoreApplication>

namespace clientela::storage {

namespace {
constexpr qsizetype kDay = 10;    ///< characters of "2025-11-22"
constexpr qsizetype kMinute = 16; ///< and of "2025-11-22T10:42"
} // namespace

std::optional<QDateTime> momentTime(QString text) {
    // Qt takes a day with a time behind it for a day, too.
    if (text.size() == kDay)
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) return day.endOfDay();
    text.replace(QLatin1Char(' '), QLatin1Char('T'));
    for (const char* format : {"yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"}) {
        const QDateTime time = QDateTime::fromString(text, QLatin1String(format));
        if (time.isValid()) return text.size() == kMinute ? time.addSecs(59) : time;
    }
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODate);
    return iso.isValid() ? std::optional(iso) : std::nullopt;
}

std::optional<RevisionId> revisionNumber(QString text) {
    if (text.startsWith(QLatin1Char('r'))) text.remove(0, 1);
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 ? std::optional(RevisionId(number)) : std::nullopt;
}

RevisionId revisionAt(Connection& connection, const QDateTime& time) {
    Rows rows = connection.query(QStringLiteral("SELECT max(id) FROM revision WHERE at <= ?"), time);
    return rows.next() ? rows.id<RevisionId>(0) : RevisionId();
}

Result<RevisionId> revisionOf(Connection& connection, const QString& moment) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Storage", text); };
    if (const auto number = revisionNumber(moment)) {
        if (number->isNull()) return *number; // before the first one
        Rows rows = connection.query(QStringLiteral("SELECT 1 FROM revision WHERE id = ?"), *number);
        if (rows.next()) return *number;
        return Problem{tr("There is no revision %1.").arg(number->value), tr("Nothing was changed."),
                       tr("Look up its number in the log.")};
    }
    if (const auto time = momentTime(moment)) return revisionAt(connection, *time);
    return Problem{tr("“%1” is neither a change nor a moment.").arg(moment), tr("Nothing was changed."),
                   tr("Give a change such as r123, or a time such as 2025-11-22T10:42.")};
}

} // namespace clientela::storage
