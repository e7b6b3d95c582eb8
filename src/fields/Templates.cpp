#include "fields/Templates.h"

#include <QRegularExpression>

namespace clientela::fields {

namespace {

const QRegularExpression& placeholder() {
    static const QRegularExpression expression(
        QStringLiteral("\\$\\$|\\$\\{\\s*([a-z][a-z0-9_]*)\\s*(?:\\|([^}]*))?\\}"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

QString fillTemplate(const QString& text, const FieldText& fieldText) {
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (match.captured(1).isEmpty()) {
            filled += QLatin1Char('$');
            continue;
        }
        const QString value = fieldText(match.captured(1).toLower());
        filled += value.isNull() ? match.captured(0) : value.isEmpty() ? match.captured(2) : value;
    }
    filled += QStringView(text).mid(end);
    return filled;
}

QStringList templateKeys(const QString& text) {
    QStringList keys;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QString key = matches.next().captured(1).toLower();
        if (!key.isEmpty() && !keys.contains(key)) keys += key;
    }
    return keys;
}

} // namespace clientela::fields
