#pragma once

#include "ui/desk/RecordKinds.h"

#include <QToolButton>

namespace clientela::ui {

class Desk;

/// Beside the title of a table: which list it shows, and a menu of those that are kept of its records. It goes to the
/// one that is picked.
class ListsMenu : public QToolButton {
    Q_OBJECT

public:
    ListsMenu(Desk& desk, RecordKind kind, QWidget* parent = nullptr);

    /// Says what the table shows: the list of that name; without one everything, or a filter that has none.
    void showList(const QString& name, bool filtered);
    /// Whether there is anything to pick: lists of these records are kept.
    [[nodiscard]] bool hasLists() const { return hasLists_; }

Q_SIGNALS:
    /// There are lists to pick now, or there are none any more.
    void listsChanged();

private:
    void fill();
    void look();

    Desk& desk_;
    RecordKind kind_;
    bool hasLists_ = false;
};

} // namespace clientela::ui
