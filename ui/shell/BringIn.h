#pragma once

#include "ui/desk/Place.h"

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
    /// Asks for the files. `from` is what is in front: an e-mail of a stranger may belong to that card.
    void ask(const Place& from);

private:
    void take(const QStringList& paths, const Place& from);

    Desk& desk_;
    Answers& answers_;
    QWidget* window_;
    FileActions* files_;
};

} // namespace clientela::ui
