#pragma once

#include "formats/DateText.h"
#include "storage/RevisionLog.h"

#include <QAbstractTableModel>

namespace clientela::ui {

class Desk;

/// The latest actions of the file, newest first; further ones are fetched as one scrolls down.
class RevisionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Changes, ColumnCount };

    explicit RevisionModel(Desk& desk, QObject* parent = nullptr);

    void reload();
    /// Only actions like these from now on (`before` and `limit` are the model's own).
    void setQuery(const storage::LogQuery& query);
    [[nodiscard]] const storage::LogQuery& query() const { return query_; }
    [[nodiscard]] const storage::Revision& at(int row) const { return revisions_[static_cast<size_t>(row)]; }
    /// What was done, undone or done again, in words.
    [[nodiscard]] static QString whatOf(const storage::Revision& revision);

    /// The row of a revision among those that were read; -1: it is none of them.
    [[nodiscard]] int rowOf(RevisionId revision) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString text(const storage::Revision& revision, int column) const;
    [[nodiscard]] std::vector<storage::Revision> read(RevisionId before) const;

    Desk& desk_;
    formats::DateText dates_;
    storage::LogQuery query_;
    std::vector<storage::Revision> revisions_;
    bool more_ = false;
};

} // namespace clientela::ui
