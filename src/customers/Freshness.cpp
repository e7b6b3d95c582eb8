#include "customers/Freshness.h"

#include "office/Settings.h"
#include "storage/UnitOfWork.h"

#include <algorithm>

namespace clientela::customers {

namespace {

const QString kUsual = QStringLiteral("freshness.usual");
const QString kStages = QStringLiteral("freshness.stages");
const QString kTags = QStringLiteral("freshness.tags");
const QString kAsks = QStringLiteral("freshness.asks");
constexpr int kDaysMost = 36'500;

/// One a line: "days name". A tag may hold anything but a line's end.
QString textOf(const QMap<QString, int>& days) {
    QStringList lines;
    for (auto it = days.cbegin(); it != days.cend(); ++it) lines += QString::number(it.value()) + u' ' + it.key();
    return lines.join(QLatin1Char('\n'));
}

QMap<QString, int> daysOf(const QString& text) {
    QMap<QString, int> days;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString name = line.section(QLatin1Char(' '), 1);
        if (!name.isEmpty()) days.insert(name, std::clamp(line.section(u' ', 0, 0).toInt(), 0, kDaysMost));
    }
    return days;
}

QString quoted(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString stale(int days) {
    return QStringLiteral("(verified within more than %1 days ago or verified is empty and created within more than %1 "
                          "days ago)")
        .arg(days);
}

bool isKnown(const Card& card, const QString& key) {
    if (key == QLatin1String("phone") || key == QLatin1String("email") || key == QLatin1String("web"))
        return card.primary(key) != nullptr;
    if (key == QLatin1String("consent_email")) return card.consents.email.has_value();
    if (key == QLatin1String("consent_sms")) return card.consents.sms.has_value();
    if (key == QLatin1String("consent_phone")) return card.consents.phone.has_value();
    if (key == QLatin1String("consent_post")) return card.consents.post.has_value();
    if (key == QLatin1String("tags")) return !card.tags.isEmpty();
    if (const Address* address = card.mainAddress()) {
        const std::pair<const char*, QString Address::*> parts[] = {{"street", &Address::street},
                                                                    {"postal_code", &Address::postalCode},
                                                                    {"city", &Address::city},
                                                                    {"region", &Address::region},
                                                                    {"country", &Address::country}};
        for (const auto& [part, member] : parts)
            if (key == QLatin1String(part)) return !(address->*member).isEmpty();
    }
    return !fields::isEmpty(card.values.value(key));
}

bool isOf(const Card& card, fields::AppliesTo whom) {
    return whom == fields::AppliesTo::Everyone || (whom == fields::AppliesTo::Companies) == card.isCompany();
}

} // namespace

QStringList Freshness::usualAsks() {
    return {QStringLiteral("phone"),         QStringLiteral("email"),
            QStringLiteral("street"),        QStringLiteral("city"),
            QStringLiteral("consent_email"), QStringLiteral("birth_date"),
            QStringLiteral("source"),        QStringLiteral("preferred_channel"),
            QStringLiteral("sector"),        QStringLiteral("vat_number")};
}

int Freshness::daysFor(const Card& card) const {
    std::optional<int> shortest;
    for (const QString& tag : card.tags)
        if (const auto it = byTag.constFind(tag); it != byTag.cend() && *it > 0)
            shortest = std::min(shortest.value_or(*it), *it);
    return shortest ? *shortest : byStage.value(card.text(QStringLiteral("stage")), usual);
}

QString Freshness::dueList() const {
    QStringList any;
    QStringList tags;
    for (auto it = byTag.cbegin(); it != byTag.cend(); ++it) {
        if (it.value() <= 0) continue;
        any += QStringLiteral("tags = %1 and %2").arg(quoted(it.key()), stale(it.value()));
        tags += quoted(it.key());
    }
    const QString rest =
        tags.isEmpty() ? QString() : QStringLiteral(" and not tags in (%1)").arg(tags.join(QStringLiteral(", ")));
    QStringList stages;
    for (auto it = byStage.cbegin(); it != byStage.cend(); ++it) {
        stages += it.key();
        if (it.value() > 0) any += QStringLiteral("stage = %1%2 and %3").arg(it.key(), rest, stale(it.value()));
    }
    if (usual > 0) {
        const QString others = stages.isEmpty()
                                   ? QString()
                                   : QStringLiteral("not stage in (%1) and ").arg(stages.join(QStringLiteral(", ")));
        const QString without =
            tags.isEmpty() ? QString() : QStringLiteral("not tags in (%1) and ").arg(tags.join(QStringLiteral(", ")));
        any += others + without + stale(usual);
    }
    return any.join(QStringLiteral(" or "));
}

Freshness freshness(storage::Connection& connection) {
    Freshness found;
    if (const QString days = office::setting(connection, kUsual); !days.isEmpty())
        found.usual = std::clamp(days.toInt(), 0, kDaysMost);
    found.byStage = daysOf(office::setting(connection, kStages));
    found.byTag = daysOf(office::setting(connection, kTags));
    if (const QString asks = office::setting(connection, kAsks); !asks.isEmpty())
        found.asks = asks.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return found;
}

void saveFreshness(storage::UnitOfWork& work, const Freshness& freshness) {
    office::setSetting(work, kUsual, QString::number(freshness.usual));
    office::setSetting(work, kStages, textOf(freshness.byStage));
    office::setSetting(work, kTags, textOf(freshness.byTag));
    office::setSetting(work, kAsks, freshness.asks.join(QLatin1Char(' ')));
}

Completeness completeness(const Card& card, const QStringList& asks, const fields::Catalogue& customers) {
    Completeness found;
    for (const QString& key : asks) {
        const fields::Field* field = customers.find(key); // a field of one's own may be gone
        if (!field || !isOf(card, field->appliesTo) || !isOf(card, field->askedOf)) continue;
        ++found.wanted;
        if (isKnown(card, key))
            ++found.known;
        else
            found.lacks += key;
    }
    return found;
}

} // namespace clientela::customers
