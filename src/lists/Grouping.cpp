#include "lists/Grouping.h"

namespace clientela::lists {

Grouping Grouping::of(const QString& text) {
    // A value in quotes may have a semicolon of its own.
    const qsizetype at = text.lastIndexOf(QLatin1Char(';'));
    if (at < 0 || text.left(at).count(QLatin1Char('"')) % 2 != 0) return {text.trimmed(), {}};
    return {text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

QString Grouping::text() const {
    return by.isEmpty() || order.isEmpty() ? by : QStringLiteral("%1; %2").arg(by, order);
}

} // namespace clientela::lists
