#pragma once

#include "query/RecordSet.h"

#include <QWidget>

namespace clientela::ui {

class RecordTable;

/// The last line under a table of records, its figures under their columns: sums of amounts and counts, averages of
/// what does not add up (ages, rates, scores). It follows the columns when they are dragged, scrolled or chosen anew.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    /// `table` must outlive it; so must its model.
    explicit TotalsRow(const RecordTable& table, QWidget* parent = nullptr);

    /// The sums of the columns at `places` (from 0, as the listing has them).
    void setSums(const std::vector<size_t>& places, const query::RecordSet::Sums& sums);
    /// "…" in place of each figure: they are of a list that is not shown any more, and are being summed.
    void setWaiting();
    void clear();
    [[nodiscard]] bool hasFigures() const { return hasFigures_; }
    /// What stands under a column of the listing; empty: nothing.
    [[nodiscard]] QString text(int place) const { return texts_.value(place); }
    /// Where the figure below a column of the table may stand: beyond its column to the left, as far as nothing stands.
    [[nodiscard]] QRect roomFor(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const RecordTable& table_;
    QStringList texts_; ///< by column of the listing
    bool hasFigures_ = false;
};

} // namespace clientela::ui
