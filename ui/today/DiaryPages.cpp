#include "ui/today/DiaryPages.h"

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
    setup.above = {today()};
    setup.sort = QStringLiteral("-date,-id");
    setup.columns = QStringLiteral("title,customer,date,kind,by,status,done");
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
    setup.above = {today()};
    setup.sort = QStringLiteral("-date,-id");
    setup.columns = QStringLiteral("subject,customer,date,kind,direction,by,outcome,status");
    setup.nothingYet = ContactsPage::tr("No contacts yet");
    setup.nothingLine = ContactsPage::tr("Calls, letters, visits and complaints are written down on a card (Ctrl+J).");
    setup.presets = {{ContactsPage::tr("Last 7 days"), QStringLiteral("date within last 7 days")},
                     {ContactsPage::tr("Calls"), QStringLiteral("kind = call")},
                     {ContactsPage::tr("Open complaints"), QStringLiteral("kind = complaint and status = open")},
                     {ContactsPage::tr("Awaited"), QStringLiteral("awaited is not empty and status = open")},
                     {ContactsPage::tr("Mine"), QStringLiteral("by = me")}};
    return setup;
}

} // namespace

TasksPage::TasksPage(Desk& desk, Answers& answers, QWidget* parent)
    : RecordsPage(desk, answers, tasksSetup(), parent) {}

ContactsPage::ContactsPage(Desk& desk, Answers& answers, QWidget* parent)
    : RecordsPage(desk, answers, contactsSetup(), parent) {}

} // namespace clientela::ui
