#pragma once

#include "app/Listing.h"
#include "fields/Formatter.h"
#include "query/FieldValues.h"
#include "ui/desk/Desk.h"
#include "ui/records/LongRead.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <optional>

namespace clientela::ui {

/// The records of a list as rows, of any kind and with any columns, for a million of them as for ten. It knows the ids
/// of all rows in order (a job fetches them: first a screenful, then all) and reads the cells of the rows that are
/// looked at by key, in blocks. What is shown stays until the new is there; a change of records reads their rows again
/// and then the list. A list that takes its time stands in the status bar, where it can be stopped.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordModel(Desk& desk, QObject* parent = nullptr);
    ~RecordModel() override;

    /// Asks for another list, other columns or another order. A text that is not understood changes nothing and is
    /// returned.
    std::optional<app::ListingError> ask(const app::ListRequest& request);
    [[nodiscard]] const app::ListRequest& request() const { return request_; }
    [[nodiscard]] const app::Listing& listing() const { return listing_; }
    /// Asks the same again.
    void again();

    /// The id of a row; 0 beyond the end.
    [[nodiscard]] qint64 idAt(int row) const;
    /// The row of an id; -1 if it is not in the list. Looks through all ids.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const std::vector<qint64>& ids() const { return ids_; }
    /// All ids are here, not only the first screenful.
    [[nodiscard]] bool isComplete() const { return complete_; }

    /// The first column is a check box that mirrors the selection; the listing's columns follow.
    static constexpr int kCheckColumn = 0;
    /// The field of a column > 0.
    [[nodiscard]] const fields::Field& fieldOf(int column) const {
        return *listing_.columns[static_cast<size_t>(column - 1)].field;
    }
    /// Its text in the list language: "city", "spent(last 30 days)".
    [[nodiscard]] const QString& columnText(int column) const { return listing_.columnTexts[column - 1]; }
    [[nodiscard]] const fields::Formatter& formatter() const { return formatter_; }
    /// Reads the cells of rows that are about to be shown, all of one state of the file. Those that nobody announced
    /// are read one by one when they are asked for.
    void readRows(int first, int last) const;
    /// The value behind a cell; nothing for a record that is gone.
    [[nodiscard]] fields::Value valueAt(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The list's rows are about to be others, and are now: views keep their current record and selection by id.
    void aboutToChange();
    void rowsChanged();
    /// The list could not be read.
    void failed(const clientela::Problem& problem);

private:
    using Row = query::FieldValues::Row;
    static constexpr int kFirst = 200;    ///< more than a screenful
    static constexpr int kKeptRows = 512; ///< whose cells are kept: some screenfuls

    [[nodiscard]] bool isAsked(const app::ListRequest& request) const;
    void fetch(bool firstAtOnce);
    void fetchAll();
    /// Reads the first `most` ids (0: all of them) beside the window; what was being read is dropped.
    void read(qint64 most, std::function<void(std::vector<qint64>)> done);
    void take(std::vector<qint64> ids, bool complete);
    void forgetCells();
    void onChanged(const storage::Committed& committed);
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] QVariant display(int row, int column) const;
    [[nodiscard]] QVariant nameLook(int row) const;
    [[nodiscard]] std::vector<query::BoundOperand> columnsToRead();
    [[nodiscard]] bool isLate(int row, int column) const;
    [[nodiscard]] QString spoken(int row) const;

    Desk& desk_;
    fields::Formatter formatter_;
    app::ListRequest request_;
    app::Listing listing_;
    std::unique_ptr<query::FieldValues> values_;
    int kindColumn_ = -1;          ///< of values_; whether a customer is a company
    std::vector<int> lateColumns_; ///< for each column shown, that of values_ which says what of it is late; -1: none
    std::vector<qint64> ids_;
    bool complete_ = false;
    bool answered_ = false; ///< the rows are all those of what was asked last
    mutable QCache<int, Row> rows_;
    std::shared_ptr<JobControl> reading_; ///< null: nothing is being read
    int asked_ = 0;                       ///< counts what was asked: only the last one answers
    LongRead long_;
};

} // namespace clientela::ui
