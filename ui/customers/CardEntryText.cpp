#include "ui/customers/CardEntryText.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>

#include <utility>

namespace clientela::ui {

CardEntryText::CardEntryText(QWidget* parent) : CardText(parent) {
    document()->setDocumentMargin(5); // one line stands as the words of the box beside it
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!setting_) Q_EMIT edited(text());
    });
}

QString CardEntryText::text() const { return toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' ')); }

void CardEntryText::setText(const QString& text) {
    const bool was = std::exchange(setting_, true);
    setPlainText(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    goToEnd();
    setting_ = was;
}

void CardEntryText::goToEnd() { moveCursor(QTextCursor::End); }

bool CardEntryText::moves(QTextCursor::MoveOperation operation) const {
    QTextCursor cursor = textCursor();
    return cursor.movePosition(operation);
}

bool CardEntryText::isOnFirstLine() const { return !moves(QTextCursor::Up); }
bool CardEntryText::isOnLastLine() const { return !moves(QTextCursor::Down); }

void CardEntryText::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) return event->ignore();
        return Q_EMIT entered();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return event->ignore(); // of whatever is around it
    case Qt::Key_Up:
        if (isOnFirstLine()) return event->ignore();
        break;
    case Qt::Key_Down:
        if (isOnLastLine()) return event->ignore();
        break;
    default: break;
    }
    CardText::keyPressEvent(event);
}

void CardEntryText::focusInEvent(QFocusEvent* event) {
    CardText::focusInEvent(event);
    const Qt::FocusReason why = event->reason();
    if (why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason) selectAll();
}

void CardEntryText::insertFromMimeData(const QMimeData* source) {
    if (source == nullptr || !source->hasText()) return;
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    textCursor().insertText(source->text().replace(lineEnds, QStringLiteral(" ")));
}

} // namespace clientela::ui
