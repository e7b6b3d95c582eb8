#include "exchange/ImportNames.h"

#include "base/Fold.h"
#include "exchange/HeaderNames.h"

#include <QSet>

namespace clientela::exchange {

namespace {

/// Words of a head that is about a name and does not say that it is a whole one.
bool saysOnlyName(const QString& header) {
    static const QSet<QString> names{QStringLiteral("name"), QStringLiteral("nome"), QStringLiteral("nombre"),
                                     fold(QStringLiteral("имя"))};
    static const QSet<QString> whole{QStringLiteral("full"),         QStringLiteral("display"),
                                     QStringLiteral("file"),         QStringLiteral("cognome"),
                                     QStringLiteral("apellido"),     QStringLiteral("apellidos"),
                                     QStringLiteral("nominativo"),   fold(QStringLiteral("completo")),
                                     fold(QStringLiteral("полное")), fold(QStringLiteral("фамилия"))};
    const QStringList words = wordsOfHeader(header);
    const auto isIn = [&](const QSet<QString>& set) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return set.contains(word); });
    };
    return isIn(names) && !isIn(whole);
}

QStringList wordsOf(const QString& name) {
    return name.simplified().remove(QLatin1Char(',')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QStringList withNamesOfPeople(QStringList headers) {
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QStringList words = wordsOfHeader(headers[i]);
        if (first < 0 && words == QStringList{QStringLiteral("first")}) first = i;
        if (last < 0 && words == QStringList{QStringLiteral("last")}) last = i;
    }
    if (first < 0 || last < 0) return headers;
    headers[first] = QStringLiteral("First name");
    headers[last] = QStringLiteral("Last name");
    return headers;
}

void settleNames(ImportMapping& mapping) {
    const QString given = QStringLiteral("given_name");
    const int whole = mapping.columnOf(QStringLiteral("name"));
    if (mapping.kind != ImportKind::Customers || whole < 0 || mapping.columnOf(given) >= 0 ||
        mapping.columnOf(QStringLiteral("family_name")) < 0)
        return;
    ImportColumn& column = mapping.columns[static_cast<size_t>(whole)];
    if (!column.chosen && saysOnlyName(column.header)) column.key = given;
}

QString restOfName(const QString& whole, const QString& part) {
    const QStringList words = wordsOf(whole);
    const QStringList known = wordsOf(part);
    if (known.isEmpty() || known.size() >= words.size()) return whole.simplified();
    const auto standsAt = [&](qsizetype from) {
        for (qsizetype i = 0; i < known.size(); ++i)
            if (fold(words[from + i]) != fold(known[i])) return false;
        return true;
    };
    const qsizetype end = words.size() - known.size();
    if (standsAt(end)) return words.mid(0, end).join(QLatin1Char(' '));
    if (standsAt(0)) return words.mid(known.size()).join(QLatin1Char(' '));
    return whole.simplified();
}

bool saysMore(const QString& whole, const QStringList& parts) {
    QSet<QString> known;
    for (const QString& part : parts)
        for (const QString& word : wordsOf(part)) known.insert(fold(word));
    const QStringList words = wordsOf(whole);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return !known.contains(fold(word)); });
}

} // namespace clientela::exchange
