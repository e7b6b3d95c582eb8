#include "ui/customers/CardText.h"

#include "ui/widgets/Metrics.h"

#include <QFontMetrics>

namespace clientela::ui {

namespace {
constexpr int kMost = 10;
} // namespace

CardText::CardText(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &CardText::fit);
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
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CardText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace clientela::ui
