#pragma once

#include "storage/Jobs.h"
#include "ui/desk/Page.h"

class QAction;
class QLabel;
class QTableView;

namespace clientela::ui {

class Answers;
class BackupsSection;
class LogFilter;
class RevisionModel;

/// What the file is, its backups, and the log of what was done to it; each action can be undone from here.
class FilePage : public Page {
    Q_OBJECT

public:
    FilePage(Desk& desk, Answers& answers, QWidget* parent = nullptr);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    void reload() override;
    void focusFirst() override;

private:
    QWidget* makeFacts();
    QWidget* makeLog();
    void showFacts();
    void showUndo();
    void undoCurrent();
    void editBusiness();
    void editFreshness();
    void askForDay();
    void compareSince(const QString& moment);
    /// The current action of the log as Desk::lookAt() takes it.
    [[nodiscard]] QString currentMoment() const;
    void editTemplates();
    void editTerritories();

    QLabel* path_;
    QLabel* size_;
    QLabel* contents_;
    QLabel* schema_;
    QLabel* business_;
    QLabel* logSize_;
    RevisionModel* log_;
    LogFilter* filter_;
    QTableView* table_;
    QAction* undo_;
    QAction* look_ = nullptr;
    QAction* compare_ = nullptr;
    BackupsSection* backups_ = nullptr; ///< not where the file is open to read only
    storage::JobSlot counting_;         ///< what the file holds: that grows with it
};

} // namespace clientela::ui
