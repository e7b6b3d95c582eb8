#include "ui/customers/CardPersonRow.h"

#include "customers/CustomerChoices.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QKeyEvent>
#include <QPainter>

namespace clientela::ui {

namespace {
constexpr int kAvatar = 32;
} // namespace

CardPersonRow::CardPersonRow(const customers::Link& link, QWidget* parent) : QAbstractButton(parent), link_(link) {
    role_ = link.role;
    for (const fields::Choice& choice : customers::linkRoleChoices())
        if (choice.key == link.role) role_ = choice.label;
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("%1, %2", "a linked person and their role").arg(link.otherName, role_));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(link_.other.value); });
}

QSize CardPersonRow::sizeHint() const { return {width::kSidePanel, Heights::standard().twoLine - space::k8}; }

void CardPersonRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void CardPersonRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const QRect inside = rect().adjusted(FieldRow::kGutter, 0, 0, 0);
    if (underMouse()) paint::panel(&painter, inside.adjusted(-4, 0, 0, 0), radius::kControl, theme.hover);
    if (hasFocus()) paint::ring(&painter, inside.adjusted(-4, 0, 0, 0), radius::kControl, theme.accentText);
    const QRect face(inside.left(), inside.center().y() - kAvatar / 2, kAvatar, kAvatar);
    paint::avatar(&painter, face, initialsOf(link_.otherName),
                  link_.otherIsCompany ? AvatarShape::Company : AvatarShape::Person, theme);
    const QRect arrow(inside.right() - 20, inside.center().y() - 8, 16, 16);
    icons::paint(&painter, arrow, QStringLiteral("chevron-right"), theme.hint);
    const QFont body = ui::font(FontRole::Body);
    const int wide = paint::tagWidth(role_, body);
    const int tall = Heights::standard().tag;
    const QRect chip(arrow.left() - space::k8 - wide, inside.center().y() - tall / 2, wide, tall);
    paint::tag(&painter, chip, role_, theme.tone(Tone::Neutral), body);
    QRect text(face.right() + space::k12, inside.top(), chip.left() - face.right() - 2 * space::k12, inside.height());
    painter.setFont(ui::font(FontRole::Name));
    painter.setPen(theme.text);
    const QString name = painter.fontMetrics().elidedText(link_.otherName, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(name) + space::k8);
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(theme.hint);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(link_.note, Qt::ElideRight, text.width()));
}

} // namespace clientela::ui
