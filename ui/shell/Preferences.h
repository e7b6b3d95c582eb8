#pragma once

#include "base/Ids.h"
#include "ui/widgets/Appearance.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <vector>

class QSettings;

namespace clientela::ui {

/// Settings of this machine and person; those of the business live in the file. Nothing else uses QSettings.
class Preferences {
public:
    /// The person's own settings; with a path, those of an INI file (tests, pictures).
    explicit Preferences(const QString& iniFile = QString());
    ~Preferences();
    Preferences(const Preferences&) = delete;
    Preferences& operator=(const Preferences&) = delete;

    /// The file that was open last; empty the first time.
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString& path);
    /// Where the backups of a file were when it was open last, for the day on which the file itself cannot say it.
    [[nodiscard]] QString backupFolder(const QString& file) const;
    void setBackupFolder(const QString& file, const QString& folder);
    [[nodiscard]] Appearance::Choice appearance() const;
    void setAppearance(Appearance::Choice choice);
    /// As QWidget::saveGeometry() gives it.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] bool isSidebarNarrow() const;
    void setSidebarNarrow(bool narrow);
    [[nodiscard]] bool showsMenuBar() const;
    void setShowsMenuBar(bool shows);
    /// Whether the desktop tells of due tasks.
    [[nodiscard]] bool reminds() const;
    void setReminds(bool reminds);
    /// The day on which it last did for a file, by its lineage; invalid: never.
    [[nodiscard]] QDate remindedOn(const QString& lineage) const;
    void setRemindedOn(const QString& lineage, QDate day);
    /// The cards of a file, by its lineage, that were opened last here; the last one first.
    [[nodiscard]] std::vector<CustomerId> recentCards(const QString& lineage) const;
    void setRecentCards(const QString& lineage, const std::vector<CustomerId>& cards);

private:
    std::unique_ptr<QSettings> settings_;
};

} // namespace clientela::ui
