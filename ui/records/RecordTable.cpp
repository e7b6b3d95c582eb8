#include "ui/records/RecordTable.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Metrics.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <unordered_set>

namespace clientela::ui {

namespace {

CellKind cellKindOf(const fields::Field& field, bool first) {
    if (field.isNumeric()) return CellKind::Number;
    if (field.isDate()) return CellKind::Date;
    if (first) return CellKind::Name;
    if (field.type == fields::Type::Choices) return CellKind::Tags;
    return field.type == fields::Type::Choice ? CellKind::Status : CellKind::Text;
}

// Above this, a selection is "all" or nothing when the list changes: finding each id again would take too long.
constexpr size_t kKeptSelection = 2000;

} // namespace

RecordTable::RecordTable(RecordModel& model, QWidget* parent)
    : QTableView(parent), model_(model), head_(new CheckableHeader(this)) {
    setHorizontalHeader(head_);
    dressTable(this);
    setModel(&model);
    head_->setCheckSection(RecordModel::kCheckColumn);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    setAccessibleName(tr("Customers"));

    connect(head_, &CheckableHeader::sortRequested, this, &RecordTable::onSort);
    connect(head_, &CheckableHeader::checkClicked, this, &RecordTable::toggleAll);
    connect(head_, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section > RecordModel::kCheckColumn && section < model_.columnCount())
            widths_[model_.columnText(section)] = size;
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = model_.idAt(index.row())) Q_EMIT opened(id);
    });
    connect(&model, &RecordModel::aboutToChange, this, &RecordTable::remember);
    connect(&model, &RecordModel::rowsChanged, this, &RecordTable::restore);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTable::arrangeColumns);
    arrangeColumns();
}

void RecordTable::arrangeColumns() {
    if (model_.columnCount() <= 1) return;
    showSort();
    if (arranged_ == model_.listing().columnTexts) return;
    arranged_ = model_.listing().columnTexts;
    const int letter = fontMetrics().averageCharWidth();
    const QHash<QString, int> kept = widths_;
    setItemDelegateForColumn(RecordModel::kCheckColumn, new CellDelegate(CellKind::Check, this));
    head_->setMinimumSectionSize(40);
    head_->resizeSection(RecordModel::kCheckColumn, 40);
    head_->setSectionResizeMode(RecordModel::kCheckColumn, QHeaderView::Fixed);
    QList<int> unsortable;
    for (int column = 1; column < model_.columnCount(); ++column) {
        const fields::Field& field = model_.fieldOf(column);
        delete itemDelegateForColumn(column);
        setItemDelegateForColumn(column, new CellDelegate(cellKindOf(field, column == 1), this));
        const int usual = std::clamp(field.width, 8, 40) * letter + 2 * CellDelegate::kPadding + (column == 1 ? 32 : 0);
        const int head = fontMetrics().horizontalAdvance(model_.headerData(column, Qt::Horizontal).toString()) + 40;
        head_->resizeSection(column, kept.value(model_.columnText(column), std::max(usual, head)));
        if (field.type == fields::Type::Choices) unsortable += column;
    }
    widths_ = kept;
    head_->setUnsortable(unsortable);
    head_->setStretchLastSection(true);
}

void RecordTable::showSort() {
    QList<SortKey> keys;
    for (const query::BoundKey& key : model_.listing().sort) {
        for (int column = 1; column < model_.columnCount(); ++column) {
            const query::BoundOperand& operand = model_.listing().columns[static_cast<size_t>(column - 1)];
            if (operand.field != key.operand.field || operand.window != key.operand.window) continue;
            keys += SortKey{column, key.descending ? Qt::DescendingOrder : Qt::AscendingOrder};
            break;
        }
    }
    head_->setSortKeys(keys);
}

void RecordTable::onSort(const QList<SortKey>& keys) {
    QStringList texts;
    for (const SortKey& key : keys)
        texts += (key.order == Qt::DescendingOrder ? QStringLiteral("-") : QString()) + model_.columnText(key.section);
    Q_EMIT sortRequested(texts.join(QLatin1Char(',')));
}

qint64 RecordTable::currentId() const { return model_.idAt(currentIndex().row()); }

void RecordTable::setCurrentId(qint64 id) {
    const int row = model_.rowOf(id);
    if (row < 0) return;
    selectionModel()->setCurrentIndex(model_.index(row, 1), QItemSelectionModel::NoUpdate);
    scrollTo(model_.index(row, 1));
}

std::vector<qint64> RecordTable::selectedIds() const {
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        spans.emplace_back(range.top(), range.bottom());
    std::sort(spans.begin(), spans.end());
    std::vector<qint64> ids;
    int next = 0;
    for (const auto& [top, bottom] : spans) {
        for (int row = std::max(top, next); row <= bottom; ++row) ids.push_back(model_.idAt(row));
        next = std::max(next, bottom + 1);
    }
    return ids;
}

int RecordTable::selectedCount() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) count += range.height();
    return count;
}

void RecordTable::remember() {
    keptCurrent_ = currentId();
    keptSelection_.clear();
    if (selectedCount() <= static_cast<int>(kKeptSelection)) keptSelection_ = selectedIds();
}

void RecordTable::restore() {
    showSort();
    if (keptCurrent_ == 0 && keptSelection_.empty()) return;
    const std::unordered_set<qint64> wanted(keptSelection_.begin(), keptSelection_.end());
    QItemSelection selection;
    int current = -1;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const qint64 id = model_.idAt(row);
        if (id == keptCurrent_) current = row;
        if (wanted.contains(id)) selection.select(model_.index(row, 0), model_.index(row, model_.columnCount() - 1));
        if (current >= 0 && wanted.empty()) break;
    }
    if (!selection.isEmpty()) selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0) selectionModel()->setCurrentIndex(model_.index(current, 1), QItemSelectionModel::NoUpdate);
    if (model_.isComplete()) {
        keptCurrent_ = 0;
        keptSelection_.clear();
    }
}

void RecordTable::toggleAll() {
    if (selectedCount() == model_.rowCount())
        clearSelection();
    else
        selectAll();
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    const int count = selectedCount();
    head_->setCheckState(count == 0 ? Qt::Unchecked : count == model_.rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    Q_EMIT selectionCountChanged(count);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->key() == Qt::Key_Delete && plain && selectedCount() > 0) return Q_EMIT deleteRequested();
    if (event->key() == Qt::Key_Space && plain && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        if (const qint64 id = currentId()) Q_EMIT opened(id);
        return;
    }
    const QString text = event->text();
    if (plain && text.size() == 1 && text.at(0).isLetterOrNumber()) return Q_EMIT typed(text);
    // The arrows move the current row; only with Shift or Ctrl they select.
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        const QItemSelection before = selectionModel()->selection();
        const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                           event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown ||
                           event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
        if (moves) {
            const QAbstractItemView::CursorAction action = event->key() == Qt::Key_Up         ? MoveUp
                                                           : event->key() == Qt::Key_Down     ? MoveDown
                                                           : event->key() == Qt::Key_PageUp   ? MovePageUp
                                                           : event->key() == Qt::Key_PageDown ? MovePageDown
                                                           : event->key() == Qt::Key_Home     ? MoveHome
                                                                                              : MoveEnd;
            QModelIndex next = moveCursor(action, Qt::NoModifier);
            if (action == MoveHome) next = model_.index(0, 1);
            if (action == MoveEnd) next = model_.index(model_.rowCount() - 1, 1);
            if (next.isValid())
                selectionModel()->setCurrentIndex(next.siblingAtColumn(1), QItemSelectionModel::NoUpdate);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event) {
    // The page's actions are this widget's actions, so the menu names what its keys do.
    if (actions().isEmpty()) return;
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace clientela::ui
