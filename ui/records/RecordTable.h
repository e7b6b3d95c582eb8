#pragma once

#include "ui/records/ColumnWidths.h"
#include "ui/records/RecordModel.h"
#include "ui/widgets/CheckableHeader.h"

#include <QTableView>

namespace clientela::ui {

/// A table of records: sorts by its head, shows each field in its own way, keeps the current record and the selection
/// by id when the list changes. Selecting rows does not move it.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit RecordTable(RecordModel& model, QWidget* parent = nullptr);

    /// The record of the current row; 0 if there is none.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    /// The same of a record that nobody chose, such as the first one: what is sorted anew then shows its top.
    void propose(qint64 id);
    /// The selected records in the order of the list. "All" is all ids, loaded or not.
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    /// Another list is shown next: nothing is selected in it, no record is current, and it begins at its top.
    void forget();
    /// Everything that is in the list is selected, also what is not fetched yet and what joins it later: what is done
    /// with the selection is done with the list.
    [[nodiscard]] bool isAllSelected() const { return allSelected_; }
    /// What an action is done with, in the list language: the selected records; the list itself where all of it is
    /// selected, or nothing.
    [[nodiscard]] QString chosenList() const;
    void selectAll() override;

Q_SIGNALS:
    /// Enter or double click.
    void opened(qint64 id);
    void selectionCountChanged(int count);
    /// A letter or digit was typed where nothing takes it: the search box wants it.
    void typed(const QString& text);
    /// The head asks for another order, as --sort takes it.
    void sortRequested(const QString& sort);
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event = nullptr) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrangeColumns();
    [[nodiscard]] ColumnWish wishOf(int column) const;
    /// Gives the columns the widths that fit the window.
    void fitColumns();
    void keepAllSelected();
    void tellSelection();
    void showSort();
    /// Widens columns for the figures of these rows, as half an amount would read as another one, and sees how much
    /// room their texts take.
    void makeRoom(int first, int last);
    /// What tells a record from others, as its name does: it is cut last.
    [[nodiscard]] bool names(int column) const;
    void remember();
    void restore();
    /// Makes a row the current one and the one that Shift begins at, and selects nothing.
    void moveTo(const QModelIndex& index);
    void onSort(const QList<SortKey>& keys);
    void toggleAll();

    RecordModel& model_;
    CheckableHeader* head_;
    QStringList arranged_;        ///< the columns that widths and delegates were set for
    QHash<QString, int> widths_;  ///< by column text, as a person dragged them
    QHash<QString, int> figures_; ///< by column text, the widest one that was seen
    QHash<QString, int> texts_;   ///< the same of texts, in steps, so that not each longer one moves the columns
    qint64 proposed_ = 0;
    qint64 keptCurrent_ = 0;
    std::vector<qint64> keptSelection_;
    bool keptAll_ = false;
    bool allSelected_ = false;
    QString allOf_; ///< the list that all of was selected
    bool selectingAll_ = false;
    bool moving_ = false; ///< the current row changes, and what is selected does not
    bool fitting_ = false;
};

} // namespace clientela::ui
