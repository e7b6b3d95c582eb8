#pragma once

#include <QObject>
#include <QStringList>

namespace clientela::ui {

class Answers;
class Desk;
class FileActions;

/// What comes in from files that a person chooses, from wherever in the window: a table goes to the page that imports
/// it, e-mails to the cards that have their addresses.
class BringIn : public QObject {
    Q_OBJECT

public:
    /// `window` is where dialogs stand; it owns this.
    BringIn(Desk& desk, Answers& answers, QWidget* window);
    /// Asks for the files.
    void ask();

private:
    void take(const QStringList& paths);

    Desk& desk_;
    Answers& answers_;
    QWidget* window_;
    FileActions* files_;
};

} // namespace clientela::ui
