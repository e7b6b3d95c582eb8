// What the window makes of keys before any widget sees them.
#include "ui/desk/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Letters.h"
#include "ui/widgets/LineCompleter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>
#include <iterator>

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

/// What everybody's fingers know in a line of text, whatever a page does by it elsewhere.
bool isKnownInText(const QKeyEvent& key) {
    static constexpr QKeySequence::StandardKey kKnown[] = {QKeySequence::Undo,  QKeySequence::Redo,
                                                           QKeySequence::Cut,   QKeySequence::Copy,
                                                           QKeySequence::Paste, QKeySequence::SelectAll};
    return std::any_of(std::begin(kKnown), std::end(kKnown), [&](const auto known) { return key.matches(known); });
}

/// A line of text claims keys before any action has them, on X11 more of them than elsewhere (Ctrl+U deletes the line).
/// One that is an action's where the line stands is that action's: it works wherever the focus is.
bool belongsToAnAction(const QObject* editor, const QKeyEvent& key) {
    const bool isText = qobject_cast<const QLineEdit*>(editor) || qobject_cast<const QPlainTextEdit*>(editor);
    if (!isText || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0 || isKnownInText(key)) return false;
    if (editor->property(kOpensByKey).toBool() && key.keyCombination() == (Qt::ALT | Qt::Key_Down)) return false;
    const QKeySequence pressed(key.keyCombination());
    for (const auto* at = qobject_cast<const QWidget*>(editor); at != nullptr; at = at->parentWidget())
        for (const QAction* action : at->actions())
            if (action->shortcuts().contains(pressed)) return true;
    return false;
}

/// Where a letter means nothing but "search": a table, or a page of which nothing is open (a card that is read).
/// A page that is a form being filled in (a draft of a document) says so by a property.
bool takesNoLetters(const QObject* watched) {
    const auto* view = qobject_cast<const QAbstractItemView*>(watched);
    if (view == nullptr) return qobject_cast<const Page*>(watched) != nullptr && !watched->property("isForm").toBool();
    // Where typing begins an editor, it is meant for the cell.
    return !takesLetters(*view) && !view->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed);
}

/// A letter or digit typed there.
bool isForSearch(QObject* watched, const QKeyEvent& key) {
    if (!takesNoLetters(watched)) return false;
    const auto plain = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return plain == 0 && key.text().size() == 1 && key.text().at(0).isLetterOrNumber();
}

/// Shift+F10 is the Menu key of keyboards that have none; on X11 and Wayland Qt knows that key alone.
bool asksForMenu(const QKeyEvent& key) { return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier; }

void openMenuOf(QWidget& widget) {
    const QPoint at = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (hasNothingToUndo(watched, key) || belongsToAnAction(watched, key)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && asksForMenu(*static_cast<QKeyEvent*>(event)))
        if (auto* widget = qobject_cast<QWidget*>(watched); widget != nullptr && widget->hasFocus()) {
            openMenuOf(*widget);
            return true;
        }
    if (event->type() == QEvent::KeyPress && workplace_ != nullptr && workplace_->page() != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<const QWidget*>(watched);
        const Page* page = workplace_->page();
        // What a part of the page has no use for comes to the page, too: only where it has the focus itself.
        const bool isHere = widget == page ? page->hasFocus() : widget != nullptr && page->isAncestorOf(widget);
        if (isHere && isForSearch(watched, *key)) {
            workplace_->openSearch(key->text());
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace clientela::ui
