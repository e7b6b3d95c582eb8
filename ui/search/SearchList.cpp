#include "ui/search/SearchList.h"

#include "search/SearchText.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace clientela::ui {

namespace {

QString quoted(QString word) {
    return QLatin1Char('"') + word.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString anyOf(std::initializer_list<const char*> conditions, const QString& word) {
    QStringList either;
    for (const char* condition : conditions) either += QLatin1String(condition) + QLatin1Char(' ') + quoted(word);
    return QLatin1Char('(') + either.join(QStringLiteral(" or ")) + QLatin1Char(')');
}

} // namespace

QString listOfSearch(const QString& text, const std::vector<CustomerId>& best) {
    const search::SearchText words = search::SearchText::of(text);
    QStringList parts;
    for (const QString& word : words.words)
        parts += anyOf({"given_name starts with", "family_name starts with", "nickname starts with",
                        "company_name contains", "street contains", "city starts with", "email contains"},
                       word);
    for (qsizetype i = 0; i < words.digits.size(); ++i) {
        if (words.digits[i].size() < search::kPhoneLeast) continue; // a house, below
        // A number may be of a phone, or what it was typed as: of an address.
        QStringList either{QStringLiteral("phone contains ") + quoted(words.digits[i])};
        const QString typed = words.numbers[i].join(QLatin1Char(' '));
        for (const char* condition : {"postal_code starts with ", "street contains "})
            either += QLatin1String(condition) + quoted(typed);
        parts += QLatin1Char('(') + either.join(QStringLiteral(" or ")) + QLatin1Char(')');
    }
    const bool isShort = std::any_of(words.digits.begin(), words.digits.end(),
                                     [](const QString& run) { return run.size() < search::kPhoneLeast; });
    if (isShort && !words.beside.isEmpty()) {
        QStringList either;
        for (const QString& pair : words.beside) either += QStringLiteral("street contains ") + quoted(pair);
        parts += QLatin1Char('(') + either.join(QStringLiteral(" or ")) + QLatin1Char(')');
    }
    if (best.empty() || parts.isEmpty()) return parts.join(QStringLiteral(" and "));
    QStringList ids;
    for (const CustomerId id : best) ids += QString::number(id.value);
    return QStringLiteral("id in (%1) or (%2)")
        .arg(ids.join(QStringLiteral(", ")), parts.join(QStringLiteral(" and ")));
}

} // namespace clientela::ui
