#pragma once

#include "backup/Manifest.h"
#include "formats/DateText.h"
#include "storage/RevisionLog.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <vector>

namespace clientela::ui {

/// The snapshots of a file's backups, newest first.
class BackupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Last, Why, Cards, Size, Tested, ColumnCount };

    explicit BackupModel(const QLocale& locale, QObject* parent = nullptr);

    /// `snapshots` oldest first, as their folder gives them; `last` by their ids: the change that each holds last.
    void setSnapshots(std::vector<backup::Manifest> snapshots, QHash<QString, storage::Revision> last);
    [[nodiscard]] const backup::Manifest& at(int row) const { return snapshots_[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const backup::Manifest& snapshot, int column) const;

    QLocale locale_;
    formats::DateText dates_;
    std::vector<backup::Manifest> snapshots_;
    QHash<QString, storage::Revision> last_;
};

} // namespace clientela::ui
