#include "customers/Territories.h"

#include "base/Fold.h"
#include "customers/KnownWords.h"
#include "office/Actors.h"
#include "office/Settings.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientela::customers {

namespace {

constexpr int kWordsMost = 500; ///< of a kind

const QString kSetting = QStringLiteral("territory.rules");

/// As they are compared: without spaces and dashes, in capitals.
QString plain(const QString& code) {
    QString text;
    for (const QChar c : code)
        if (c.isLetterOrNumber()) text += c.toUpper();
    return text;
}

/// One item of postal codes: a beginning, or two of the same length and all between.
struct Span {
    QString from;
    QString to;
};

std::optional<Span> spanOf(const QString& item) {
    const QStringList sides = item.split(QLatin1Char('-'));
    if (sides.size() > 2) return std::nullopt;
    Span span{plain(sides.first()), plain(sides.last())};
    if (span.from.isEmpty() || span.from.size() != span.to.size() || span.to < span.from) return std::nullopt;
    return span;
}

QStringList itemsOf(const QString& postalCodes) {
    QStringList items;
    for (const QString& item : postalCodes.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!item.trimmed().isEmpty()) items += item.trimmed();
    return items;
}

bool holds(const QString& postalCodes, const QString& code) {
    for (const QString& item : itemsOf(postalCodes)) {
        const std::optional<Span> span = spanOf(item);
        if (!span || code.size() < span->from.size()) continue;
        const QString begin = code.left(span->from.size());
        if (begin >= span->from && begin <= span->to) return true;
    }
    return false;
}

} // namespace

bool TerritoryRule::fits(const Address& address, const QString& homeCountry) const {
    if (postalCodes.isEmpty() && region.isEmpty() && country.isEmpty()) return false;
    if (!country.isEmpty() && country != (address.country.isEmpty() ? homeCountry : address.country)) return false;
    if (!region.isEmpty() && fold(region) != fold(address.region)) return false;
    return postalCodes.isEmpty() || holds(postalCodes, plain(address.postalCode));
}

TerritoryRules territoryRules(storage::Connection& connection) {
    TerritoryRules rules;
    const QByteArray text = office::setting(connection, kSetting).toUtf8();
    for (const QJsonValue& one : QJsonDocument::fromJson(text).array()) {
        const QJsonObject in = one.toObject();
        const auto word = [&](const char* key) { return in.value(QLatin1String(key)).toString(); };
        rules.push_back(
            {word("postal_codes"), word("region"), word("country"), word("territory"), word("representative")});
    }
    return rules;
}

void saveTerritoryRules(storage::UnitOfWork& work, const TerritoryRules& rules) {
    QJsonArray all;
    for (const TerritoryRule& rule : rules)
        all += QJsonObject{{QStringLiteral("postal_codes"), rule.postalCodes},
                           {QStringLiteral("region"), rule.region},
                           {QStringLiteral("country"), rule.country},
                           {QStringLiteral("territory"), rule.territory},
                           {QStringLiteral("representative"), rule.representative}};
    office::setSetting(work, kSetting,
                       rules.empty() ? QString()
                                     : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

TerritoryProposal proposeTerritory(const TerritoryRules& rules, const Address& address, const QString& homeCountry) {
    TerritoryProposal proposal;
    for (const TerritoryRule& rule : rules) {
        if (!rule.fits(address, homeCountry)) continue;
        if (proposal.territory.isEmpty()) proposal.territory = rule.territory;
        if (proposal.representative.isEmpty()) proposal.representative = rule.representative;
    }
    return proposal;
}

TerritoryWords territoryWords(storage::Connection& connection, JobControl& control) {
    const auto read = [&](const char* table, const char* column) {
        control.check();
        return wordsOfColumn(connection, QString::fromLatin1(table), QString::fromLatin1(column), kWordsMost);
    };
    TerritoryWords words{read("address", "region"), read("customer", "territory"), read("customer", "representative")};
    for (const office::Actor& actor : office::actors(connection))
        if (!actor.archived && !words.representatives.contains(actor.name)) words.representatives += actor.name;
    return words;
}

QString likelyRepresentative(const TerritoryWords& words, const QString& name) {
    const QString typed = fold(name);
    for (const QString& known : words.representatives) {
        const QString folded = fold(known);
        if (folded.startsWith(typed) || folded.contains(QLatin1Char(' ') + typed)) return known;
    }
    return {};
}

QString postalCodesFault(const QString& postalCodes) {
    for (const QString& item : itemsOf(postalCodes))
        if (!spanOf(item))
            return QCoreApplication::translate("Territories", "“%1” is no postal code and no range such as 51-53.")
                .arg(item);
    return {};
}

} // namespace clientela::customers
