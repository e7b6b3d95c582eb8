#include "ui/customers/CardText.h"

#include "ui/widgets/Leaving.h"
#include "ui/widgets/Metrics.h"

#include <QFontMetrics>
#include <QScrollArea>
#include <QScrollBar>

namespace clientela::ui {

namespace {
constexpr int kMost = 10;
} // namespace

CardText::CardText(QWidget* parent) : TextArea(parent) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &CardText::fit);
    // Later: a line that begins has its room after the next layout only.
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CardText::showCursor, Qt::QueuedConnection);
}

QSize CardText::sizeHint() const {
    // Lines as they are wrapped now; a document of plain text counts its height in lines.
    const int lines = qBound(1, qMax(lines_, blockCount()), kMost);
    const int height = lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 4;
    return {width::kSidePanel, qMax(height, Heights::standard().row)};
}

void CardText::fit() {
    const int lines = static_cast<int>(document()->size().height());
    if (lines == lines_) return;
    lines_ = lines;
    setVerticalScrollBarPolicy(lines > kMost ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void CardText::resizeEvent(QResizeEvent* event) {
    TextArea::resizeEvent(event);
    fit();
    // At a wrap the text went up a line, to where one types, before the box grew: now there is room for all of it.
    if (lines_ <= kMost) verticalScrollBar()->setValue(0);
}

/// The page goes on with what is typed at its lower edge.
void CardText::showCursor() {
    if (!hasFocus()) return;
    for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(up);
        if (area == nullptr) continue;
        const QPoint at = viewport()->mapTo(area->widget(), cursorRect().center());
        return area->ensureVisible(at.x(), at.y(), 0, space::k32);
    }
}

void CardText::focusOutEvent(QFocusEvent* event) {
    TextArea::focusOutEvent(event);
    if (isLeft(*event)) Q_EMIT left();
}

} // namespace clientela::ui
