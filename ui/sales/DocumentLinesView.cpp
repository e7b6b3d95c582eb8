#include "ui/sales/DocumentLinesView.h"

#include "ui/sales/DocumentLinesModel.h"
#include "ui/widgets/CellDelegate.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace clientela::ui {

namespace {

constexpr int kLeastWidth = 64;

/// Cells of text whose editor offers the products.
class ProductDelegate : public CellDelegate {
public:
    ProductDelegate(const DocumentLinesModel& lines, QObject* parent)
        : CellDelegate(CellKind::Text, parent), lines_(lines) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* edit = new QLineEdit(parent);
        auto* completer = new QCompleter(lines_.productNames(), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion); // no popup: Enter takes what stands there
        edit->setCompleter(completer);
        return edit;
    }

private:
    const DocumentLinesModel& lines_;
};

} // namespace

DocumentLinesView::DocumentLinesView(DocumentLinesModel& model, QWidget* parent) : QTableView(parent), lines_(model) {
    setModel(&model);
    for (int column = 0; column < DocumentLinesModel::Columns; ++column)
        setItemDelegateForColumn(column, column == DocumentLinesModel::What
                                             ? static_cast<QAbstractItemDelegate*>(new ProductDelegate(model, this))
                                             : new CellDelegate(CellKind::Number, this));
}

void DocumentLinesView::fit() {
    // Typing in a draft begins an editor; elsewhere it searches, as in any table.
    setEditTriggers(lines_.isEditable() ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                              QAbstractItemView::AnyKeyPressed
                                        : QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(lines_.isEditable() ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
    horizontalHeader()->setSectionResizeMode(DocumentLinesModel::What, QHeaderView::Stretch);
    // The figures take what they need, the text all the rest.
    for (int column = 1; column < DocumentLinesModel::Columns; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::max(columnWidth(column), kLeastWidth));
    }
    if (!currentIndex().isValid() && lines_.rowCount() > 0) setCurrentIndex(lines_.index(0, 0));
}

bool isLetter(const QKeyEvent& key) {
    const auto plain = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return plain == 0 && key.text().size() == 1 && key.text().at(0).isLetterOrNumber();
}

QModelIndex DocumentLinesView::newLine() {
    if (!lines_.isEditable()) return {};
    // An empty line that waits already is as good as a new one.
    const auto& all = lines_.document().lines;
    if (all.empty() || !all.back().description.isEmpty() || all.back().unitPrice != 0) lines_.addLine();
    const QModelIndex first = lines_.index(lines_.rowCount() - 1, 0);
    setCurrentIndex(first);
    scrollTo(first);
    setFocus(Qt::OtherFocusReason);
    return first;
}

void DocumentLinesView::beginLine() {
    if (const QModelIndex first = newLine(); first.isValid()) edit(first);
}

void DocumentLinesView::beginLineBy(QKeyEvent& letter) {
    if (const QModelIndex first = newLine(); first.isValid()) edit(first, AnyKeyPressed, &letter);
}

void DocumentLinesView::goOn() {
    const QModelIndex at = currentIndex();
    if (at.column() < DocumentLinesModel::Vat) {
        const QModelIndex next = lines_.index(at.row(), at.column() + 1);
        setCurrentIndex(next);
        return edit(next);
    }
    if (at.row() + 1 == lines_.rowCount()) return beginLine();
    setCurrentIndex(lines_.index(at.row() + 1, 0));
}

void DocumentLinesView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool entered = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, hint);
    if (entered) goOn();
}

void DocumentLinesView::reset() {
    // Qt takes open editors away then, but leaves the delegate of their column watching: losing the focus, they would
    // be committed to a cell that is gone.
    for (QWidget* editor : viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        for (int column = 0; column < DocumentLinesModel::Columns; ++column)
            if (QAbstractItemDelegate* delegate = itemDelegateForColumn(column)) editor->removeEventFilter(delegate);
    QTableView::reset();
}

void DocumentLinesView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!lines_.isEditable() || state() == QAbstractItemView::EditingState) return QTableView::keyPressEvent(event);
    const QModelIndex at = currentIndex();
    if (enter) {
        if (!at.isValid()) return beginLine();
        return at.column() == DocumentLinesModel::Net ? goOn() : edit(at);
    }
    if (isLetter(*event) && !lines_.flags(at).testFlag(Qt::ItemIsEditable)) return beginLineBy(*event);
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down)) {
        setCurrentIndex(lines_.index(lines_.moveLine(at.row(), up ? -1 : 1), at.column()));
        return;
    }
    if (event->key() == Qt::Key_Backspace && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        lines_.removeLine(at.row());
        return;
    }
    QTableView::keyPressEvent(event);
    // Qt hands on the key that opened an editor, and the page would begin a line by it, too.
    if (state() == QAbstractItemView::EditingState) event->accept();
}

} // namespace clientela::ui
