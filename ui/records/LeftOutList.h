#pragma once

#include "lists/LeftOutCards.h"
#include "storage/Jobs.h"
#include "ui/desk/Place.h"

#include <QWidget>

class QAction;
class QLabel;

namespace clientela::ui {

class Answers;
class Desk;
class LeftOutModel;
class LeftOutTable;

/// Whom a list that is to leave the house leaves out, by name and with the reason, and who is named on another's
/// letter: the one way it is said beside every question of that kind. Shows the first hundreds of each reason and how
/// many more there are; all of them can be written to a file. Enter opens the card, Ctrl+C copies. Names are read off
/// the window's thread.
class LeftOutList : public QWidget {
    Q_OBJECT

public:
    static constexpr qint64 kNamed = 200; ///< of each reason

    /// `desk` and `answers` must outlive it.
    LeftOutList(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~LeftOutList() override;

    /// Shows whom the plan leaves out; nothing: it is not known yet.
    void show(const std::optional<lists::ReleasePlan>& plan);
    /// Takes no room where nobody is left out. Otherwise its room stays, so that nothing moves when the names come.
    void setFolds(bool folds);

Q_SIGNALS:
    /// Somebody goes to a card, or to the list of all of one reason: a dialog closes.
    void leaving();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Reasons beside the names, or below them where that is too narrow.
    void arrange();
    void read();
    void open();
    void copy();
    void askFile();
    void writeAll(const QString& path);

    Desk& desk_;
    Answers& answers_;
    std::optional<lists::ReleasePlan> plan_;
    QLabel* count_;
    QWidget* body_;
    LeftOutModel* model_;
    LeftOutTable* table_;
    QAction* open_;
    QAction* copy_;
    storage::JobSlot reading_;
};

} // namespace clientela::ui
