#include "ui/customers/CardFoot.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QPushButton>

namespace clientela::ui {

namespace {
int leftEdge() { return FieldRow::kGutter + grown(width::kFieldLabel); }
} // namespace

CardFoot::CardFoot(const QString& more, QWidget* parent) : QWidget(parent), more_(addLink()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    more_->setText(more);
    connect(more_, &QPushButton::clicked, this, &CardFoot::moreRequested);
}

void CardFoot::setOffers(const QList<Offer>& offers) {
    if (offers == offers_) return;
    offers_ = offers;
    while (links_.size() < offers.size()) {
        QPushButton* link = addLink();
        connect(link, &QPushButton::clicked, this, [this, nth = links_.size()] {
            const QString key = offers_[nth].key; // the offers are others once it is added
            Q_EMIT chosen(key);
        });
        links_ += link;
    }
    for (qsizetype i = 0; i < offers.size(); ++i) links_[i]->setText(withoutMnemonic(offers[i].label));
    place();
}

QPushButton* CardFoot::addLink() {
    auto* link = new QPushButton(icons::icon(QStringLiteral("plus")), QString(), this);
    setButtonRole(link, ButtonRole::Quiet);
    setSmall(link);
    link->setIconSize({iconSize::kText, iconSize::kText});
    return link;
}

QSize CardFoot::sizeHint() const { return {width::kSidePanel, Heights::standard().small}; }
QSize CardFoot::minimumSizeHint() const { return {leftEdge() + more_->sizeHint().width(), sizeHint().height()}; }

void CardFoot::resizeEvent(QResizeEvent*) { place(); }

void CardFoot::place() {
    const int end = QWidget::width() - more_->sizeHint().width();
    int left = leftEdge();
    bool fits = true;
    const auto put = [&](QPushButton* link) {
        const QSize size = link->sizeHint();
        link->setGeometry(left, 0, size.width(), height());
        left += size.width();
    };
    for (qsizetype i = 0; i < links_.size(); ++i) {
        fits = fits && i < offers_.size() && left + links_[i]->sizeHint().width() <= end;
        links_[i]->setVisible(fits);
        if (fits) put(links_[i]);
    }
    put(more_);
}

} // namespace clientela::ui
