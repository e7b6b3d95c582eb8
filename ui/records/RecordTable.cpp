#include "ui/records/RecordTable.h"

#include "lists/Names.h"
#include "ui/records/ColumnWidths.h"
#include "ui/records/RecordLooks.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace clientela::ui {

namespace {

// Texts as long as these are seldom cut.
constexpr auto kLongPhone = "+00 0 00 00 00 00"; ///< of a mobile phone abroad, with the gaps of most countries
constexpr auto kLongAmount = "99,999.99";
constexpr int kLeastLetters = 12; ///< of a text that gives up room
constexpr int kTightLetters = 9;  ///< and of one beside so many that the last of them would not be seen
constexpr int kLeastName = 18;
constexpr int kTightName = 15;
constexpr int kEnoughTags = 16;
constexpr int kMostLetters = 40; ///< of a text that others give room to
constexpr int kHeldLetters = 30; ///< of a name that keeps its room
constexpr int kShortHead = 12;   ///< letters of a line of a head that is never cut
constexpr int kMostRead = 200;   ///< letters of a text: none is shown as wide
constexpr int kCheckWidth = 40;
constexpr int kAvatarRoom = 32;
constexpr int kStatusDot = 14;
constexpr int kMarkRoom = iconSize::kText + space::k4; ///< the arrow of a sorted head

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
    setWordWrap(false);
    verticalHeader()->hide();
    setAccessibleName(tr("Customers"));

    auto* sort = new QAction(tr("Sort by…"), this);
    sort->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S); // wherever the focus is, while its page is in front
    connect(sort, &QAction::triggered, head_, &CheckableHeader::openSortMenu);
    addAction(sort);
    connect(head_, &CheckableHeader::sortRequested, this, &RecordTable::onSort);
    connect(head_, &CheckableHeader::checkClicked, this, &RecordTable::toggleAll);
    connect(head_, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        // The last one also fills what is left: that says nothing about what a person wants.
        const bool stretched = head_->visualIndex(section) == head_->count() - 1;
        if (!fitting_ && !stretched && section > RecordModel::kCheckColumn && section < model_.columnCount())
            widths_[model_.columnText(section)] = size;
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = model_.idAt(index.row())) Q_EMIT opened(id);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::remember);
    connect(&model, &RecordModel::rowsChanged, this, &RecordTable::restore);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        arrangeColumns();
        restore();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordTable::keepAllSelected);
    arrangeColumns();
}

void RecordTable::arrangeColumns() {
    if (model_.columnCount() <= 1) return;
    showSort();
    if (arranged_ == model_.listing().columnTexts) return;
    arranged_ = model_.listing().columnTexts;
    setItemDelegateForColumn(RecordModel::kCheckColumn, new CellDelegate(CellKind::Check, this));
    head_->setMinimumSectionSize(kCheckWidth);
    head_->setSectionResizeMode(RecordModel::kCheckColumn, QHeaderView::Fixed);
    QList<int> unsortable;
    for (int column = 1; column < model_.columnCount(); ++column) {
        const fields::Field& field = model_.fieldOf(column);
        delete itemDelegateForColumn(column);
        setItemDelegateForColumn(column, new CellDelegate(cellKindOf(field, column == 1), this));
        if (field.type == fields::Type::Choices) unsortable += column;
    }
    head_->setUnsortable(unsortable);
    head_->setStretchLastSection(true);
    fitColumns();
}

ColumnWish RecordTable::wishOf(int column) const {
    const fields::Field& field = model_.fieldOf(column);
    const QFontMetrics metrics = fontMetrics();
    const CellKind kind = cellKindOf(field, column == 1);
    // Letters as they are met, not the widest: averageCharWidth() of many fonts is that of capitals.
    const auto letters = [&metrics](int count) {
        return count * metrics.horizontalAdvance(QStringLiteral("abcdefghijklmnopqrstuvwxyz")) / 26;
    };
    // Short fields are codes and numbers as a rule, and figures are wider than letters.
    constexpr int kCode = 12;
    const int count = std::clamp(field.width, 8, 40);
    const int wide = count <= kCode ? count * metrics.horizontalAdvance(QLatin1Char('0')) : letters(count);
    const bool customers = model_.request().kind == QLatin1String("customer"); // who have pictures
    const int picture = column == 1 && customers ? kAvatarRoom : 0;
    const int seen = texts_.value(model_.columnText(column));
    ColumnWish wish;
    switch (kind) {
    case CellKind::Number: {
        const QFontMetrics figures(figureFont(font()));
        const bool money = field.type == fields::Type::Money || field.type == fields::Type::Price;
        wish.least = std::max(figures_.value(model_.columnText(column)),
                              money ? figures.horizontalAdvance(QLatin1String(kLongAmount)) : letters(4));
        wish.usual = std::max(wish.least, letters(std::min(field.width, 12)));
        break;
    }
    case CellKind::Date:
        for (int month = 1; month <= 12; ++month) // their names differ in width, in each language otherwise
            wish.least = std::max(
                wish.least, metrics.horizontalAdvance(model_.formatter().dates().shortForm({2025, month, 22})) + 1);
        wish.usual = wish.least;
        // A column in which no day was seen yet needs none of its room.
        if (seen > 0 && 2 * seen < wish.least) wish.least = wish.enough = seen;
        break;
    case CellKind::Status:
        for (const fields::Choice& choice : field.choices)
            wish.least = std::max(wish.least,
                                  metrics.horizontalAdvance(choice.label) + 1 + kStatusDot); // rounded down, it is cut
        wish.usual = wish.least + space::k8;
        if (seen > 0) wish.least = wish.enough = std::min(wish.least, seen);
        break;
    case CellKind::Tags:
        wish.least = letters(kLeastLetters);
        wish.tight = letters(kTightLetters);
        wish.usual = std::max(wide, letters(24));
        wish.enough = letters(kEnoughTags); // those beyond are counted
        break;
    default:
        wish.usual = wide + picture;
        if (field.type == fields::Type::Phone) // of whatever digits: in many fonts they differ in width
            for (char digit = '0'; digit <= '9'; ++digit)
                wish.usual =
                    std::max({wish.usual, wide,
                              metrics.horizontalAdvance(
                                  QString::fromLatin1(kLongPhone).replace(QLatin1Char('0'), QLatin1Char(digit)))});
        if (field.type == fields::Type::Phone) {
            wish.least = wish.tight = wish.usual;
        } else {
            const bool name = column == 1 || names(column);
            wish.least = std::min(wish.usual, letters(name ? kLeastName : kLeastLetters) + picture);
            wish.tight = std::min(wish.least, letters(name ? kTightName : kTightLetters) + picture);
        }
        // What was seen in it says what it needs: others have what it leaves.
        if (seen > 0) {
            wish.enough = std::min(seen, letters(kMostLetters));
            wish.usual = std::max(wish.usual, wish.enough);
            wish.least = std::min(wish.least, wish.enough);
            wish.tight = std::min(wish.tight, wish.enough);
            if (names(column)) wish.held = std::max(wish.least, std::min(wish.enough, letters(kHeldLetters)));
        }
    }
    if (wish.tight == 0) wish.tight = wish.least;
    if (wish.held == 0) wish.held = wish.least;
    if (wish.enough == 0) wish.enough = wish.usual;
    const int edges = 2 * CellDelegate::kPadding;
    const int broken = head_->brokenWidth(column);
    // Only a long head is cut where room is short: its tooltip has it whole.
    return {std::max(wish.usual + edges, head_->wholeWidth(column)), std::max(wish.least + edges, broken),
            std::max(wish.tight + edges, std::min(broken, letters(kShortHead) + kMarkRoom + edges)),
            std::max(wish.enough + edges, head_->wholeWidth(column)), std::max(wish.held + edges, broken)};
}

void RecordTable::fitColumns() {
    const int columns = model_.columnCount();
    if (columns <= 1 || arranged_.size() != columns - 1) return;
    // What a person dragged stays; the others share the rest.
    std::vector<ColumnWish> wishes;
    for (int column = 1; column < columns; ++column) {
        const auto dragged = widths_.constFind(model_.columnText(column));
        wishes.push_back(dragged != widths_.cend() ? ColumnWish{*dragged, *dragged, *dragged} : wishOf(column));
    }
    const int room = viewport()->width() - kCheckWidth;
    std::vector<int> widths = fittedWidths(wishes, room);
    // What is left over goes to texts that are cut, first those that name a record. Then it widens the last column, or,
    // where that is one of figures, the widest of texts: figures far away from their row's name are hard to follow.
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (const bool naming : {true, false})
        for (int column = 1; column < columns && left > 0; ++column) {
            if (names(column) != naming || widths_.contains(model_.columnText(column))) continue;
            int& width = widths[static_cast<size_t>(column - 1)];
            const int more =
                std::min(left, texts_.value(model_.columnText(column)) + 2 * CellDelegate::kPadding - width);
            if (more <= 0) continue;
            width += more;
            left -= more;
        }
    if (left > 0 && fields::isRightAligned(model_.fieldOf(columns - 1))) {
        int widest = 1;
        for (int column = 1; column < columns; ++column)
            if (!fields::isRightAligned(model_.fieldOf(column)) &&
                (fields::isRightAligned(model_.fieldOf(widest)) ||
                 wishes[static_cast<size_t>(column - 1)].usual > wishes[static_cast<size_t>(widest - 1)].usual))
                widest = column;
        widths[static_cast<size_t>(widest - 1)] += left;
    }
    const QScopedValueRollback fitting(fitting_, true);
    head_->resizeSection(RecordModel::kCheckColumn, kCheckWidth);
    for (int column = 1; column < columns; ++column)
        head_->resizeSection(column, widths[static_cast<size_t>(column - 1)]);
}

void RecordTable::paintEvent(QPaintEvent* event) {
    // All rows of a screenful in one go: one by one each would begin to read anew.
    const int first = rowAt(event->rect().top());
    const int last = rowAt(event->rect().bottom());
    if (first >= 0) {
        const int end = last < 0 ? model_.rowCount() - 1 : last; // the end of the list shows
        model_.readRows(first, end);
        makeRoom(first, end);
    }
    QTableView::paintEvent(event);
}

bool RecordTable::names(int column) const {
    return lists::namingFields(model_.request().kind).contains(model_.columnText(column));
}

void RecordTable::makeRoom(int first, int last) {
    const QFontMetrics figures(figureFont(font()));
    QFont strong = font();
    strong.setWeight(QFont::Medium); // as names are
    const QFontMetrics letters(strong);
    const int step = letters.horizontalAdvance(QStringLiteral("nnnn"));
    bool wider = false;
    for (int column = 1; column < model_.columnCount(); ++column) {
        const fields::Field& field = model_.fieldOf(column);
        const CellKind kind = cellKindOf(field, column == 1);
        const bool isText = !field.isNumeric() && kind != CellKind::Tags;
        if (!field.isNumeric() && !isText) continue;
        int& widest = (isText ? texts_ : figures_)[model_.columnText(column)];
        const bool unseen = isText && widest == 0;
        const bool avatar = kind == CellKind::Name && model_.index(first, column).data(AvatarRole).isValid();
        const int beside = kind == CellKind::Status ? kStatusDot : avatar ? kAvatarRoom : 0;
        for (int row = first; row <= last; ++row) {
            QString text = model_.index(row, column).data().toString().left(kMostRead);
            if (text.isEmpty() && kind == CellKind::Date) text = QStringLiteral("–"); // as it is painted
            if (isText && text.isEmpty()) continue;
            const int width = (isText ? letters : figures).horizontalAdvance(text) + 1 + beside;
            if (width <= widest) continue;
            widest = isText ? (width + step - 1) / step * step : width;
            wider = wider || unseen || width > columnWidth(column) - 2 * CellDelegate::kPadding;
        }
    }
    // Not while it is painted.
    if (wider) QMetaObject::invokeMethod(this, &RecordTable::fitColumns, Qt::QueuedConnection);
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitColumns();
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitColumns();
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
    // What somebody chose or selected stays under their eyes in the new order.
    if (proposed_ != 0 && currentId() == proposed_ && selectedCount() == 0) forget();
    QStringList texts;
    for (const SortKey& key : keys)
        texts += (key.order == Qt::DescendingOrder ? QStringLiteral("-") : QString()) + model_.columnText(key.section);
    Q_EMIT sortRequested(texts.join(QLatin1Char(',')));
}

qint64 RecordTable::currentId() const { return model_.idAt(currentIndex().row()); }

void RecordTable::setCurrentId(qint64 id) {
    const int row = model_.rowOf(id);
    if (row < 0) return;
    const QModelIndex index = model_.index(row, 1);
    const bool seen = viewport()->rect().contains(visualRect(index));
    moveTo(index);
    // What is out of sight comes to the middle: at an edge one would not see what it stands among.
    scrollTo(index, seen ? EnsureVisible : PositionAtCenter);
}

void RecordTable::propose(qint64 id) {
    setCurrentId(id);
    proposed_ = id;
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

QString RecordTable::chosenList() const {
    const QString& list = model_.request().expression;
    if (isAllSelected() || selectedCount() == 0) return list;
    const auto named = [](const std::vector<qint64>& ids) {
        QStringList texts;
        for (const qint64 id : ids) texts += QString::number(id);
        return QStringLiteral("id in (%1)").arg(texts.join(QStringLiteral(", ")));
    };
    const std::vector<qint64> chosen = selectedIds();
    if (!model_.isComplete() || chosen.size() <= model_.ids().size() / 2) return named(chosen);
    // "All but these three" is the list without them, not a million numbers.
    const std::unordered_set<qint64> in(chosen.begin(), chosen.end());
    std::vector<qint64> out;
    for (const qint64 id : model_.ids())
        if (!in.contains(id)) out.push_back(id);
    if (out.empty()) return list;
    const QString without = QStringLiteral("not (%1)").arg(named(out));
    return list.isEmpty() ? without : QStringLiteral("(%1) and %2").arg(list, without);
}

int RecordTable::selectedCount() const {
    if (allSelected_) return model_.rowCount();
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) count += range.height();
    return count;
}

void RecordTable::forget() {
    allSelected_ = keptAll_ = false;
    keptCurrent_ = 0;
    keptSelection_.clear();
    selectionModel()->clear();
    scrollToTop();
    tellSelection();
}

void RecordTable::remember() {
    keptCurrent_ = currentId();
    keptSelection_.clear();
    // All of one list is not all of another.
    keptAll_ = allSelected_ && allOf_ == model_.request().expression;
    if (!keptAll_ && selectedCount() <= static_cast<int>(kKeptSelection)) keptSelection_ = selectedIds();
}

void RecordTable::restore() {
    showSort();
    if (std::exchange(keptAll_, false))
        selectAll();
    else if (!selectionModel()->hasSelection())
        allSelected_ = false;
    tellSelection(); // a reset takes the selection away without a word
    if (keptCurrent_ == 0 && keptSelection_.empty()) return;
    const std::unordered_set<qint64> wanted(keptSelection_.begin(), keptSelection_.end());
    QItemSelection selection;
    int current = -1;
    const std::vector<qint64>& ids = model_.ids();
    const int last = model_.columnCount() - 1;
    for (int row = 0; row < static_cast<int>(ids.size()); ++row) {
        const qint64 id = ids[static_cast<size_t>(row)];
        if (id == keptCurrent_) current = row;
        if (!wanted.empty() && wanted.contains(id)) selection.select(model_.index(row, 0), model_.index(row, last));
        if (current >= 0 && selection.size() == static_cast<qsizetype>(wanted.size())) break;
    }
    if (!selection.isEmpty()) selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0) moveTo(model_.index(current, 1));
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

void RecordTable::selectAll() {
    const QScopedValueRollback selecting(selectingAll_, true);
    allSelected_ = model_.rowCount() > 0;
    allOf_ = model_.request().expression;
    QTableView::selectAll();
    tellSelection();
}

void RecordTable::keepAllSelected() {
    // "All" means the list, so it means its rest too when that comes.
    if (allSelected_) selectAll();
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (selectingAll_) return;
    allSelected_ = false;
    tellSelection();
}

void RecordTable::tellSelection() {
    const int count = selectedCount();
    head_->setCheckState(count == 0 ? Qt::Unchecked : count == model_.rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    Q_EMIT selectionCountChanged(count);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->key() == Qt::Key_Delete && plain && selectedCount() > 0) return Q_EMIT deleteRequested();
    if (event->key() == Qt::Key_Space && plain && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        moveTo(currentIndex());
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
            if (next.isValid()) moveTo(next.siblingAtColumn(1));
            return;
        }
    }
    // Nothing is selected, so that the next Shift begins here and not where one was selected before.
    if (event->modifiers().testFlag(Qt::ShiftModifier) && selectedCount() == 0) moveTo(currentIndex());
    QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    return moving_ ? QItemSelectionModel::NoUpdate : QTableView::selectionCommand(index, event);
}

// Not the selection model's: the view would go on from the row that it was told of last.
void RecordTable::moveTo(const QModelIndex& index) {
    const QScopedValueRollback moving(moving_, true);
    proposed_ = 0;
    setCurrentIndex(index);
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event) {
    // The page's actions are this widget's actions, so the menu names what its keys do.
    if (actions().isEmpty()) return;
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) moveTo(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace clientela::ui
