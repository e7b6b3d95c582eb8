#pragma once

#include "history/Today.h"
#include "storage/Jobs.h"
#include "ui/desk/Place.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QStandardItem;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace clientela::ui {

class Desk;
class IconButton;
class PersonButton;

/// Left of everything: the business and the menu, the pages, the pinned lists with live counts, the person at work.
/// Slim it shows icons alone, with tooltips.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar(Desk& desk, QMenu* menu, QWidget* parent = nullptr);

    /// Marks where one is: the pinned list that is shown, else the page.
    void setPlace(const Place& place);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return narrow_; }
    /// Counts again, soon; several calls count once.
    void recount() { recount_.start(); }

Q_SIGNALS:
    void chosen(const clientela::ui::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead(QMenu* menu);
    void fill();
    void addPinned();
    void count();
    void showCounts(const std::vector<std::optional<qint64>>& counts);
    /// The accent dot where cards or lists are changed and not saved.
    void showUnsaved();
    void showDue(const history::DueCount& due);
    void showName();
    void showListMenu(const QPoint& at);
    void unpin(qint64 list);

    Desk& desk_;
    QWidget* head_;
    QLabel* logo_;
    QLabel* name_;
    IconButton* menu_;
    QTreeView* tree_;
    QStandardItemModel* model_;
    PersonButton* person_;
    QStandardItem* today_ = nullptr;
    std::vector<QStandardItem*> counted_; ///< items with a count, in the order of counting
    storage::JobSlot counting_;
    QTimer recount_;
    Place place_;
    bool narrow_ = false;
};

} // namespace clientela::ui
