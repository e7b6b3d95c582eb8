#include "ui/preview/PaperView.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace clientela::ui {

namespace {

constexpr double kMargin = 24;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
}

void PaperView::setPages(std::shared_ptr<const paper::PagePainter> pages) {
    pages_ = std::move(pages);
    page_ = std::clamp(page_, 0, std::max(0, pageCount() - 1));
    arrange();
    Q_EMIT pageChanged(page_);
}

void PaperView::setPage(int page) {
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == page_) return;
    page_ = page;
    viewport()->update();
    Q_EMIT pageChanged(page_);
}

void PaperView::setZoom(double zoom) {
    zoom_ = zoom;
    arrange();
}

void PaperView::zoomBy(double factor) {
    const double dots = logicalDpiX();
    const double now = scale() * paper::kUnitsPerInch / dots;
    setZoom(std::clamp(now * factor, 0.2, 6.0));
}

QSizeF PaperView::paperSize() const {
    if (!pages_) return {};
    const QSizeF points = pages_->pageSize().size(QPageSize::Point);
    return points * (paper::kUnitsPerInch / 72.0);
}

double PaperView::scale() const {
    const QSizeF paper = paperSize();
    if (paper.isEmpty()) return 0;
    if (zoom_ > 0) return zoom_ * logicalDpiX() / paper::kUnitsPerInch;
    const double across = (viewport()->width() - 2 * kMargin) / paper.width();
    const double down = (viewport()->height() - 2 * kMargin) / paper.height();
    return std::max(0.01, std::min(across, down));
}

QRectF PaperView::sheet() const {
    const QSizeF size = paperSize() * scale();
    const double x = std::max(kMargin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double y = std::max(kMargin, (viewport()->height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPointF(std::floor(x), std::floor(y)), size};
}

void PaperView::arrange() {
    const QSizeF size = paperSize() * scale();
    const auto range = [](QScrollBar* bar, double content, int room) {
        bar->setRange(0, std::max(0, static_cast<int>(content + 2 * kMargin) - room));
        bar->setPageStep(room);
        bar->setSingleStep(40);
    };
    range(horizontalScrollBar(), size.width(), viewport()->width());
    range(verticalScrollBar(), size.height(), viewport()->height());
    viewport()->update();
}

void PaperView::setSpots(std::vector<QRectF> spots) {
    spots_ = std::move(spots);
    viewport()->update();
}

void PaperView::setStruckOut(std::set<int> spots) {
    struckOut_ = std::move(spots);
    viewport()->update();
}

void PaperView::setCurrentSpot(int spot) {
    currentSpot_ = spot;
    viewport()->update();
}

void PaperView::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.desk);
    if (!pages_ || page_ >= pageCount()) return;
    const QRectF paper = sheet();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 4; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRect(paper.adjusted(-i, -i + 2, i, i + 2));
    }
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.translate(paper.topLeft());
    painter.setClipRect(QRectF({}, paper.size()));
    paper::paintScaled(*pages_, page_, painter, scale() * paper::kUnitsPerInch);
    painter.restore();

    // Marks on the sheet belong to the screen, so they are not the painter's.
    painter.translate(paper.topLeft());
    for (size_t i = 0; i < spots_.size(); ++i) {
        const QRectF spot(spots_[i].topLeft() * scale(), spots_[i].size() * scale());
        painter.setBrush(page_ == 0 && struckOut_.contains(static_cast<int>(i))
                             ? QBrush(QColor(0x85, 0x8d, 0x9a, 90), Qt::BDiagPattern)
                             : QBrush(Qt::NoBrush));
        painter.setPen(QPen(QColor(0xc4, 0xc9, 0xd1), 1));
        painter.drawRoundedRect(spot, 4, 4);
        if (static_cast<int>(i) == currentSpot_ && page_ == 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(0x2f, 0x4e, 0xb3), 2));
            painter.drawRoundedRect(spot.adjusted(-2, -2, 2, 2), 5, 5);
        }
    }
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

// The spot that lies next in the direction of an arrow key: the nearest one whose centre is beyond.
int PaperView::neighbour(int key) const {
    if (spots_.empty()) return -1;
    if (currentSpot_ < 0) return 0;
    const QPointF here = spots_[static_cast<size_t>(currentSpot_)].center();
    int best = -1;
    double nearest = 0;
    for (size_t i = 0; i < spots_.size(); ++i) {
        const QPointF away = spots_[i].center() - here;
        const double along = key == Qt::Key_Left    ? -away.x()
                             : key == Qt::Key_Right ? away.x()
                             : key == Qt::Key_Up    ? -away.y()
                                                    : away.y();
        const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(away.y()) : std::abs(away.x());
        if (along < 1) continue;
        const double distance = along + 4 * aside;
        if (best >= 0 && distance >= nearest) continue;
        best = static_cast<int>(i);
        nearest = distance;
    }
    return best < 0 ? currentSpot_ : best;
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown: return setPage(page_ + 1);
    case Qt::Key_PageUp: return setPage(page_ - 1);
    case Qt::Key_Home: return setPage(0);
    case Qt::Key_End: return setPage(pageCount() - 1);
    case Qt::Key_Plus: return zoomBy(1.25);
    case Qt::Key_Minus: return zoomBy(0.8);
    case Qt::Key_0: return setZoom(0);
    default: break;
    }
    if (!spots_.empty()) {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: return setCurrentSpot(neighbour(event->key()));
        case Qt::Key_Space:
            if (currentSpot_ >= 0) return Q_EMIT spotPressed(currentSpot_);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentSpot_ >= 0) return Q_EMIT spotChosen(currentSpot_);
            break;
        default: break;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::mousePressEvent(QMouseEvent* event) {
    const QPointF at = (event->position() - sheet().topLeft()) / scale();
    for (size_t i = 0; i < spots_.size() && page_ == 0; ++i) {
        if (!spots_[i].contains(at)) continue;
        setCurrentSpot(static_cast<int>(i));
        return Q_EMIT spotPressed(static_cast<int>(i));
    }
}

void PaperView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) return zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace clientela::ui
