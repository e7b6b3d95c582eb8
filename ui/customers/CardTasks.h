#pragma once

#include "history/EntryLine.h"

#include <QObject>

class QMenu;

namespace clientela::ui {

class CardBeginnings;
struct CardSession;
class Desk;

/// Tasks of a card that come from templates: a menu of them, each with its day. Owned by the page.
class CardTasks : public QObject {
    Q_OBJECT

public:
    /// Adds its menu to `menu`; its key works on `page`. Nothing is there in a file that is only read.
    CardTasks(Desk& desk, CardSession& session, CardBeginnings& beginnings, QMenu& menu, QWidget* page);
    /// Opens the menu over the top left of a widget.
    void open(const QWidget& over);

Q_SIGNALS:
    /// The menu is wanted by its key.
    void openRequested();
    /// A task is on the card.
    void added();

private:
    void list();
    void add(const history::EntryLine::FollowUp& followUp);
    /// A field of the draft as people read it; null for one that is none.
    [[nodiscard]] QString fieldText(const QString& key) const;

    Desk& desk_;
    CardSession& session_;
    CardBeginnings& beginnings_;
    QWidget* page_;
    QMenu* templates_ = nullptr;
};

} // namespace clientela::ui
