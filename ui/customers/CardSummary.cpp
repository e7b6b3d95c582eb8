#include "ui/customers/CardSummary.h"

#include "app/Listing.h"
#include "history/Interactions.h"

#include <QCoreApplication>

namespace clientela::ui {

using fields::Value;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

enum Column { LastPurchase, Purchases, Spent, SpentThisYear, Due, Overdue, LastContact, By, NextTask, Satisfaction };

constexpr int kWarnAfterMonths = 12; ///< a card that nobody confirmed for a year is looked at again

qint64 number(const Value& value) {
    const auto* found = std::get_if<qint64>(&value);
    return found ? *found : 0;
}

QDate dayOf(const Value& value) {
    if (const auto* day = std::get_if<QDate>(&value)) return *day;
    if (const auto* time = std::get_if<QDateTime>(&value)) return time->toLocalTime().date();
    return {};
}

QString textOf(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

const QString kNothing = QStringLiteral("–");

} // namespace

QString agoText(const QDate& day, const QDate& today, const formats::DateText& dates) {
    const auto days = static_cast<int>(day.daysTo(today));
    if (days == 0) return Text::tr("today");
    if (days == 1) return Text::tr("yesterday");
    if (days > 1 && days <= 14) return Text::tr("%n days ago", nullptr, days);
    return dates.shortForm(day);
}

QString soonText(const QDate& day, const QDate& today, const QLocale& locale, const formats::DateText& dates) {
    const qint64 days = today.daysTo(day);
    if (days == 0) return Text::tr("today");
    if (days > 0 && days <= 7) return locale.toString(day, QStringLiteral("ddd d MMM"));
    return dates.shortForm(day);
}

CardSummary::CardSummary(Desk& desk) : desk_(desk), catalogues_(desk.file().catalogues()) {
    const QString columns =
        QStringLiteral("last_purchase, purchases, spent, spent(this year), balance_due, "
                       "balance_due(before %1), last_contact, last_contact_by, next_task, satisfaction")
            .arg(desk.file().today().toString(Qt::ISODate));
    values_ = bind(columns);
    // Said elsewhere on the card: in its head, beside the birth date, among the linked cards.
    static const QStringList elsewhere{QStringLiteral("name"),         QStringLiteral("contact_name"),
                                       QStringLiteral("age"),          QStringLiteral("birthday"),
                                       QStringLiteral("employer"),     QStringLiteral("archived"),
                                       QStringLiteral("last_contact"), QStringLiteral("next_task")};
    QStringList readOnly;
    for (const fields::Field& field : catalogues_->customers().fields())
        if (!field.editable && !field.importOnly && !elsewhere.contains(field.key)) readOnly += field.key;
    facts_ = bind(readOnly.join(QStringLiteral(", ")));
}

std::unique_ptr<query::FieldValues> CardSummary::bind(const QString& columns) const {
    app::ListRequest request;
    request.columns = columns;
    const app::ListingOutcome outcome = app::readListing(catalogues_, desk_.file().context(), request);
    const auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return nullptr;
    return std::make_unique<query::FieldValues>(desk_.connection(), *catalogues_, catalogues_->customers(),
                                                listing->columns, desk_.file().today());
}

QList<CardFact> CardSummary::facts(const CardSession& session, CustomerId id) {
    if (!facts_) return {};
    const query::FieldValues::Row row = facts_->row(id.value);
    QList<CardFact> facts;
    for (size_t i = 0; i < row.size(); ++i) {
        const auto* count = std::get_if<qint64>(&row[i]);
        if (fields::isEmpty(row[i]) || (count && *count == 0)) continue;
        const fields::Field& field = *facts_->columns()[i].field;
        facts += {field.label, session.formatter.text(row[i], field)};
    }
    return facts;
}

QList<CardFigure> CardSummary::figures(const CardSession& session, CustomerId id) {
    if (!values_) return {};
    const query::FieldValues::Row row = values_->row(id.value);
    if (row.empty()) return {};
    const QDate today = session.typing.today;
    const formats::DateText& dates = session.formatter.dates();
    const auto money = [&](qint64 amount) {
        return session.formatter.amounts().money(amount, session.formatter.currency());
    };
    QList<CardFigure> figures;

    const QDate bought = dayOf(row[LastPurchase]);
    const int orders = static_cast<int>(number(row[Purchases]));
    figures += {QStringLiteral("last_purchase"),
                Text::tr("Last order"),
                bought.isValid() ? dates.shortForm(bought) : kNothing,
                {},
                bought.isValid() ? Text::tr("%n order(s)", nullptr, orders) : QString(),
                Tone::Neutral,
                {},
                {}};
    const qint64 spent = number(row[Spent]);
    figures += {QStringLiteral("spent"),
                Text::tr("Spent"),
                spent != 0 ? money(spent) : kNothing,
                {},
                spent != 0 ? Text::tr("%1 this year").arg(money(number(row[SpentThisYear]))) : QString(),
                Tone::Neutral,
                {},
                {}};
    const qint64 due = number(row[Due]);
    const qint64 late = number(row[Overdue]);
    figures += {QStringLiteral("balance_due"),
                Text::tr("Balance due"),
                due != 0 ? money(due) : kNothing,
                {},
                late > 0 ? Text::tr("%1 overdue").arg(money(late)) : QString(),
                late > 0 ? Tone::Bad : Tone::Neutral,
                {},
                {}};
    const QDate contact = dayOf(row[LastContact]);
    figures += {QStringLiteral("last_contact"),
                Text::tr("Last contact"),
                contact.isValid() ? agoText(contact, today, dates) : kNothing,
                {},
                textOf(row[By]),
                Tone::Neutral,
                {},
                {}};
    const QDate task = dayOf(row[NextTask]);
    QString what;
    for (const history::Task& one : history::tasksOf(desk_.connection(), id)) {
        if (one.status != QLatin1String("open")) continue;
        what = one.by.isEmpty() ? one.title : Text::tr("%1, %2", "a task and who does it").arg(one.title, one.by);
        break;
    }
    figures += {QStringLiteral("next_task"),
                Text::tr("Next task"),
                task.isValid() ? soonText(task, today, session.typing.locale, dates) : kNothing,
                {},
                what,
                task.isValid() && task < today ? Tone::Bad : Tone::Neutral,
                {},
                {}};
    if (const qint64 score = number(row[Satisfaction]); score > 0)
        figures += {QStringLiteral("satisfaction"),
                    Text::tr("Satisfaction"),
                    session.typing.locale.toString(static_cast<double>(score) / 1000, 'f', 1),
                    Text::tr("of 5"),
                    {},
                    Tone::Neutral,
                    {},
                    {}};
    const QDate verified = dayOf(session.editor.draft().values.value(QStringLiteral("verified")));
    const bool stale = verified.isValid() && verified.addMonths(kWarnAfterMonths) < today;
    figures += {QStringLiteral("verified"),
                Text::tr("Confirmed"),
                verified.isValid() ? agoText(verified, today, dates) : kNothing,
                {},
                {},
                stale ? Tone::Warn : Tone::Neutral,
                session.readOnly || verified == today ? QString() : Text::tr("Confirm today"),
                {}};
    return figures;
}

} // namespace clientela::ui
