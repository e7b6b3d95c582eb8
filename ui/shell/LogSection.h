#pragma once

#include "ui/desk/Desk.h"

#include <QDateTime>
#include <QWidget>

class QAction;
class QTableView;

namespace clientela::ui {

class Answers;
class LogFilter;
class RevisionModel;
class SectionHeader;

/// What was done to the file, on its page, the newest first: each action can be undone, and the file looked at as it
/// was before and after it.
class LogSection : public QWidget {
    Q_OBJECT

public:
    LogSection(Desk& desk, Answers& answers, QWidget* parent = nullptr);

    void reload();
    /// The kinds of action that occur.
    void setKinds(const QStringList& kinds);
    void focusTable();

private:
    /// What leads to earlier days.
    void addWaysBack(SectionHeader* head);
    void showActions();
    void undoChosen();
    void askAndUndo(const Desk::Foreseen& foreseen);
    /// The action that somebody chose; null where nobody did.
    [[nodiscard]] const storage::Revision* chosen() const;
    /// Reads how far the backups reach back, and asks for a day since then.
    void readOldest();
    void askForDay(const QDateTime& oldest);
    void compareSince(const QString& moment);
    /// The chosen action as Desk::lookAt() takes it: after it, or before it.
    [[nodiscard]] QString momentAfter() const;
    [[nodiscard]] QString momentBefore() const;

    Desk& desk_;
    Answers& answers_;
    RevisionModel* log_;
    LogFilter* filter_;
    QTableView* table_;
    QAction* undo_;
    QAction* look_;
    QAction* lookBefore_;
    QAction* compare_;
    bool isReading_ = false;
};

} // namespace clientela::ui
