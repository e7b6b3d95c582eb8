#include "ui/today/TodayRows.h"

#include "history/NotReached.h"
#include "history/Repeat.h"
#include "ui/desk/DayText.h"

#include <QCoreApplication>

namespace clientela::ui {

using What = TodayRow::What;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

Place cardOf(qint64 customer) {
    Place place;
    place.page = Place::Page::Card;
    place.id = customer;
    return place;
}

QString iconOfTask(const QString& kind) {
    if (kind == QLatin1String("call")) return QStringLiteral("phone");
    if (kind == QLatin1String("service")) return QStringLiteral("gear");
    if (kind == QLatin1String("delivery")) return QStringLiteral("delivery");
    if (kind == QLatin1String("contract")) return QStringLiteral("document");
    if (kind == QLatin1String("promise") || kind == QLatin1String("thanks")) return QStringLiteral("handshake");
    if (kind == QLatin1String("enquiry")) return QStringLiteral("question");
    return QStringLiteral("task-list");
}

/// "5 days late, Anna"
QString whenAndWho(const QString& when, const QString& who) {
    if (who.isEmpty() || when.isEmpty()) return when + who;
    return Text::tr("%1, %2", "when, and who does it").arg(when, who);
}

} // namespace

QString TodayRows::word(const char* record, const QString& key) const {
    const fields::Catalogue* catalogue = catalogues_.find(QString::fromLatin1(record));
    const fields::Field* field = catalogue ? catalogue->find(QStringLiteral("kind")) : nullptr;
    const fields::Choice* choice = field ? field->choice(key) : nullptr;
    return choice ? choice->label : key;
}

TodayRow TodayRows::heading(const QString& title, size_t count, Tone tone) const {
    TodayRow row;
    row.title = title;
    row.count = formatter_.amounts().count(static_cast<qint64>(count));
    row.tone = tone;
    return row;
}

TodayRow TodayRows::of(What what, qint64 id, const history::RowCustomer& customer) {
    TodayRow row;
    row.what = what;
    row.id = id;
    row.customer = customer.id.value;
    row.isCompany = customer.isCompany;
    row.goes = !customer.id.isNull();
    if (row.goes) row.to = cardOf(customer.id.value);
    return row;
}

TodayRow TodayRows::task(const history::TaskRow& from, QDate today) const {
    TodayRow row = of(What::Task, from.task.id.value, from.customer);
    row.title = from.task.title;
    row.second = from.customer.name;
    if (from.task.repeat)
        row.second = row.second.isEmpty()
                         ? history::repeatWords(*from.task.repeat, formatter_.locale())
                         : Text::tr("%1 · %2", "a customer, and how the task repeats")
                               .arg(row.second, history::repeatWords(*from.task.repeat, formatter_.locale()));
    row.icon = iconOfTask(from.task.kind);
    QString when;
    if (from.task.due.isValid() && from.task.due < today) {
        when = Text::tr("%Ln days late", nullptr, static_cast<int>(from.task.due.daysTo(today)));
        row.tone = Tone::Bad;
    } else if (from.task.due > today) {
        when = soonText(from.task.due, today, formatter_.dates());
    }
    row.end = whenAndWho(when, from.task.by);
    return row;
}

TodayRow TodayRows::order(const sales::DocumentRow& from, QDate today) const {
    TodayRow row = of(What::Order, from.id.value, from.customer);
    row.to = {};
    row.to.page = Place::Page::Document;
    row.to.id = from.id.value;
    row.title = Text::tr("%1 %2, %3", "kind, number and amount of a document")
                    .arg(word("document", from.kind), from.number,
                         formatter_.amounts().money(from.amount, formatter_.currency()))
                    .simplified();
    row.second = from.customer.name;
    row.icon = QStringLiteral("delivery");
    const auto late = static_cast<int>(from.due.daysTo(today));
    row.end = late > 0 ? Text::tr("%Ln days late", nullptr, late) : soonText(from.due, today, formatter_.dates());
    if (late > 0) row.tone = Tone::Bad;
    return row;
}

TodayRow TodayRows::contact(const history::ContactRow& from, QDate today) const {
    TodayRow row = of(What::Contact, from.contact.id.value, from.customer);
    row.title = from.customer.name;
    QString said = from.contact.subject.isEmpty() ? from.contact.text : from.contact.subject;
    if (history::wasNotReached(from.contact) && !from.contact.outcome.isEmpty()) // why the row is there
        said =
            said.isEmpty()
                ? from.contact.outcome
                : Text::tr("%1: %2", "what a contact was about, and what came of it").arg(said, from.contact.outcome);
    const bool incoming = from.contact.direction == QLatin1String("in");
    const bool outgoing = from.contact.direction == QLatin1String("out");
    QString kind = word("interaction", from.contact.kind);
    if (from.contact.kind == QLatin1String("call")) {
        if (incoming) kind = Text::tr("%1, incoming", "a call that the customer made").arg(kind);
        if (outgoing) kind = Text::tr("%1, outgoing", "a call that we made").arg(kind);
    }
    row.second = said.isEmpty()
                     ? kind
                     : Text::tr("%1: %2", "kind of contact and what it was about").arg(kind, said.simplified());
    if (!from.contact.awaited.isEmpty())
        row.second = Text::tr("%1 · Awaited: %2", "what was said, and the material that is to come")
                         .arg(row.second, from.contact.awaited);
    row.icon = from.contact.kind == QLatin1String("complaint")  ? QStringLiteral("complaint")
               : from.contact.kind == QLatin1String("question") ? QStringLiteral("question")
               : from.contact.kind == QLatin1String("note")     ? QStringLiteral("note")
               : incoming                                       ? QStringLiteral("phone-call")
               : outgoing                                       ? QStringLiteral("phone-out")
                                                                : QStringLiteral("phone");
    row.end = whenAndWho(agoText(from.contact.at.date(), today, formatter_.dates()), from.contact.by);
    if (from.contact.kind == QLatin1String("complaint")) row.tone = Tone::Warn;
    row.asksHow = history::wantsAnswer(from.contact);
    return row;
}

TodayRow TodayRows::rest(const history::RestRow& from, QDate today) const {
    TodayRow row = of(What::Rest, 0, from.customer);
    row.title = from.customer.name;
    row.icon = QStringLiteral("no-calls");
    QStringList said;
    if (from.claim)
        said += Text::tr("%1 has taken the call, %2.", "who and at what time")
                    .arg(from.claim->by, formatter_.locale().toString(from.claim->at.time(), QLocale::ShortFormat));
    if (from.campaign)
        said += Text::tr("Mailing “%1” %2.", "name of a campaign and when")
                    .arg(from.campaign->name, agoText(from.campaign->day, today, formatter_.dates()));
    if (!from.last.id.isNull()) {
        const QString kind = word("interaction", from.last.kind);
        const QString when = agoText(from.last.at.date(), today, formatter_.dates());
        said += from.last.by.isEmpty()
                    ? Text::tr("%1 %2.", "kind of contact and when").arg(kind, when)
                    : Text::tr("%1 by %2 %3.", "kind of contact, who and when").arg(kind, from.last.by, when);
        const QString outcome = from.last.outcome.isEmpty() ? from.last.subject : from.last.outcome;
        if (!outcome.isEmpty()) said += outcome.simplified();
    }
    row.second = said.join(QLatin1Char(' '));
    if (from.contacts > 1) row.end = Text::tr("%n contact(s)", "lately", from.contacts);
    return row;
}

std::vector<TodayRow> TodayRows::work(const TodayDay& day) const {
    std::vector<TodayRow> rows;
    const auto section = [&](const QString& title, Tone tone, std::vector<TodayRow> under) {
        if (under.empty()) return;
        rows.push_back(heading(title, under.size(), tone));
        rows.insert(rows.end(), std::make_move_iterator(under.begin()), std::make_move_iterator(under.end()));
    };
    std::vector<TodayRow> late;
    std::vector<TodayRow> now;
    std::vector<TodayRow> promises;
    std::vector<TodayRow> waiting;
    std::vector<TodayRow> awaited;
    std::vector<TodayRow> someday;
    std::vector<TodayRow> rests;
    for (const auto& one : day.due) (one.task.due < day.today ? late : now).push_back(task(one, day.today));
    for (const auto& one : day.orders) promises.push_back(order(one, day.today));
    for (const auto& one : day.promised) promises.push_back(task(one, day.today));
    for (const auto& one : day.waiting) {
        // Who asked or complained waits for us; of the others we wait for what they send.
        const bool asked = history::wantsAnswer(one.contact) || one.contact.awaited.isEmpty();
        (asked ? waiting : awaited).push_back(contact(one, day.today));
    }
    for (const auto& one : day.someday) someday.push_back(task(one, day.today));
    for (const auto& one : day.rest) rests.push_back(rest(one, day.today));
    section(Text::tr("Overdue", "tasks"), Tone::Bad, std::move(late));
    section(Text::tr("Today", "tasks"), Tone::Neutral, std::move(now));
    section(Text::tr("Promised for the next days"), Tone::Neutral, std::move(promises));
    section(Text::tr("Call back"), Tone::Neutral, std::move(waiting));
    section(Text::tr("Awaited", "material that customers are to send"), Tone::Neutral, std::move(awaited));
    section(Text::tr("Not today"), Tone::Neutral, std::move(rests));
    section(Text::tr("Some day", "tasks without a date"), Tone::Neutral, std::move(someday));
    return rows;
}

std::vector<TodayRow> TodayRows::people(const TodayDay& day) const {
    std::vector<TodayRow> rows;
    if (!day.birthdays.empty()) {
        TodayRow head = heading(Text::tr("Birthdays this week"), static_cast<size_t>(day.birthdayCount));
        head.icon = QStringLiteral("cake");
        head.end = Text::tr("Show all");
        head.goes = true;
        head.to.page = Place::Page::Customers;
        head.to.list = QStringLiteral("birthday within next %1 days").arg(kBirthdayDays);
        head.to.sort = QStringLiteral("birthday");
        rows.push_back(head);
        for (const auto& one : day.birthdays) {
            TodayRow row = of(What::Person, 0, one.customer);
            row.title = one.customer.name;
            row.second = one.customer.town;
            const bool now = one.day == day.today;
            row.tone = now ? Tone::Accent : Tone::Neutral;
            if (!now)
                row.end = formatter_.locale().dayName(one.day.dayOfWeek());
            else
                row.end = one.age > 0 ? Text::tr("turns %n today", "years of age", one.age) : Text::tr("today");
            rows.push_back(row);
        }
    }
    if (day.overdue.count > 0) {
        TodayRow head = heading(Text::tr("Overdue invoices"), static_cast<size_t>(day.overdue.count));
        head.icon = QStringLiteral("alert-circle");
        head.count = Text::tr("%1, %2", "how many and how much in all")
                         .arg(head.count, formatter_.amounts().money(day.overdue.amount, formatter_.currency()));
        head.end = Text::tr("Show all");
        head.goes = true;
        head.to.page = Place::Page::Sales;
        head.to.list = QStringLiteral("due > 0 and due_date before %1").arg(day.today.toString(Qt::ISODate));
        head.to.sort = QStringLiteral("-due");
        rows.push_back(head);
        for (const auto& one : day.overdue.largest) {
            TodayRow row = of(What::Invoice, one.id.value, one.customer);
            row.title = one.customer.name;
            row.second = one.number;
            row.to = {};
            row.to.page = Place::Page::Document;
            row.to.id = one.id.value;
            row.tone = Tone::Bad;
            const auto late = static_cast<int>(one.due.daysTo(day.today));
            row.end = Text::tr("%1, %Ln days", "an amount, and how long it is overdue", late)
                          .arg(formatter_.amounts().money(one.amount, formatter_.currency()));
            rows.push_back(row);
        }
    }
    if (day.toConfirm > 0) {
        TodayRow head = heading(Text::tr("Cards to confirm"), static_cast<size_t>(day.toConfirm));
        head.icon = QStringLiteral("check-circle");
        head.end = Text::tr("Start", "to confirm cards");
        head.goes = true;
        head.to.page = Place::Page::Customers;
        head.to.list = day.confirmList;
        head.to.sort = QStringLiteral("verified");
        rows.push_back(head);
    }
    return rows;
}

} // namespace clientela::ui
