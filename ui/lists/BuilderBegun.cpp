// New lists that were begun and not saved (decisions/0071): the part of BuilderPage that offers the last of them.
#include "query/Parser.h"
#include "ui/lists/BuilderPage.h"
#include "ui/desk/ListDrafts.h"
#include "ui/lists/ListWords.h"
#include "ui/lists/OutlineView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QVBoxLayout>

namespace clientela::ui {

QWidget* BuilderPage::makeBegun() {
    begun_ = new QWidget;
    auto* around = new QVBoxLayout(begun_);
    around->setContentsMargins(space::k16, space::k8, space::k16, 0);
    begunText_ = new ElidedLabel;
    begunText_->setObjectName(QStringLiteral("ListBegun"));
    begunText_->setTextFormat(Qt::PlainText);
    setInk(begunText_, Ink::Text2);
    around->addWidget(begunText_);
    auto* row = new FlowLayout;
    row->setSpacing(space::k8);
    around->addLayout(row);
    auto* goOn = new LinkButton(tr("Continue the one you began"));
    connect(goOn, &QAbstractButton::clicked, this, &BuilderPage::continueBegun);
    auto* drop = new LinkButton(tr("Discard", "a list that was begun"));
    connect(drop, &QAbstractButton::clicked, this, &BuilderPage::discardBegun);
    row->addWidget(goOn);
    row->addWidget(drop);
    begun_->hide();
    return begun_;
}

void BuilderPage::showBegun() {
    const bool empty = shown_ > 0 && isOfCustomers() && saved_.id.isNull() && understood_ && outline_.rows.empty();
    offered_ = empty ? drafts_.unfinished(draftKey()) : std::nullopt;
    begun_->setVisible(offered_.has_value());
    if (!offered_) return;
    const QString text = drafts_.find(*offered_).value_or(Place()).list;
    const auto tree = query::parse(text); // it may have been left in the middle of a word
    begunText_->setText(
        tr("Begun and not saved: %1", "a list in words").arg(tree ? words_->wording().list(*tree, kind_) : text));
}

void BuilderPage::continueBegun() {
    if (!offered_) return;
    Place begun;
    begun.page = Place::Page::List;
    begun.id = offered_->value;
    desk().go(begun);
}

void BuilderPage::discardBegun() {
    if (!offered_) return;
    discarded_ = drafts_.find(*offered_);
    discardedAfter_ = desk().lastUndoable();
    drafts_.remove(*offered_);
    showBegun();
    rows_->focusFirst(); // the link that had the focus may be gone
    desk().tell(undoText(), 0, Desk::Offer::OfPage);
    Q_EMIT headChanged();
}

} // namespace clientela::ui
