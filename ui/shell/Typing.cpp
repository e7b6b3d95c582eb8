// What the window makes of keys before any widget sees them.
#include "ui/desk/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Letters.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace clientela::ui {

namespace {

/// An editor claims Ctrl+Z even when it has nothing to take back; then the key belongs to the last action.
bool hasNothingToUndo(QObject* editor, const QKeyEvent& key) {
    const bool undo = key.matches(QKeySequence::Undo);
    if (!undo && !key.matches(QKeySequence::Redo)) return false;
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(editor))
        return undo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

/// A letter or digit typed into a table, where it means nothing but "search".
bool isForSearch(QObject* watched, const QKeyEvent& key) {
    const auto* view = qobject_cast<QAbstractItemView*>(watched);
    // Where typing begins an editor, it is meant for the cell.
    if (view == nullptr || takesLetters(*view) || view->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed))
        return false;
    const auto plain = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return plain == 0 && key.text().size() == 1 && key.text().at(0).isLetterOrNumber();
}

} // namespace

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && hasNothingToUndo(watched, *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && workplace_ != nullptr && workplace_->page() != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* view = qobject_cast<QAbstractItemView*>(watched);
        if (view != nullptr && workplace_->page()->isAncestorOf(view) && isForSearch(watched, *key)) {
            workplace_->openSearch(key->text());
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace clientela::ui
