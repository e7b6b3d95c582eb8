#include "ui/shell/TopBar.h"

#include "ui/desk/Page.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/Actions.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace clientela::ui {

namespace {

void clear(QHBoxLayout* row) {
    while (QLayoutItem* item = row->takeAt(0)) {
        // Later: a crumb that was clicked is still in its own click.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

constexpr int kNarrowestSearch = 160;

/// An icon button that triggers an action and is enabled with it.
IconButton* buttonFor(QAction* action, const QString& icon, const QString& name) {
    auto* button = new IconButton(icon, name);
    button->setKey(action->shortcut());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

TopBar::TopBar(const Actions& actions, QMenu* newMenu, QWidget* parent)
    : QWidget(parent), trail_(new QHBoxLayout), crumbs_(new QWidget), crumbRow_(new QHBoxLayout(crumbs_)),
      back_(buttonFor(actions[Act::Back], QStringLiteral("back"), tr("Back"))), position_(new QLabel),
      up_(buttonFor(actions[Act::Previous], QStringLiteral("chevron-up"), tr("Previous"))),
      down_(buttonFor(actions[Act::Next], QStringLiteral("chevron-down"), tr("Next"))),
      search_(new SearchField(tr("Name, phone, e-mail, document…"), KeyHint::spelled(actions[Act::Find]->shortcut()))),
      searchIcon_(buttonFor(actions[Act::Find], QStringLiteral("search"), tr("Search"))), pageActions_(new QWidget),
      actionRow_(new QHBoxLayout(pageActions_)), new_(new SplitButton(QStringLiteral("plus"), tr("New"))) {
    setObjectName(QStringLiteral("TopBar"));
    setGround(this, Ground::Base);
    setFixedHeight(Heights::standard().topBar);
    search_->setObjectName(QStringLiteral("SearchField"));
    crumbRow_->setContentsMargins(0, 0, 0, 0);
    crumbRow_->setSpacing(space::k8);
    actionRow_->setContentsMargins(0, 0, 0, 0);
    actionRow_->setSpacing(space::k8);
    setFontRole(position_, FontRole::Caption);
    setInk(position_, Ink::Text2);
    new_->setMenu(newMenu);
    QAction* customer = actions[Act::NewCustomer];
    connect(new_, &QToolButton::clicked, customer, &QAction::trigger);
    const auto follow = [this, customer] {
        new_->setEnabled(customer->isEnabled());
        new_->setToolTip(customer->isEnabled() ? tr("New customer") : customer->toolTip());
    };
    connect(customer, &QAction::changed, this, follow);
    follow();

    trail_->setSpacing(space::k8);
    for (QWidget* part : {static_cast<QWidget*>(back_), crumbs_, static_cast<QWidget*>(position_),
                          static_cast<QWidget*>(up_), static_cast<QWidget*>(down_)})
        trail_->addWidget(part);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, 0, space::k16, 1);
    row->setSpacing(space::k8);
    row->addLayout(trail_);
    row->addStretch(1);
    row->addWidget(search_);
    row->addWidget(searchIcon_);
    row->addWidget(pageActions_);
    row->addWidget(new_);
    showPage(nullptr);
}

void TopBar::showPage(const Page* page) {
    showTrail(page);
    showActions(page);
    showTitleWidget(page != nullptr ? page->titleWidget() : nullptr);
    arrangeSearch();
    // At once: whoever added them may be busy before the layouts come to it, and the head would be seen half made.
    for (QLayout* row : {static_cast<QLayout*>(crumbRow_), static_cast<QLayout*>(actionRow_)})
        for (int i = 0; i < row->count(); ++i)
            if (QWidget* part = row->itemAt(i)->widget()) part->show();
    pageActions_->layout()->activate();
    layout()->activate();
}

void TopBar::showTrail(const Page* page) {
    clear(crumbRow_);
    const QList<Page::Crumb> crumbs = page != nullptr ? page->trail() : QList<Page::Crumb>();
    back_->setVisible(crumbs.size() > 1);
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const Page::Crumb& crumb = crumbs[i];
        if (i + 1 < crumbs.size()) {
            auto* link = new LinkButton(crumb.text);
            setInk(link, Ink::Text2);
            setButtonRole(link, ButtonRole::HintLink);
            connect(link, &QPushButton::clicked, this, [this, to = crumb.to] { Q_EMIT goRequested(to); });
            crumbRow_->addWidget(link);
            crumbRow_->addWidget(new IconLabel(QStringLiteral("chevron-right"), Ink::Text2, iconSize::kText));
            continue;
        }
        auto* here = new ElidedLabel(crumb.text);
        here->setObjectName(QStringLiteral("PageTitle"));
        setFontRole(here, crumbs.size() > 1 ? FontRole::Section : FontRole::Title);
        crumbRow_->addWidget(here);
    }
    const QString position = page != nullptr ? page->position() : QString();
    position_->setText(position);
    position_->setVisible(!position.isEmpty());
    up_->setVisible(!position.isEmpty());
    down_->setVisible(!position.isEmpty());
}

void TopBar::showActions(const Page* page) {
    const QList<QAction*> actions = page != nullptr ? page->topActions() : QList<QAction*>();
    const auto* pressed = qobject_cast<const ActionButton*>(window()->focusWidget());
    const QAction* focused = pressed != nullptr ? pressed->action() : nullptr;
    clear(actionRow_);
    for (QAction* action : actions) {
        auto* button = new ActionButton(action, pageActions_);
        if (action == focused) {
            button->show();
            button->setFocus(Qt::OtherFocusReason);
        }
        setButtonRole(button, action == actions.last() ? ButtonRole::Primary : ButtonRole::Plain);
        actionRow_->addWidget(button);
    }
    shrunk_ = !actions.isEmpty();
    pageActions_->setVisible(shrunk_);
    new_->setVisible(!shrunk_);
}

void TopBar::showTitleWidget(QWidget* widget) {
    if (titleWidget_ == widget) return;
    if (titleWidget_) {
        trail_->removeWidget(titleWidget_);
        titleWidget_->hide();
    }
    titleWidget_ = widget;
    if (!widget) return;
    trail_->insertWidget(2, widget);
    widget->show();
}

void TopBar::arrangeSearch() {
    const bool field = open_ || !shrunk_;
    search_->setVisible(field);
    searchIcon_->setVisible(!field);
    // Open it lies over the rest; closed it gives way to the trail and the buttons.
    int room = width() / 2 - space::k32;
    if (!open_) {
        const int others = trail_->sizeHint().width() + (shrunk_ ? 0 : new_->sizeHint().width()) + 4 * space::k16;
        room = qMin(room, width() - others);
    }
    room = qMax(kNarrowestSearch, room);
    search_->setFixedWidth(qMin(grown(open_ ? width::kSearchOpen : width::kSearch), room));
}

void TopBar::openSearch(const QString& text) {
    open_ = true;
    arrangeSearch();
    search_->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        search_->selectAll();
    else
        search_->insert(text);
}

void TopBar::closeSearch() {
    open_ = false;
    arrangeSearch();
}

void TopBar::openNewMenu() {
    if (new_->isVisible()) return new_->showMenu();
    new_->menu()->popup(mapToGlobal(QPoint(width(), height())));
}

bool TopBar::event(QEvent* event) {
    // The trail has another width now, which is known only since its words have their letters.
    if (event->type() == QEvent::LayoutRequest) arrangeSearch();
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent*) { arrangeSearch(); }

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::edge(&painter, rect(), Qt::BottomEdge, Theme::of(this).line);
}

} // namespace clientela::ui
