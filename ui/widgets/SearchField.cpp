#include "ui/widgets/SearchField.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/PaintParts.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QStyle>

namespace clientela::ui {

namespace {

constexpr int kIconLeft = 9;
constexpr int kTextLeft = kIconLeft + iconSize::kNormal + space::k8;

} // namespace

SearchField::SearchField(const QString& placeholder, const QString& key, QWidget* parent)
    : QLineEdit(parent), key_(key), hint_(new KeyHint(key, this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search", "name of the search box for screen readers"));
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    arrange();
}

void SearchField::setEndText(const QString& text) {
    endText_ = text;
    arrange();
    update();
}

void SearchField::clearQuietly() {
    const QSignalBlocker quiet(this);
    clear();
    arrange();
}

int SearchField::endWidth() const {
    return QFontMetrics(paint::captionOf(font())).horizontalAdvance(endText_) + space::k8;
}

bool SearchField::showsEndText() const {
    if (endText_.isEmpty()) return false;
    // What is looked for here is said before how much there is.
    const int room = width() - kTextLeft - endWidth() - 2 * space::k8;
    return !text().isEmpty() || fontMetrics().horizontalAdvance(placeholderText()) <= room;
}

void SearchField::arrange() {
    if (!key_.isEmpty()) hint_->setKey(text().isEmpty() ? key_ : KeyHint::spelled(QKeySequence(Qt::Key_Escape)));
    hint_->setVisible(endText_.isEmpty() && !key_.isEmpty());
    const QSize size = hint_->sizeHint();
    hint_->resize(size);
    const QRect place(width() - size.width() - 9, (height() - size.height()) / 2, size.width(), size.height());
    hint_->move(QStyle::visualRect(layoutDirection(), rect(), place).topLeft());
    int end = hint_->isHidden() ? 0 : size.width() + space::k8;
    if (showsEndText()) end = endWidth();
    // The style keeps 7 at each side, QLineEdit 2 more.
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int start = kTextLeft - 9;
    setTextMargins(leftToRight ? start : end, 0, leftToRight ? end : start, 0);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty()) return clear();
        // Where it leads nowhere of its own the key is the page's.
        if (!isSignalConnected(QMetaMethod::fromSignal(&SearchField::left))) return event->ignore();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT enteredList();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QRect icon(kIconLeft, (height() - iconSize::kNormal) / 2, iconSize::kNormal, iconSize::kNormal);
    icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), QStringLiteral("search"), theme.text2);
    if (!showsEndText()) return;
    painter.setFont(paint::captionOf(font()));
    painter.setPen(theme.hint);
    painter.drawText(rect().adjusted(9, 0, -9, 0),
                     Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     endText_);
}

} // namespace clientela::ui
