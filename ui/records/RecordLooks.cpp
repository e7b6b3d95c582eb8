#include "ui/records/RecordLooks.h"

#include <QHash>

#include <algorithm>

namespace clientela::ui {

std::optional<Tone> toneOf(const QString& key) {
    static const QHash<QString, Tone> tones{
        {QStringLiteral("prospect"), Tone::Accent}, {QStringLiteral("customer"), Tone::Ok},
        {QStringLiteral("lost"), Tone::Warn},       {QStringLiteral("final"), Tone::Ok},
        {QStringLiteral("accepted"), Tone::Ok},     {QStringLiteral("delivered"), Tone::Ok},
        {QStringLiteral("done"), Tone::Ok},         {QStringLiteral("settled"), Tone::Ok},
        {QStringLiteral("open"), Tone::Accent},     {QStringLiteral("draft"), Tone::Warn},
        {QStringLiteral("expired"), Tone::Warn},    {QStringLiteral("rejected"), Tone::Bad},
    };
    const auto it = tones.constFind(key);
    return it == tones.cend() ? std::nullopt : std::optional(*it);
}

CellKind cellKindOf(const fields::Field& field, bool first) {
    if (field.isNumeric()) return CellKind::Number;
    if (field.isDate()) return CellKind::Date;
    if (first) return CellKind::Name;
    if (field.type == fields::Type::Choices) return CellKind::Tags;
    // A dot before words none of which means anything good or bad (gender, kind of document) would only be noise.
    const bool state = std::any_of(field.choices.begin(), field.choices.end(),
                                   [](const fields::Choice& choice) { return toneOf(choice.key).has_value(); });
    return field.type == fields::Type::Choice && state ? CellKind::Status : CellKind::Text;
}

bool isNothing(const fields::Value& value, const fields::Field& field) {
    const auto* number = std::get_if<qint64>(&value);
    if (number == nullptr || *number != 0) return false;
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return field.takesArguments() || (stored != nullptr && stored->zeroWhenMissing);
}

QString lateOperand(const QString& kind, const fields::Field& field) {
    if (kind == QLatin1String("customer") && field.key == QLatin1String("balance_due"))
        return QStringLiteral("balance_due(more than 1 day ago)");
    if ((kind == QLatin1String("document") || kind == QLatin1String("receivable")) && field.key == QLatin1String("due"))
        return QStringLiteral("due_date");
    return {};
}

} // namespace clientela::ui
