#include "ui/shell/PersonButton.h"

#include "base/Failure.h"
#include "office/Actors.h"
#include "ui/desk/Desk.h"
#include "ui/shell/PersonName.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/NameDialog.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QMenu>
#include <QPainter>

namespace clientela::ui {

namespace {

constexpr int kAvatar = 24;

}

PersonButton::PersonButton(Desk& desk, QWidget* parent) : QAbstractButton(parent), desk_(desk) {
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownRing", true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &PersonButton::openMenu);
    connect(&desk_, &Desk::actorChanged, this, &PersonButton::showName);
    showName();
}

void PersonButton::showName() {
    setText(desk_.file().actorName());
    //: %1 is a person
    const QString what = tr("%1 is at work. Press to change.").arg(text());
    setAccessibleName(what);
    setToolTip(what);
    update();
}

void PersonButton::setNarrow(bool narrow) {
    narrow_ = narrow;
    updateGeometry();
    update();
}

QSize PersonButton::sizeHint() const {
    return {narrow_ ? width::kSidebarNarrow - 1 : // beside the line at its edge
                grown(width::kSidebar),
            Heights::standard().row + space::k8};
}

void PersonButton::openMenu() {
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    try {
        for (const office::Actor& actor : office::actors(desk_.connection())) {
            if (actor.archived) continue;
            QAction* choice = menu->addAction(actor.name);
            choice->setCheckable(true);
            choice->setChecked(actor.id == desk_.file().actor());
            connect(choice, &QAction::triggered, this, [this, id = actor.id] { desk_.setActor(id); });
        }
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    if (!desk_.isReadOnly() && !desk_.file().actor().isNull()) {
        menu->addSeparator();
        //: %1 is a person
        connect(menu->addAction(tr("Rename %1…").arg(withoutMnemonic(text()))), &QAction::triggered, this,
                &PersonButton::rename);
    }
    menu->popup(mapToGlobal(QPoint(space::k8, -menu->sizeHint().height())));
}

void PersonButton::rename() {
    // The system's name for who is at work is often none that a colleague would know.
    auto* dialog = new NameDialog(tr("Name of who is at work"), tr("Name"), tr("Rename", "a person at work"),
                                  tr("Keep %1").arg(withoutMnemonic(text())), window());
    dialog->setName(text());
    connect(dialog, &NameDialog::named, this, [this](const QString& name) { namePersonAtWork(desk_, name, this); });
    dialog->open();
}

void PersonButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const QRect panel = rect().adjusted(space::k8, 0, -space::k8, 0);
    if (underMouse()) paint::panel(&painter, panel, radius::kControl, theme.hover);
    if (hasFocus()) paint::ring(&painter, panel, radius::kControl, theme.accentText);
    QRect face(panel.left() + space::k8, (height() - kAvatar) / 2, kAvatar, kAvatar);
    if (narrow_) face.moveLeft((width() - kAvatar) / 2);
    paint::avatar(&painter, face, initialsOf(text()), AvatarShape::Person, theme, theme.line);
    if (narrow_) return;
    painter.setFont(font());
    painter.setPen(theme.text2);
    const QRect words(face.right() + 1 + space::k8, 0, panel.right() - face.right() - space::k16, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace clientela::ui
