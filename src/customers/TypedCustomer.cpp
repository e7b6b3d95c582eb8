#include "customers/TypedCustomer.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace clientela::customers {

namespace {

constexpr int kDigitsOfPhone = 3;

qsizetype digitsIn(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// A year and a number, as documents are counted.
bool isDocumentNumber(const QString& word) {
    static const QRegularExpression number(QStringLiteral("^(19|20)\\d\\d[/-]\\d+$"));
    return number.match(word).hasMatch();
}

bool isYear(const QString& word) {
    static const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));
    return year.match(word).hasMatch();
}

bool isEmail(const QString& word) {
    static const QRegularExpression address(QStringLiteral("^[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>.]+$"));
    return address.match(word).hasMatch();
}

QString withCapitals(const QString& name) {
    static const QSet<QString> small{QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"),
                                     QStringLiteral("den"), QStringLiteral("ter"), QStringLiteral("ten"),
                                     QStringLiteral("zu"),  QStringLiteral("zum"), QStringLiteral("y")};
    if (name != name.toLower()) return name;
    QStringList words = name.split(QLatin1Char(' '));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && small.contains(words[i])) continue;
        bool begins = true;
        for (QChar& c : words[i]) {
            if (begins) c = c.toUpper();
            begins = c == u'-' || c == u'\'' || c == u'’';
        }
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QString TypedCustomer::shownName() const {
    QStringList parts{name.title, name.given, name.middle, name.family, company};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

std::vector<std::pair<QString, QString>> TypedCustomer::values() const {
    if (!company.isEmpty())
        return {{QStringLiteral("kind"), QStringLiteral("company")}, {QStringLiteral("company_name"), company}};
    std::vector<std::pair<QString, QString>> all;
    for (const auto& [key, value] : {std::pair("title", name.title), std::pair("given_name", name.given),
                                     std::pair("middle_name", name.middle), std::pair("family_name", name.family)})
        if (!value.isEmpty()) all.emplace_back(QLatin1String(key), value);
    return all;
}

TypedCustomer typedPerson(const QString& name, const QString& language) {
    TypedCustomer typed;
    typed.name = splitName(withCapitals(name.simplified()), language);
    return typed;
}

TypedCustomer typedCustomer(const QString& text, const QString& language) {
    QStringList name;
    QStringList phone;
    TypedCustomer typed;
    bool isPhone = false; // short groups of digits belong to the number that they stand in: "055 21"
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (isDocumentNumber(word)) continue;
        if (typed.email.isEmpty() && isEmail(word)) {
            typed.email = word;
            continue;
        }
        const bool begins = digitsIn(word) >= kDigitsOfPhone && !isYear(word);
        isPhone = !hasLetter(word) && digitsIn(word) > 0 && (isPhone || begins || word.front() == u'+');
        (isPhone ? phone : name).append(word);
    }
    typed.phone = phone.join(QLatin1Char(' '));
    if (!hasLetter(name.join(QString()))) return typed;
    const QString whole = withCapitals(name.join(QLatin1Char(' ')));
    if (digitsIn(whole) > 0)
        typed.company = whole;
    else
        typed.name = splitName(whole, language);
    return typed;
}

} // namespace clientela::customers
