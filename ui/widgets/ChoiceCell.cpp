#include "ui/widgets/ChoiceCell.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace clientela::ui {

namespace {
constexpr int kMark = 16;
constexpr int kDot = 3;                               ///< radius
constexpr int kText = space::k12 + kMark + space::k8; ///< from the left edge
constexpr int kWide = 232;
} // namespace

ChoiceCell::ChoiceCell(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownRing", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCell::sizeHint() const { return {kWide, heightForWidth(kWide)}; }

int ChoiceCell::heightForWidth(int width) const {
    const QRect room(0, 0, width - kText - space::k8, QWIDGETSIZE_MAX);
    const int text = QFontMetrics(ui::font(FontRole::Body)).boundingRect(room, Qt::TextWordWrap, this->text()).height();
    return qMax(Heights::standard().row + space::k8, text + 2 * space::k8);
}

void ChoiceCell::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    if (isChecked())
        painter.fillRect(rect(), theme.accentSoft);
    else if (underMouse())
        painter.fillRect(rect(), theme.hover);
    const QFont body = ui::font(FontRole::Body);
    const int line = QFontMetrics(body).height();
    const int top = (Heights::standard().row + space::k8 - line) / 2;
    const QRectF mark(space::k12, top + (line - kMark) / 2.0, kMark, kMark);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(theme.strong, 1.5));
    painter.setBrush(isChecked() ? theme.accent : theme.field);
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setBrush(theme.onAccent);
        painter.drawEllipse(mark.center(), kDot, kDot);
    }
    painter.setFont(body);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(kText, top, -space::k8, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                     text());
    if (hasFocus()) paint::ring(&painter, QRectF(rect()), 0, theme.accentText);
}

void ChoiceCell::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up) return Q_EMIT rowRequested(-1);
    if (event->key() == Qt::Key_Down) return Q_EMIT rowRequested(1);
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && group()) {
        for (QAbstractButton* other : group()->buttons()) {
            if (other == this) continue;
            other->setChecked(true);
            other->setFocus(Qt::TabFocusReason);
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace clientela::ui
