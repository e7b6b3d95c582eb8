#pragma once

#include "ui/records/RecordsPage.h"

namespace clientela::ui {

/// All tasks, open and done, of everybody.
class TasksPage : public RecordsPage {
    Q_OBJECT

public:
    TasksPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
};

/// All calls, letters, visits, complaints, answers and notes.
class ContactsPage : public RecordsPage {
    Q_OBJECT

public:
    ContactsPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
};

} // namespace clientela::ui
