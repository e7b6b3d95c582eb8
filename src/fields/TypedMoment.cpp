#include "base/Fold.h"
#include "fields/TypedText.h"

#include <QRegularExpression>

#include <utility>

namespace clientela::fields {

namespace {

constexpr auto kWords = QRegularExpression::UseUnicodePropertiesOption;

/// Takes "10:42", "8pm", "8:30 am", "alle 20:00" from the end of a text; nothing where there is none, an invalid time
/// where it is one that no clock shows.
std::optional<QTime> takeClock(QString& text) {
    static const QRegularExpression clock(
        QStringLiteral("(?:^|[ ,]+)(?:(?:at|alle|ore|alle ore|a las|a la|в) )?(\\d{1,2})(?::(\\d{1,2}))? ?"
                       "(am|pm|a\\.m\\.|p\\.m\\.)?$"),
        kWords);
    const auto match = clock.match(text);
    const QString half = match.captured(3).left(1);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && half.isEmpty())) return {};
    int hour = match.captured(1).toInt();
    text.truncate(match.capturedStart());
    if (half.isEmpty()) return QTime(hour, match.captured(2).toInt());
    if (hour < 1 || hour > 12) return QTime();
    hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    return QTime(hour, match.captured(2).toInt());
}

/// Takes a part of the day from the end of a text: "evening", "di sera", "por la tarde", "вечером".
std::optional<QTime> takePart(QString& text) {
    static const std::pair<QRegularExpression, QTime> kParts[] = {
        {QRegularExpression(QStringLiteral("(?:^| )(?:in the )?morning$|(?:^| )(?:di |la )?mattin[ao]$"
                                           "|(?:^| )(?:por|de|en) la manana$|(?:^| )утром$"),
                            kWords),
         QTime(9, 0)},
        {QRegularExpression(QStringLiteral("(?:^| )(?:at )?(?:noon|midday)$|(?:^| )(?:a )?mezzogiorno$"
                                           "|(?:^| )(?:al? )?mediodia$|(?:^| )(?:в )?полдень$"),
                            kWords),
         QTime(12, 0)},
        {QRegularExpression(QStringLiteral("(?:^| )(?:in the )?afternoon$|(?:^| )(?:di |nel )?pomeriggio$"
                                           "|(?:^| )(?:por|de|en) la tarde$|(?:^| )днем$"),
                            kWords),
         QTime(15, 0)},
        {QRegularExpression(QStringLiteral("(?:^| )(?:in the )?evening$|(?:^| )(?:di |la )?sera$|(?:^| )вечером$"),
                            kWords),
         QTime(20, 0)},
        {QRegularExpression(QStringLiteral("(?:^| )(?:at )?night$|(?:^| )(?:di )?notte$|(?:^| )(?:por|de|en) la noche$"
                                           "|(?:^| )ночью$"),
                            kWords),
         QTime(23, 59)},
    };
    for (const auto& [part, time] : kParts)
        if (const auto match = part.match(text); match.hasMatch()) {
            text.truncate(match.capturedStart());
            return time;
        }
    return {};
}

/// What is left before a time: "this" morning is of today, "last" night of yesterday.
std::optional<QDate> dayBefore(const QString& rest, const QLocale& locale, QDate today) {
    static const QStringList kToday{QString(), QStringLiteral("this"), QStringLiteral("questa"),
                                    QStringLiteral("questo"), QStringLiteral("esta")};
    if (kToday.contains(rest)) return today;
    if (rest == QLatin1String("last")) return today.addDays(-1);
    return readTypedDate(rest, locale, today, Lean::Back);
}

} // namespace

std::optional<TypedMoment> readTypedMoment(const QString& typed, const QLocale& locale, QDate today) {
    QString text = fold(typed);
    if (text.isEmpty()) return {};
    if (text == QLatin1String("anoche")) return TypedMoment{today.addDays(-1), QTime(23, 59)};
    std::optional<QTime> time = takeClock(text);
    if (!time) time = takePart(text);
    if (time && !time->isValid()) return {};
    text = text.trimmed();
    if (text.endsWith(QLatin1Char(','))) text.chop(1);
    const auto day = time ? dayBefore(text, locale, today) : readTypedDate(text, locale, today, Lean::Back);
    if (!day) return {};
    return TypedMoment{*day, time.value_or(QTime())};
}

} // namespace clientela::fields
