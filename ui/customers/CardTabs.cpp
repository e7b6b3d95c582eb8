#include "ui/customers/CardTabs.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QMenu>
#include <QPainter>

namespace clientela::ui {

namespace {
/// 40 at 10 pt.
int tall() { return Heights::standard().row + space::k8; }
constexpr int kBar = 2;
constexpr int kMore = 28;
} // namespace

CardTab::CardTab(const QString& text, const QString& count, QWidget* parent) : QAbstractButton(parent), count_(count) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(count.isEmpty() ? text : text + QLatin1Char(' ') + count);
}

QSize CardTab::sizeHint() const {
    const QFontMetrics bold(ui::font(FontRole::Section)); // as wide when current as when not
    const int count =
        count_.isEmpty() ? 0 : space::k8 + QFontMetrics(ui::font(FontRole::Caption)).horizontalAdvance(count_);
    return {bold.horizontalAdvance(text()) + count, tall()};
}

void CardTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const QFont face = ui::font(isChecked() ? FontRole::Section : FontRole::Body);
    painter.setFont(face);
    painter.setPen(isChecked() || underMouse() ? theme.text : theme.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!count_.isEmpty()) {
        painter.setFont(ui::font(FontRole::Caption));
        painter.setPen(theme.hint);
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, count_);
    }
    if (isChecked()) painter.fillRect(QRect(0, height() - kBar, width(), kBar), theme.accentText);
    if (hasFocus()) paint::ring(&painter, QRectF(rect()).adjusted(-2, 4, 2, -4), radius::kTag, theme.accentText);
}

CardTabs::CardTabs(QWidget* parent)
    : QWidget(parent), more_(new IconButton(QStringLiteral("chevron-down"), tr("More sections"), this)) {
    setFixedHeight(tall());
    more_->hide();
    connect(more_, &QToolButton::clicked, this, &CardTabs::openMore);
}

QSize CardTabs::minimumSizeHint() const { return {width::kSidePanel, tall()}; }

void CardTabs::place() {
    int left = 0;
    bool cut = false;
    for (int i = 0; i < tabs_.size(); ++i) {
        const int wide = tabs_.at(i)->sizeHint().width();
        const int kept = i + 1 < tabs_.size() ? space::k16 + kMore : 0;
        cut = cut || left + wide + kept > QWidget::width();
        tabs_.at(i)->setVisible(!cut);
        tabs_.at(i)->setGeometry(left, 0, wide, tall());
        if (!cut) left += wide + space::k16;
    }
    more_->setVisible(cut);
    more_->setGeometry(left, (tall() - kMore) / 2, kMore, kMore);
}

void CardTabs::openMore() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAbstractButton* tab : tabs_)
        if (tab->isHidden()) menu->addAction(tab->text(), tab, &QAbstractButton::click);
    menu->popup(more_->mapToGlobal(QPoint(0, more_->height())));
}

void CardTabs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void CardTabs::setTabs(const QStringList& titles, const QStringList& counts) {
    qDeleteAll(tabs_);
    tabs_.clear();
    for (int i = 0; i < titles.size(); ++i) {
        auto* tab = new CardTab(titles.at(i), counts.value(i), this);
        connect(tab, &QAbstractButton::clicked, this, [this, i] {
            setCurrent(i);
            Q_EMIT chosen(i);
        });
        tabs_ += tab;
    }
    setCurrent(qBound(0, current_, static_cast<int>(tabs_.size()) - 1));
    place();
}

void CardTabs::setCurrent(int index) {
    current_ = index;
    for (int i = 0; i < tabs_.size(); ++i) tabs_.at(i)->setChecked(i == index);
}

void CardTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::edge(&painter, QRectF(rect()), Qt::BottomEdge, Theme::of(this).line);
}

} // namespace clientela::ui
