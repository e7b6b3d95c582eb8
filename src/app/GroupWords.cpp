#include "app/GroupWords.h"

#include "app/Cells.h"
#include "app/Listing.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

} // namespace

QString periodHead(const QString& label, CalendarUnit period) {
    switch (period) {
    case CalendarUnit::Day: return label;
    case CalendarUnit::Week: return Text::tr("%1 (weeks)", "a date, put together by").arg(label);
    case CalendarUnit::Month: return Text::tr("%1 (months)", "a date, put together by").arg(label);
    case CalendarUnit::Quarter: return Text::tr("%1 (quarters)", "a date, put together by").arg(label);
    case CalendarUnit::Year: return Text::tr("%1 (years)", "a date, put together by").arg(label);
    }
    return label;
}

QString groupHead(const query::GroupKey& by) { return periodHead(by.operand.field->label, by.period); }

QString groupText(const fields::Value& value, const query::GroupKey& by, const fields::Formatter& formatter) {
    const auto* day = std::get_if<QDate>(&value);
    if (!day || by.period == CalendarUnit::Day) return formatter.text(value, *by.operand.field);
    switch (by.period) {
    case CalendarUnit::Week:
        return Text::tr("Week of %1", "a day, the Monday of it").arg(formatter.dates().shortForm(*day));
    case CalendarUnit::Month:
        return Text::tr("%1 %2", "month, year")
            .arg(formatter.locale().standaloneMonthName(day->month()))
            .arg(day->year());
    case CalendarUnit::Quarter: return Text::tr("Q%1 %2", "quarter, year").arg((day->month() + 2) / 3).arg(day->year());
    default: return QString::number(day->year());
    }
}

QString periodKey(const fields::Value& value, CalendarUnit period) {
    const auto* day = std::get_if<QDate>(&value);
    if (!day) return {};
    switch (period) {
    case CalendarUnit::Week: {
        int year = 0;
        const int week = day->weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
    }
    case CalendarUnit::Month: return day->toString(QStringLiteral("yyyy-MM"));
    case CalendarUnit::Quarter:
        return QStringLiteral("%1-Q%2").arg(day->toString(QStringLiteral("yyyy"))).arg((day->month() + 2) / 3);
    case CalendarUnit::Year: return day->toString(QStringLiteral("yyyy"));
    default: return day->toString(Qt::ISODate);
    }
}

QString groupTotal(const query::GroupKey& by) {
    const fields::Field& field = *by.operand.field;
    const bool several = field.type == fields::Type::Choices || std::holds_alternative<fields::Many>(field.source);
    return several ? Text::tr("Total, each counted once", "of groups that overlap, by tags") : Text::tr("Total");
}

exchange::TableColumn groupColumn(const Listing& listing, const Currency& currency) {
    const query::GroupKey& by = *listing.grouping;
    exchange::TableColumn column = tableColumn(*by.operand.field, listing.groupingText, groupHead(by), currency);
    if (by.period == CalendarUnit::Day) return column;
    column.kind = exchange::ColumnKind::Text;
    return column;
}

} // namespace clientela::app
