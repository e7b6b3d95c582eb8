#include "ui/shell/KeysDialog.h"

#include "base/Fold.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clientela::ui {

KeysDialog::KeysDialog(QWidget* parent)
    : Dialog(parent), search_(new SearchField(tr("Find a key"), QString(), this)), scroll_(new QScrollArea(this)),
      column_(nullptr), nothing_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    resize(480, 600);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setAccessibleName(windowTitle());
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll_);
    setGround(content, Ground::Raised);
    column_ = new QVBoxLayout;
    column_->setSpacing(space::k12);
    nothing_->setWordWrap(true);
    setInk(nothing_, Ink::Text2);
    nothing_->hide();
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(space::k24, space::k8, space::k24, space::k16);
    body->addWidget(nothing_);
    body->addLayout(column_);
    body->addStretch(1);
    scroll_->setWidget(content);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonRole(close, ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::k24, space::k16, space::k24, space::k8);
    top->addWidget(search_);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::k24, space::k8, space::k24, space::k16);
    foot->addWidget(buttons);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(scroll_, 1);
    all->addLayout(foot);
    search_->setAccessibleName(search_->placeholderText());
    search_->installEventFilter(this);
    search_->setFocus();
    connect(search_, &QLineEdit::textChanged, this, &KeysDialog::find);
    connect(search_, &SearchField::left, this, &QDialog::reject);
}

namespace {

QString plain(QString text) { return text.remove(QLatin1Char('&')); }

/// Other words for what an action does: what it says of itself beyond its text, and what its menu holds.
QString otherWords(const QAction& action) {
    QStringList words;
    if (const QString more = plain(action.toolTip()); more != plain(action.text())) words += more;
    if (action.menu() != nullptr)
        for (const QAction* one : action.menu()->actions()) words += plain(one->text());
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

void KeysDialog::addDialog(const QWidget& dialog) {
    QList<QAction*> actions;
    const auto add = [&](const QString& text, const QKeySequence& key) {
        if (text.isEmpty() || key.isEmpty()) return;
        auto* named = new QAction(text, this); // works nowhere: only to be read
        named->setShortcut(key);
        actions += named;
    };
    actions += dialog.findChildren<QAction*>();
    for (const QWidget* part : dialog.findChildren<QWidget*>()) {
        if (!part->isVisible()) continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(part)) add(button->text(), button->shortcut());
        if (const auto* label = qobject_cast<const QLabel*>(part); label && label->buddy())
            add(label->text(), QKeySequence::mnemonic(label->text()));
        const auto* push = qobject_cast<const QPushButton*>(part);
        if (push && push->isDefault()) add(push->text(), Qt::Key_Return);
    }
    add(tr("To the next field"), Qt::Key_Tab);
    add(tr("To the field before"), Qt::SHIFT | Qt::Key_Tab);
    add(tr("Open the choices of a box"), Qt::ALT | Qt::Key_Down);
    add(tr("Close this window"), Qt::Key_Escape);
    addGroup(dialog.windowTitle(), actions);
}

void KeysDialog::addGroup(const QString& head, const QList<QAction*>& actions) {
    Group group{nullptr, {}};
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(space::k24);
    rows->setVerticalSpacing(space::k8);
    rows->setColumnStretch(0, 1);
    for (const QAction* action : actions) {
        const QString text = QString(action->text()).remove(QLatin1Char('&'));
        if (!action->isVisible() || action->shortcut().isEmpty() || text.isEmpty()) continue;
        const int row = rows->rowCount();
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        const QString spelled = KeyHint::spelled(action->shortcut());
        auto* key = new KeyHint(spelled, this);
        rows->addWidget(label, row, 0);
        rows->addWidget(key, row, 1, Qt::AlignRight);
        const QString more = otherWords(*action);
        group.rows += {fold(text + QLatin1Char(' ') + spelled), fold(more), label, text, more, {label, key}};
    }
    if (group.rows.isEmpty()) {
        delete rows;
        return;
    }
    group.head = new SectionHeader(head, this);
    column_->addWidget(group.head);
    column_->addLayout(rows);
    groups_ += group;
}

void KeysDialog::find(const QString& typed) {
    const QStringList words = fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (const Group& group : groups_) {
        bool some = false;
        for (const Row& row : group.rows) {
            const auto saysAll = [&words](const QString& said) {
                return std::all_of(words.cbegin(), words.cend(),
                                   [&said](const QString& word) { return said.contains(word); });
            };
            const bool byOther = !saysAll(row.said) && saysAll(row.said + QLatin1Char(' ') + row.more);
            const bool found = byOther || saysAll(row.said);
            // Why it is among them, then.
            row.label->setText(byOther ? tr("%1: %2", "what a key does, and more about it").arg(row.text, row.moreText)
                                       : row.text);
            for (QWidget* widget : row.widgets) widget->setVisible(found);
            some = some || found;
        }
        group.head->setVisible(some);
        any = any || some;
    }
    nothing_->setText(tr("No key has “%1” in it").arg(typed.trimmed()));
    nothing_->setVisible(!any);
    scroll_->verticalScrollBar()->setValue(0);
}

// Reading through goes on while one types.
bool KeysDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QApplication::sendEvent(scroll_->verticalScrollBar(), event); return true;
        default: break;
        }
    return Dialog::eventFilter(watched, event);
}

} // namespace clientela::ui
