#include "sales/Series.h"

#include "storage/UnitOfWork.h"

#include <QRegularExpression>

namespace clientela::sales {

namespace {

/// Each kind begins with a pattern of its own, so that no two documents carry the same number.
QString firstPattern(const QString& kind) {
    if (kind == QLatin1String("credit_note")) return QStringLiteral("CN-${year}-${number:4}");
    if (kind == QLatin1String("receipt")) return QStringLiteral("R-${year}-${number:4}");
    if (kind == QLatin1String("quote")) return QStringLiteral("Q-${year}-${number:4}");
    if (kind == QLatin1String("order")) return QStringLiteral("O-${year}-${number:4}");
    if (kind == QLatin1String("delivery")) return QStringLiteral("D-${year}-${number:4}");
    return QStringLiteral("${year}-${number:4}");
}

struct State {
    qint64 id = 0;
    QString pattern;
    qint64 next = 1;
};

State read(storage::Connection& connection, const QString& kind, int year) {
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT id, pattern, next_number FROM series WHERE kind = ? AND year = ? ORDER BY id LIMIT 1"),
        kind, year);
    if (rows.next()) return {rows.integer(0), rows.text(1), rows.integer(2)};
    // A new year goes on with the pattern of the year before.
    storage::Rows earlier = connection.query(
        QStringLiteral("SELECT pattern FROM series WHERE kind = ? AND year < ? ORDER BY year DESC, id LIMIT 1"), kind,
        year);
    return {0, earlier.next() ? earlier.text(0) : firstPattern(kind), 1};
}

} // namespace

QString numberText(const QString& pattern, int year, qint64 number) {
    static const QRegularExpression placeholder(QStringLiteral("\\$\\{number(?::(\\d{1,2}))?\\}"));
    QString text = pattern;
    text.replace(QStringLiteral("${year}"), QString::number(year));
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(number).rightJustified(match.captured(1).toInt(), QLatin1Char('0')));
    return text;
}

QString peekNumber(storage::Connection& connection, const QString& kind, QDate date) {
    const State state = read(connection, kind, date.year());
    return numberText(state.pattern, date.year(), state.next);
}

TakenNumber takeNumber(storage::UnitOfWork& work, const QString& kind, QDate date) {
    storage::Connection& connection = work.connection();
    State state = read(connection, kind, date.year());
    if (state.id == 0) {
        connection.execute(QStringLiteral("INSERT INTO series (kind, year, pattern, next_number) VALUES (?, ?, ?, 2)"),
                           kind, date.year(), state.pattern);
        state.id = connection.lastInsertId();
    } else {
        connection.execute(QStringLiteral("UPDATE series SET next_number = next_number + 1 WHERE id = ?"), state.id);
    }
    return {state.id, numberText(state.pattern, date.year(), state.next)};
}

} // namespace clientela::sales
