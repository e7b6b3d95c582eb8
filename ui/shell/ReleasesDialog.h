#pragma once

#include "lists/ReleaseLog.h"
#include "ui/widgets/Dialog.h"

#include <QAbstractTableModel>

class QLabel;
class QTableView;

namespace clientela::ui {

class Desk;

/// What left the house, newest first: when, by whom, which list into what, how many went out and were left out.
class ReleasesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, How, Out, LeftOut, ColumnCount };

    /// Reads the newest of the log.
    explicit ReleasesModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const lists::NotedRelease& at(int row) const { return releases_[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const lists::NotedRelease& release, int column) const;

    QLocale locale_;
    std::vector<lists::NotedRelease> releases_;
};

/// The log of releases to read; below it what the list of the current row asks, in words.
class ReleasesDialog : public Dialog {
    Q_OBJECT

public:
    ReleasesDialog(Desk& desk, QWidget* parent);

private:
    void showAsked(int row);

    Desk& desk_;
    ReleasesModel* model_;
    QTableView* table_;
    QLabel* asked_;
};

} // namespace clientela::ui
