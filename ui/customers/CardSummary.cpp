#include "ui/customers/CardSummary.h"

#include "app/Listing.h"
#include "customers/Freshness.h"
#include "history/Interactions.h"
#include "history/Tasks.h"
#include "ui/desk/DayText.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace clientela::ui {

using fields::Value;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

enum Column {
    LastPurchase,
    Purchases,
    Spent,
    SpentThisYear,
    Due,
    Overdue,
    LastContact,
    By,
    NextTask,
    Satisfaction,
    Answers
};

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

CardSummary::CardSummary(Desk& desk) : desk_(desk), catalogues_(desk.file().catalogues()) {
    const QString columns =
        QStringLiteral("last_purchase, purchases, spent, spent(this year), balance_due, "
                       "balance_due(before %1), last_contact, last_contact_by, next_task, satisfaction, "
                       "contacts(score > 0)")
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

QString CardSummary::contactText(const CardSession& session, CustomerId id, const QString& by) const {
    const fields::Catalogue* contacts = catalogues_->find(QStringLiteral("interaction"));
    for (const history::Interaction& one : history::lastContacts(desk_.connection(), id, 1)) {
        const fields::Choice* kind = contacts->find(QStringLiteral("kind"))->choice(one.kind);
        QStringList parts{session.colleagues.of(one.by), kind ? kind->label.toLower() : one.kind,
                          (one.outcome.isEmpty() ? one.subject : one.outcome).simplified()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return session.colleagues.of(by);
}

CardFigure CardSummary::taskFigure(const CardSession& session, CustomerId id, const QDate& due) const {
    CardFigure figure;
    figure.id = QStringLiteral("next_task");
    figure.label = Text::tr("Next task");
    figure.value = kNothing;
    for (const history::Task& one : history::tasksOf(desk_.connection(), id)) {
        if (one.status != QLatin1String("open")) break; // open ones stand first
        figure.leads = true;
        figure.value =
            due.isValid() ? soonText(due, session.typing.today, session.formatter.dates()) : Text::tr("some day");
        figure.second =
            one.by.isEmpty()
                ? one.title
                : Text::tr("%1, %2", "a task and who does it").arg(one.title, session.colleagues.of(one.by));
        if (due.isValid() && due < session.typing.today) figure.tone = Tone::Bad;
        break;
    }
    return figure;
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
    const auto roundMoney = [&](qint64 amount) {
        return session.formatter.amounts().roundMoney(amount, session.formatter.currency());
    };
    QList<CardFigure> figures;
    const auto add = [&](const char* key, const QString& label, const QString& value, bool leads) -> CardFigure& {
        CardFigure figure;
        figure.id = QString::fromLatin1(key);
        figure.label = label;
        figure.value = value.isEmpty() ? kNothing : value;
        figure.leads = leads && !value.isEmpty();
        figures += figure;
        return figures.last();
    };

    const QDate bought = dayOf(row[LastPurchase]);
    CardFigure& last =
        add("last_purchase", Text::tr("Last order"), bought.isValid() ? dates.shortForm(bought) : QString(), true);
    const int orders = static_cast<int>(number(row[Purchases]));
    if (bought.isValid()) {
        last.second = Text::tr("%Ln order(s)", nullptr, orders);
        if (!session.readOnly && !session.presence.isAway())
            last.tip = Text::tr("%1 repeats it", "a key, and the last order")
                           .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D).toString(QKeySequence::NativeText));
    }
    const qint64 spent = number(row[Spent]);
    CardFigure& sum = add("spent", Text::tr("Spent"), spent != 0 ? money(spent) : QString(), true);
    if (spent != 0) sum.second = Text::tr("%1 this year").arg(roundMoney(number(row[SpentThisYear])));
    const qint64 due = number(row[Due]);
    const qint64 late = number(row[Overdue]);
    CardFigure& balance = add("balance_due", Text::tr("Balance due"), due != 0 ? money(due) : QString(), true);
    if (late > 0) {
        balance.second = Text::tr("%1 overdue").arg(money(late));
        balance.tone = Tone::Bad;
    }
    const QDate contact = dayOf(row[LastContact]);
    CardFigure& spoke = add("last_contact", Text::tr("Last contact"),
                            contact.isValid() ? agoText(contact, today, dates) : QString(), true);
    spoke.second = contactText(session, id, textOf(row[By]));
    if (const auto* at = std::get_if<QDateTime>(&row[LastContact]))
        spoke.tip = session.typing.locale.toString(at->toLocalTime(), QLocale::ShortFormat);
    figures += taskFigure(session, id, dayOf(row[NextTask]));
    if (const qint64 score = number(row[Satisfaction]); score > 0) {
        CardFigure& satisfied = add("satisfaction", Text::tr("Satisfaction"),
                                    session.typing.locale.toString(static_cast<double>(score) / 1000, 'f', 1), true);
        satisfied.unit = Text::tr("of 5");
        const int answers = static_cast<int>(number(row[Answers]));
        satisfied.second = Text::tr("%Ln answer(s)", nullptr, answers);
    }
    const QDate verified = dayOf(session.editor.draft().values.value(QStringLiteral("verified")));
    CardFigure& confirmed =
        add("verified", Text::tr("Confirmed"), verified.isValid() ? agoText(verified, today, dates) : QString(), false);
    const customers::Freshness rules = customers::freshness(desk_.connection());
    const int days = rules.daysFor(session.editor.draft());
    if (verified.isValid() && days > 0 && verified.addDays(days) < today) confirmed.tone = Tone::Warn;
    if (!session.readOnly && !session.presence.isAway() && verified != today)
        confirmed.action = Text::tr("Confirm today");
    if (rules.asks.isEmpty()) return figures;
    const customers::Completeness complete =
        customers::completeness(session.editor.draft(), rules.asks, catalogues_->customers());
    if (complete.wanted == 0) return figures;
    CardFigure& known =
        add("complete", Text::tr("Complete"),
            Text::tr("%1 of %2", "so many of the wanted fields are filled in").arg(complete.known).arg(complete.wanted),
            !complete.lacks.isEmpty());
    if (complete.lacks.isEmpty()) return figures;
    QStringList lacks;
    for (const QString& key : complete.lacks) lacks += catalogues_->customers().find(key)->label;
    known.second = Text::tr("ask: %1", "the next question to a customer, a field").arg(lacks.first());
    known.tip = Text::tr("Lacks: %1", "fields").arg(lacks.join(QStringLiteral(", ")));
    return figures;
}

} // namespace clientela::ui
