#include "ui/desk/DayText.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};
} // namespace

QString agoText(const QDate& day, const QDate& today, const formats::DateText& dates) {
    const auto days = static_cast<int>(day.daysTo(today));
    if (days == 0) return Text::tr("today");
    if (days == 1) return Text::tr("yesterday");
    if (days > 1 && days <= 14) return Text::tr("%n days ago", nullptr, days);
    return dates.shortForm(day);
}

QString soonText(const QDate& day, const QDate& today, const formats::DateText& dates) {
    const qint64 days = today.daysTo(day);
    if (days == 0) return Text::tr("today");
    if (days > 0 && days <= 7) return dates.nearForm(day);
    return dates.shortForm(day);
}

} // namespace clientela::ui
