#include "ui/today/DiaryPages.h"

#include "storage/Connection.h"

namespace clientela::ui {

namespace {

Page::Crumb today() {
    Page::Crumb above{TasksPage::tr("Today"), {}};
    above.to.page = Place::Page::Today;
    return above;
}

RecordsPage::Setup tasksSetup() {
    RecordsPage::Setup setup;
    setup.kind = QStringLiteral("task");
    setup.page = Place::Page::Tasks;
    setup.above = {today()};
    setup.title = TasksPage::tr("All tasks");
    setup.sort = QStringLiteral("-date,-id");
    setup.columns = QStringLiteral("title,customer,date,kind,by,status,done");
    setup.counted = [](int count) { return TasksPage::tr("%Ln tasks", nullptr, count); };
    setup.nothingYet = TasksPage::tr("No tasks yet");
    setup.nothingLine = TasksPage::tr("They are made on a card (Ctrl+T), with a call, or on the page Today.");
    setup.presets = {{TasksPage::tr("Open"), QStringLiteral("status = open")},
                     {TasksPage::tr("Overdue"), QStringLiteral("status = open and date < today")},
                     {TasksPage::tr("Next 7 days"), QStringLiteral("status = open and date within next 7 days")},
                     {TasksPage::tr("Mine"), QStringLiteral("by = me")},
                     {TasksPage::tr("Done this month"), QStringLiteral("done within this month")}};
    return setup;
}

RecordsPage::Setup contactsSetup() {
    RecordsPage::Setup setup;
    setup.kind = QStringLiteral("interaction");
    setup.page = Place::Page::Contacts;
    setup.above = {today()};
    setup.title = ContactsPage::tr("All contacts");
    setup.sort = QStringLiteral("-date,-id");
    setup.columns = QStringLiteral("subject,customer,date,kind,direction,by,outcome,status");
    setup.counted = [](int count) { return ContactsPage::tr("%Ln contacts", nullptr, count); };
    setup.nothingYet = ContactsPage::tr("No contacts yet");
    setup.nothingLine = ContactsPage::tr("Calls, letters, visits and complaints are written down on a card (Ctrl+J).");
    setup.presets = {{ContactsPage::tr("Last 7 days"), QStringLiteral("date within last 7 days")},
                     {ContactsPage::tr("Calls"), QStringLiteral("kind = call")},
                     {ContactsPage::tr("Open complaints"), QStringLiteral("kind = complaint and status = open")},
                     {ContactsPage::tr("Mine"), QStringLiteral("by = me")}};
    return setup;
}

/// The card that a row is about.
void goToCard(Desk& desk, const QString& customerOf, qint64 id) {
    storage::Rows row = desk.connection().query(customerOf, id);
    if (!row.next() || row.isNull(0)) return;
    Place card;
    card.page = Place::Page::Card;
    card.id = row.integer(0);
    desk.go(card);
}

} // namespace

TasksPage::TasksPage(Desk& desk, Answers& answers, QWidget* parent) : RecordsPage(desk, answers, tasksSetup(), parent) {
    connect(this, &RecordsPage::opened, this,
            [&desk](qint64 id) { goToCard(desk, QStringLiteral("SELECT customer_id FROM task WHERE id = ?"), id); });
}

ContactsPage::ContactsPage(Desk& desk, Answers& answers, QWidget* parent)
    : RecordsPage(desk, answers, contactsSetup(), parent) {
    connect(this, &RecordsPage::opened, this, [&desk](qint64 id) {
        goToCard(desk, QStringLiteral("SELECT customer_id FROM interaction WHERE id = ?"), id);
    });
}

} // namespace clientela::ui
