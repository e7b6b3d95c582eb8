#include "ui/widgets/Tile.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QStyle>

namespace clientela::ui {

namespace {

constexpr int kSquare = 40; ///< behind the icon

} // namespace

Tile::Tile(const QString& iconName, const QString& title, const QString& line, const QString& key, QWidget* parent)
    : QAbstractButton(parent), iconName_(iconName), line_(line), key_(key) {
    setText(title);
    setAccessibleDescription(line);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Tile::sizeHint() const { return {536, Heights::standard().twoLine + space::k24}; }
QSize Tile::minimumSizeHint() const { return {320, sizeHint().height()}; }

void Tile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QAbstractButton::keyPressEvent(event);
}

bool Tile::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const auto visual = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paint::panel(&painter, rect(), radius::kPanel, underMouse() ? theme.hover : theme.field, theme.fieldLine);
    if (hasFocus()) paint::ring(&painter, rect(), radius::kPanel, theme.accentText);

    const QRect square = visual(QRect(space::k16 + 1, (height() - kSquare) / 2, kSquare, kSquare));
    paint::panel(&painter, square, radius::kControl, theme.accentSoft);
    icons::paint(&painter, square.adjusted(10, 10, -10, -10), iconName_, theme.accentText);

    int right = width() - space::k16;
    if (!key_.isEmpty()) {
        const QSize size = KeyHint::sizeOf(key_, font());
        right -= size.width();
        KeyHint::paint(&painter, visual(QRect(QPoint(right, (height() - size.height()) / 2), size)), key_, font(),
                       theme.hint, theme.sunken, theme.line);
        right -= space::k16;
    }
    const int left = space::k16 + 1 + kSquare + space::k16;
    const int line = fontMetrics().height() + space::k4;
    const int top = (height() - 2 * line) / 2;
    const auto draw = [&](int y, const QFont& font, const QColor& color, const QString& text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(visual(QRect(left, y, right - left, line)),
                         Qt::AlignVCenter | Qt::TextShowMnemonic |
                             static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, right - left));
    };
    draw(top, ui::font(FontRole::Section), theme.text, text());
    draw(top + line, font(), theme.text2, line_);
}

} // namespace clientela::ui
