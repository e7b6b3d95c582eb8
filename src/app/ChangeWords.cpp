#include "app/ChangeWords.h"

#include "customers/CustomerChoices.h"
#include "customers/LastChanges.h"
#include "exchange/TableWriter.h"

#include <QCoreApplication>

namespace clientela::app {

using customers::CardChange;
using customers::CardDifference;
using What = CardChange::What;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

QString labelIn(const QList<fields::Choice>& choices, const QString& key) {
    for (const fields::Choice& choice : choices)
        if (choice.key == key) return choice.label;
    return key;
}

QString partName(const QString& kind) {
    if (kind == QLatin1String("phone")) return Text::tr("Phone");
    if (kind == QLatin1String("email")) return Text::tr("E-mail");
    if (kind == QLatin1String("web")) return Text::tr("Web");
    return Text::tr("Address");
}

} // namespace

ChangeWords::ChangeWords(const fields::Catalogue& customers, fields::Formatter formatter, Audience audience)
    : customers_(customers), formatter_(std::move(formatter)), audience_(audience) {}

QString ChangeWords::partField(const QString& part, const QString& member) const {
    if (member.isEmpty() || member == QLatin1String("value")) return part;
    if (audience_ == Audience::Programs) return part + QLatin1Char('.') + member;
    const fields::Field* field = customers_.find(member);
    const QString name = field                             ? field->label
                         : member == QLatin1String("role") ? Text::tr("kind", "of an address or a link")
                                                           : Text::tr("label", "of a phone or an e-mail");
    //: %1 a part of a card, %2 which of its texts: "Address: Town"
    return Text::tr("%1: %2").arg(part, name);
}

QString ChangeWords::field(const CardChange& change) const {
    const bool programs = audience_ == Audience::Programs;
    switch (change.what) {
    case What::Value: {
        const fields::Field* field = customers_.find(change.key);
        return programs || !field ? change.key : field->label;
    }
    case What::ContactPoint:
    case What::Address: return partField(programs ? change.key : partName(change.key), change.member);
    case What::Tag: return programs ? change.key : Text::tr("Tags");
    case What::Link:
        if (programs) return partField(QStringLiteral("link.") + change.key, change.member);
        return partField(labelIn(customers::linkRoleChoices(), change.key), change.member);
    case What::Consent:
        if (programs) return QStringLiteral("consent_") + change.key;
        return Text::tr("Consent to %1").arg(labelIn(customers::channelChoices(), change.key).toLower());
    }
    return change.key;
}

QString ChangeWords::text(const CardChange& change, const fields::Value& value) const {
    if (fields::isEmpty(value)) return {};
    const bool programs = audience_ == Audience::Programs;
    if (change.what == What::Consent) {
        const bool granted = std::get<qint64>(value) != 0;
        if (programs) return granted ? QStringLiteral("yes") : QStringLiteral("no");
        return granted ? Text::tr("given") : Text::tr("withdrawn");
    }
    if (change.what == What::Value)
        if (const fields::Field* field = customers_.find(change.key))
            return programs ? fields::fileText(value, *field, formatter_.currency()) : formatter_.text(value, *field);
    const auto* words = std::get_if<QString>(&value);
    if (!words) return {};
    if (programs || (change.member != QLatin1String("label") && change.member != QLatin1String("role"))) return *words;
    QString label = labelIn(customers::phoneLabelChoices(), *words);
    if (label == *words) label = labelIn(customers::addressRoleChoices(), *words);
    return label == *words ? labelIn(customers::linkRoleChoices(), *words) : label;
}

QString ChangeWords::what(CardDifference::What what) const {
    const bool programs = audience_ == Audience::Programs;
    switch (what) {
    case CardDifference::What::Added: return programs ? QStringLiteral("added") : Text::tr("added", "a card");
    case CardDifference::What::Changed: return programs ? QStringLiteral("changed") : Text::tr("changed", "a card");
    case CardDifference::What::Gone: return programs ? QStringLiteral("gone") : Text::tr("gone", "a card");
    }
    return {};
}

customers::CardCounts writeComparison(storage::Connection& connection, const fields::Catalogue& customers,
                                      const customers::Moments& moments, const ChangeWords& words,
                                      exchange::TableWriter& writer, JobControl& control) {
    using exchange::ColumnKind;
    writer.obey(&control);
    writer.begin({{QStringLiteral("card"), Text::tr("Card"), ColumnKind::Integer},
                  {QStringLiteral("name"), Text::tr("Name"), ColumnKind::Text},
                  {QStringLiteral("what"), Text::tr("What"), ColumnKind::Text},
                  {QStringLiteral("field"), Text::tr("Field"), ColumnKind::Text},
                  {QStringLiteral("before"), Text::tr("Before"), ColumnKind::Text},
                  {QStringLiteral("after"), Text::tr("After"), ColumnKind::Text},
                  {QStringLiteral("who"), Text::tr("Who"), ColumnKind::Text},
                  {QStringLiteral("when"), Text::tr("When"), ColumnKind::DateTime}});
    customers::LastChanges last(connection, moments);
    exchange::RowBuffer row;
    const auto counts =
        customers::compareCards(connection, customers, moments, control, [&](const CardDifference& difference) {
            row.clear();
            row.add(exchange::Cell::scaled(difference.card.value));
            row.addText(difference.name);
            row.addText(words.what(difference.what));
            const bool changed = difference.what == CardDifference::What::Changed;
            row.addText(changed ? words.field(difference.change) : QString());
            row.addText(changed ? words.text(difference.change, difference.change.before) : QString());
            row.addText(changed ? words.text(difference.change, difference.change.after) : QString());
            const auto& by = last.of(difference.card);
            row.addText(by ? by->actorName : QString());
            row.add(by ? exchange::Cell::moment(by->at.toLocalTime()) : exchange::Cell());
            writer.row(row.cells());
        });
    writer.finish();
    return counts;
}

} // namespace clientela::app
