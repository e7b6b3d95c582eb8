#include "ui/customers/CardFigures.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

namespace clientela::ui {

namespace {
constexpr int kLeast = 132; ///< a figure is never narrower
constexpr int kMore = 32;

QString spoken(const QList<CardFigure>& figures) {
    QStringList all;
    for (const CardFigure& figure : figures)
        all += QStringLiteral("%1: %2 %3 %4").arg(figure.label, figure.value, figure.unit, figure.second).simplified();
    return all.join(QStringLiteral("; "));
}
} // namespace

CardFigures::CardFigures(QWidget* parent)
    : QWidget(parent), more_(new IconButton(QStringLiteral("more"), tr("More figures"), this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    more_->hide();
    connect(more_, &QToolButton::clicked, this, &CardFigures::openMore);
}

QSize CardFigures::sizeHint() const {
    const int caption = QFontMetrics(ui::font(FontRole::Caption)).height();
    return {7 * kLeast, 2 * caption + QFontMetrics(ui::font(FontRole::Figure)).height() + 8};
}

QSize CardFigures::minimumSizeHint() const { return {2 * kLeast, sizeHint().height()}; }

void CardFigures::setFigures(const QList<CardFigure>& figures) {
    if (figures == figures_) return;
    figures_ = figures;
    qDeleteAll(links_);
    links_.clear();
    for (const CardFigure& figure : figures_) {
        QWidget* link = nullptr;
        if (!figure.action.isEmpty()) {
            auto* button = new LinkButton(figure.action, this);
            setFontRole(button, FontRole::Caption);
            connect(button, &QPushButton::clicked, this, [this, id = figure.id] { Q_EMIT actionRequested(id); });
            link = button;
        }
        links_ += link;
    }
    setAccessibleName(spoken(figures_));
    place();
    update();
}

int CardFigures::shown() const {
    const int all = static_cast<int>(figures_.size());
    if (all * kLeast <= width()) return all;
    return qBound(1, (width() - kMore) / kLeast, all);
}

QRect CardFigures::cell(int index) const {
    const int count = shown();
    const int room = width() - (count < figures_.size() ? kMore : 0);
    const int left = room * index / qMax(1, count);
    return {left, 0, room * (index + 1) / qMax(1, count) - left, height()};
}

void CardFigures::place() {
    const int count = shown();
    const int caption = QFontMetrics(ui::font(FontRole::Caption)).height();
    for (int i = 0; i < links_.size(); ++i) {
        if (!links_.at(i)) continue;
        links_.at(i)->setVisible(i < count);
        const QSize size = links_.at(i)->sizeHint();
        const int inset = i == 0 ? 0 : space::k12;
        links_.at(i)->setGeometry(cell(i).left() + inset, height() - caption - 2, size.width(), caption + 2);
    }
    more_->setVisible(count < figures_.size());
    more_->setGeometry(width() - kMore, (height() - kMore) / 2, kMore, kMore);
}

void CardFigures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void CardFigures::openMore() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = shown(); i < figures_.size(); ++i) {
        const CardFigure& figure = figures_.at(i);
        menu->addAction(QStringLiteral("%1: %2 %3").arg(figure.label, figure.value, figure.unit).simplified(), this,
                        [this, id = figure.id, acts = !figure.action.isEmpty()] {
                            if (acts) Q_EMIT actionRequested(id);
                        });
    }
    menu->popup(more_->mapToGlobal(QPoint(0, more_->height())));
}

void CardFigures::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QFont small = ui::font(FontRole::Caption);
    const QFont large = figureFont(ui::font(FontRole::Figure));
    const int caption = QFontMetrics(small).height();
    for (int i = 0; i < shown(); ++i) {
        const CardFigure& figure = figures_.at(i);
        QRect inside = cell(i).adjusted(i == 0 ? 0 : space::k12, 0, -space::k12, 0);
        if (i > 0) paint::edge(&painter, QRectF(cell(i)), Qt::LeftEdge, theme.line);
        const auto write = [&](const QRect& at, const QString& text, const QFont& face, const QColor& color) {
            painter.setFont(face);
            painter.setPen(color);
            const QString cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width());
            painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, cut);
            return painter.fontMetrics().horizontalAdvance(cut);
        };
        write(QRect(inside.left(), 0, inside.width(), caption), figure.label, small, theme.text2);
        const QRect middle(inside.left(), caption, inside.width(), height() - 2 * caption - 2);
        const QColor color = figure.tone == Tone::Neutral ? theme.text : theme.tone(figure.tone).text;
        const int wide = write(middle, figure.value, large, color);
        if (!figure.unit.isEmpty()) write(middle.adjusted(wide + 6, 1, 0, 1), figure.unit, small, theme.hint);
        if (figure.action.isEmpty())
            write(QRect(inside.left(), height() - caption - 1, inside.width(), caption), figure.second, small,
                  theme.text2);
    }
}

} // namespace clientela::ui
