#include "ui/customers/CardFoot.h"

#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QPushButton>

namespace clientela::ui {

namespace {
constexpr int kLeft = FieldRow::kGutter + width::kFieldLabel;
} // namespace

CardFoot::CardFoot(const QList<Offer>& offers, const QString& more, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Offer& offer : offers)
        connect(addLink(offer.label), &QPushButton::clicked, this, [this, key = offer.key] { Q_EMIT chosen(key); });
    connect(addLink(more), &QPushButton::clicked, this, &CardFoot::moreRequested);
}

QPushButton* CardFoot::addLink(const QString& text) {
    auto* link = new QPushButton(icons::icon(QStringLiteral("plus")), text, this);
    setButtonRole(link, ButtonRole::Quiet);
    setSmall(link);
    link->setIconSize({iconSize::kText, iconSize::kText});
    links_ += link;
    return link;
}

QSize CardFoot::sizeHint() const { return {width::kSidePanel, Heights::standard().small}; }
QSize CardFoot::minimumSizeHint() const { return {kLeft + links_.last()->sizeHint().width(), sizeHint().height()}; }

void CardFoot::resizeEvent(QResizeEvent*) {
    QPushButton* more = links_.last();
    const int end = QWidget::width() - more->sizeHint().width();
    int left = kLeft;
    bool fits = true;
    const auto put = [&](QPushButton* link) {
        const QSize size = link->sizeHint();
        link->setGeometry(left, 0, size.width(), height());
        left += size.width();
    };
    for (QPushButton* link : links_) {
        if (link == more) break;
        fits = fits && left + link->sizeHint().width() <= end;
        link->setVisible(fits);
        if (fits) put(link);
    }
    put(more);
}

} // namespace clientela::ui
