#pragma once

#include "storage/Jobs.h"
#include "ui/desk/Page.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace clientela::ui {

class Answers;
class BackupsSection;
class LogSection;
class SegmentedControl;

/// What was done to the file, its backups, and what it is: three parts, of which one is shown.
class FilePage : public Page {
    Q_OBJECT

public:
    FilePage(Desk& desk, Answers& answers, QWidget* parent = nullptr);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    void reload() override;
    void focusFirst() override;

private:
    QWidget* makeFacts();
    void addPart(const QString& id, const QString& title, const QString& icon, QWidget* part);
    void showPart(const QString& id);
    void showFacts();
    void editBusiness();
    /// Settings were saved, if anything of them is another one now.
    void tellSet(const QString& text, const storage::Written<void>& saved);
    void editContactCap();
    void editFreshness();
    void editTemplates();
    void editTerritories();

    QLabel* path_;
    QLabel* size_;
    QLabel* contents_;
    QLabel* schema_;
    QLabel* business_;
    QLabel* contactCap_;
    QLabel* logSize_;
    SegmentedControl* switch_;
    QStackedWidget* parts_;
    QList<QAction*> ways_; ///< to the parts, in their order
    QStringList ids_;      ///< of the parts, in their order: "done", "backups", "about"; Place::text
    LogSection* log_;
    BackupsSection* backups_ = nullptr; ///< not where the file is open to read only
    storage::JobSlot territoryWords_;   ///< offered in the dialog of rules
    storage::JobSlot counting_;         ///< what the file holds: that grows with it
};

} // namespace clientela::ui
