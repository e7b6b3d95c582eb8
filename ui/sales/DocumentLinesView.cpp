#include "ui/sales/DocumentLinesView.h"

#include "ui/sales/DocumentLinesModel.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/LineCompleter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace clientela::ui {

namespace {

constexpr int kLeastWidth = 64;
constexpr auto kEntered = "isEntered"; ///< of an editor

/// Cells of text whose editor offers the products; a text that is none of them stays one of one's own.
class ProductDelegate : public CellDelegate {
public:
    ProductDelegate(const DocumentLinesModel& lines, QObject* parent)
        : CellDelegate(CellKind::Text, parent), lines_(lines) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* edit = new QLineEdit(parent);
        const auto offers = [this](const QString& typed) {
            QList<LineCompleter::Offer> found;
            for (const DocumentLinesModel::Offered& one : lines_.productsLike(typed))
                found += {one.name, one.price, {}, one.name};
            return found;
        };
        new LineCompleter(edit, offers, [this, edit](const LineCompleter::Offer& offer) {
            edit->setText(offer.text);
            // What is taken is entered. By Tab it is by now: the cell is left. (Not an event of the cell's own, which a
            // view delivers while it closes it.)
            auto* self = const_cast<ProductDelegate*>(this);
            QMetaObject::invokeMethod(
                self,
                [self, cell = QPointer<QWidget>(edit)] {
                    if (cell && cell->isVisible()) self->enter(cell);
                },
                Qt::QueuedConnection);
        });
        return edit;
    }

private:
    void enter(QWidget* edit) {
        Q_EMIT commitData(edit);
        Q_EMIT closeEditor(edit, QAbstractItemDelegate::SubmitModelCache);
    }

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

void DocumentLinesView::removeCurrent() {
    const QModelIndex at = currentIndex();
    if (!at.isValid()) return;
    const sales::DocumentLine line = lines_.document().lines[static_cast<size_t>(at.row())];
    const int row = at.row();
    lines_.removeLine(row);
    if (!line.description.isEmpty() || line.unitPrice != 0) Q_EMIT removed(row, line);
}

void DocumentLinesView::bringBack(int row, const sales::DocumentLine& line) {
    lines_.insertLine(row, line);
    setCurrentIndex(lines_.index(std::min(row, lines_.rowCount() - 1), 0));
    setFocus(Qt::OtherFocusReason);
}

void DocumentLinesView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    // Once a cell: what is said twice would go on past the next one.
    const bool entered =
        hint == QAbstractItemDelegate::SubmitModelCache && editor != nullptr && !editor->property(kEntered).toBool();
    if (entered) editor->setProperty(kEntered, true);
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
    const bool byBackspace =
        event->key() == Qt::Key_Backspace && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const auto plain = event->modifiers() & ~Qt::KeypadModifier;
    if (byBackspace || (event->key() == Qt::Key_Delete && plain == Qt::NoModifier)) return removeCurrent();
    QTableView::keyPressEvent(event);
    // Qt hands on the key that opened an editor, and the page would begin a line by it, too.
    if (state() == QAbstractItemView::EditingState) event->accept();
}

} // namespace clientela::ui
