#include "ui/widgets/Buttons.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace clientela::ui {

QString withoutMnemonic(QString words) { return words.replace(QLatin1Char('&'), QLatin1String("&&")); }

bool pressByEnter(const QKeyEvent& event, const QWidget& part) {
    if ((event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) ||
        (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto* button = qobject_cast<QAbstractButton*>(part.window()->focusWidget());
    if (button == nullptr || !button->isEnabled()) return false;
    // What is ticked, or chosen among others, is so by Space: Enter goes on from it.
    const bool isPressed =
        qobject_cast<QPushButton*>(button) != nullptr || qobject_cast<QToolButton*>(button) != nullptr;
    if (!isPressed && button->isCheckable()) return false;
    button->click();
    return true;
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setButtonRole(this, ButtonRole::Link);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

MenuButton::MenuButton(QMenu* menu, QWidget* parent) : QPushButton(parent) {
    menu->setParent(this, menu->windowFlags());
    setMenu(menu);
    setAutoDefault(false);
}

void MenuButton::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Down && (held == Qt::NoModifier || held == Qt::AltModifier)) return showMenu();
    QPushButton::keyPressEvent(event);
}

SplitButton::SplitButton(const QString& iconName, const QString& text, QWidget* parent) : QToolButton(parent) {
    setButtonRole(this, ButtonRole::Primary);
    if (!iconName.isEmpty()) setIcon(icons::icon(iconName));
    setText(text);
    setToolButtonStyle(iconName.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
}

void SplitButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        showMenu();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QToolButton(parent), name_(name) {
    setIconName(iconName);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::setIconName(const QString& iconName) { setIcon(icons::icon(iconName)); }

void IconButton::setKey(const QKeySequence& key) {
    setToolTip(key.isEmpty() ? name_ : QStringLiteral("%1  %2").arg(name_, KeyHint::spelled(key)));
}

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(1, 1, 1, 1);
    row_->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::addSegment(const QString& text, const QString& iconName) {
    auto* button = new QPushButton(text, this);
    setButtonRole(button, ButtonRole::Quiet);
    setSmall(button);
    button->setCheckable(true);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) button->setIcon(icons::icon(iconName));
    const auto index = static_cast<int>(group_->buttons().size());
    group_->addButton(button, index);
    if (index == 0) button->setChecked(true);
    row_->addWidget(button);
    button->installEventFilter(this);
    return index;
}

int SegmentedControl::current() const { return group_->checkedId(); }

void SegmentedControl::setCurrent(int index) {
    if (QAbstractButton* button = group_->button(index)) button->setChecked(true);
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (plain != 0 || key->text().isEmpty() || !key->text().at(0).isLetterOrNumber()) return false;
    Q_EMIT typed();
    QWidget* now = QApplication::focusWidget();
    if (now == nullptr || now == watched) return false;
    QCoreApplication::sendEvent(now, event);
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paint::panel(&painter, rect(), radius::kControl, theme.field, theme.fieldLine);
}

} // namespace clientela::ui
