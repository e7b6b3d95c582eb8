#include "ui/widgets/TypingHistory.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>

namespace clientela::ui {

void forgetTyping(QWidget& within) {
    for (auto* line : within.findChildren<QLineEdit*>()) {
        if (!line->isUndoAvailable() && !line->isRedoAvailable()) continue;
        const QSignalBlocker unchanged(line);
        const int cursor = line->cursorPosition();
        const QString text = line->text();
        line->setText(text); // forgets, as nothing else of it does
        line->setCursorPosition(cursor);
    }
    for (auto* text : within.findChildren<QPlainTextEdit*>()) text->document()->clearUndoRedoStacks();
}

} // namespace clientela::ui
