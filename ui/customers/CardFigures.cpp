#include "ui/customers/CardFigures.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace clientela::ui {

namespace {

constexpr int kNarrowest = 124; ///< of a figure, at 10 pt: eight of them stand on a card in a window of 1280 pixels
int least() { return grown(kNarrowest); }
constexpr int kMore = 32;
constexpr int kUnitGap = 6;
constexpr int kRingRoom = 4; ///< above and below, for the ring of the one that has the focus

int captionHeight() { return QFontMetrics(ui::font(FontRole::Caption)).height(); }
int figureHeight() {
    return 2 * captionHeight() + QFontMetrics(ui::font(FontRole::Figure)).height() + 8 + 2 * kRingRoom;
}

QString spoken(const CardFigure& figure) {
    return QStringLiteral("%1: %2 %3 %4").arg(figure.label, figure.value, figure.unit, figure.second).simplified();
}

} // namespace

CardFigureButton::CardFigureButton(CardFigure figure, QWidget* parent)
    : QAbstractButton(parent), figure_(std::move(figure)) {
    setAccessibleName(spoken(figure_));
    QStringList tips{figure_.second, figure_.tip}; // the one may be cut
    tips.removeAll(QString());
    tips.removeDuplicates();
    setToolTip(tips.join(QLatin1Char('\n')));
    setAttribute(Qt::WA_Hover);
    setProperty("ownRing", true);
    if (figure_.leads) {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    } else {
        setFocusPolicy(Qt::NoFocus);
    }
    if (figure_.action.isEmpty()) return;
    action_ = new LinkButton(figure_.action, this);
    action_->setCursor(Qt::PointingHandCursor);
    action_->setToolTip(figure_.action); // it may be cut
    setFontRole(action_, FontRole::Caption);
}

QSize CardFigureButton::sizeHint() const { return {least(), figureHeight()}; }

int CardFigureButton::wanted() const {
    const QFontMetrics small(ui::font(FontRole::Caption));
    const int unit = figure_.unit.isEmpty() ? 0 : kUnitGap + small.horizontalAdvance(figure_.unit);
    int words = qMax(small.horizontalAdvance(figure_.label),
                     QFontMetrics(ui::font(FontRole::Figure)).horizontalAdvance(figure_.value) + unit);
    words = qMax(words, action_ ? action_->sizeHint().width() : small.horizontalAdvance(figure_.second));
    return inset() + words + 1 + space::k12;
}

void CardFigureButton::setFirst(bool first) {
    first_ = first;
    resizeEvent(nullptr);
    update();
}

int CardFigureButton::inset() const {
    if (!first_) return space::k12;
    return hasFocus() ? space::k8 : 0; // it stands under the name; a ring wants room
}

void CardFigureButton::resizeEvent(QResizeEvent*) {
    if (!action_) return;
    const int wide = qMin(action_->sizeHint().width(), width() - inset());
    action_->setGeometry(inset(), height() - captionHeight() - 2 - kRingRoom, wide, captionHeight() + 2);
}

void CardFigureButton::keyPressEvent(QKeyEvent* event) {
    if (figure_.leads && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return click();
    QAbstractButton::keyPressEvent(event);
}

void CardFigureButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const Theme theme = Theme::of(this);
    const int caption = captionHeight();
    const QRect inside = rect().adjusted(inset(), 0, -space::k12, 0);
    if (!first_) paint::edge(&painter, QRectF(rect()), Qt::LeftEdge, theme.line);
    const auto write = [&](const QRect& at, const QString& text, const QFont& face, const QColor& color) {
        painter.setFont(face);
        painter.setPen(color);
        const QString cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width());
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, cut);
        return painter.fontMetrics().horizontalAdvance(cut);
    };
    const QFont small = ui::font(FontRole::Caption);
    write(QRect(inside.left(), kRingRoom, inside.width(), caption), figure_.label, small, theme.text2);
    const QRect middle(inside.left(), kRingRoom + caption, inside.width(), height() - 2 * (caption + kRingRoom) - 2);
    const bool pointedAt = figure_.leads && underMouse();
    const QColor own = figure_.tone == Tone::Neutral ? theme.text : theme.tone(figure_.tone).text;
    QFont large = ui::font(FontRole::Figure);
    large.setUnderline(pointedAt);
    const int wide =
        write(middle, figure_.value, large, pointedAt && figure_.tone == Tone::Neutral ? theme.accentText : own);
    if (!figure_.unit.isEmpty()) write(middle.adjusted(wide + kUnitGap, 1, 0, 1), figure_.unit, small, theme.hint);
    if (!action_)
        write(QRect(inside.left(), height() - caption - 1 - kRingRoom, inside.width(), caption), figure_.second, small,
              theme.text2);
    if (hasFocus())
        paint::ring(&painter, QRectF(rect()).adjusted(first_ ? 1 : 4, 1, -4, -1), radius::kControl, theme.accentText);
}

CardFigures::CardFigures(QWidget* parent)
    : QWidget(parent), more_(new IconButton(QStringLiteral("more"), tr("More figures"), this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Figures"));
    more_->hide();
    connect(more_, &QToolButton::clicked, this, &CardFigures::openMore);
}

QSize CardFigures::sizeHint() const { return {7 * least(), figureHeight()}; }
QSize CardFigures::minimumSizeHint() const { return {2 * least(), figureHeight()}; }

void CardFigures::setFigures(const QList<CardFigure>& figures) {
    if (figures == figures_) return;
    figures_ = figures;
    // One of them may be in the middle of telling that it was pressed.
    for (CardFigureButton* button : buttons_) {
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    for (const CardFigure& figure : figures_) {
        auto* button = new CardFigureButton(figure, this);
        button->setFirst(buttons_.isEmpty());
        connect(button, &QAbstractButton::clicked, this, [this, id = figure.id, leads = figure.leads] {
            if (leads) Q_EMIT figureActivated(id);
        });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, id = figure.id] { Q_EMIT menuRequested(id); });
        if (button->action())
            connect(button->action(), &QPushButton::clicked, this,
                    [this, id = figure.id] { Q_EMIT actionRequested(id); });
        buttons_ += button;
    }
    more_->raise();
    place();
}

int CardFigures::shown() const {
    const int all = static_cast<int>(figures_.size());
    if (all * least() <= width()) return all;
    return qBound(1, (width() - kMore) / least(), all);
}

std::vector<int> CardFigures::shares(int count, int room) const {
    std::vector<int> wide;
    for (int i = 0; i < count; ++i) wide.push_back(buttons_.at(i)->wanted());
    int spare = room - std::accumulate(wide.begin(), wide.end(), 0);
    // Too little: the widest give it, each as wide as the others that do. Too much: it is shared by all.
    std::vector<size_t> order(wide.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wide[a] < wide[b]; });
    int left = room;
    for (size_t at = 0; at < order.size(); ++at) {
        const int others = static_cast<int>(order.size() - at);
        int& one = wide[order[at]];
        one = spare >= 0 ? one + spare / others : qMin(one, left / others);
        if (spare >= 0) spare -= spare / others;
        left -= one;
    }
    return wide;
}

void CardFigures::place() {
    const int count = shown();
    const int room = width() - (count < figures_.size() ? kMore : 0);
    const std::vector<int> wide = shares(count, room);
    int left = 0;
    for (int i = 0; i < buttons_.size(); ++i) {
        buttons_.at(i)->setVisible(i < count);
        if (i >= count) continue;
        buttons_.at(i)->setGeometry(left, 0, wide[static_cast<size_t>(i)], height());
        left += wide[static_cast<size_t>(i)];
    }
    more_->setVisible(count < figures_.size());
    more_->setGeometry(width() - kMore, (height() - kMore) / 2, kMore, kMore);
}

void CardFigures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

QPoint CardFigures::menuPlace(const QString& id) const {
    for (const CardFigureButton* one : buttons_)
        if (one->figure().id == id && !one->isHidden()) return one->mapToGlobal(QPoint(0, one->height()));
    return more_->mapToGlobal(QPoint(0, more_->height()));
}

void CardFigures::openMore() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = shown(); i < figures_.size(); ++i) {
        const CardFigure& figure = figures_.at(i);
        QAction* entry = menu->addAction(spoken(figure), this, [this, figure] {
            if (figure.leads) Q_EMIT figureActivated(figure.id);
        });
        entry->setEnabled(figure.leads || !figure.action.isEmpty());
        if (!figure.action.isEmpty())
            menu->addAction(figure.action, this, [this, id = figure.id] { Q_EMIT actionRequested(id); });
    }
    menu->popup(more_->mapToGlobal(QPoint(0, more_->height())));
}

} // namespace clientela::ui
