#pragma once

#include "paper/PagePainter.h"

#include <QAbstractScrollArea>

#include <memory>
#include <set>

namespace clientela::ui {

/// A sheet of paper on the desk: shows the pages of a painter one at a time, exactly as they will be printed, fitted or
/// enlarged. Page Up and Page Down turn pages, + and - change the size, 0 fits.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// The pages to show; null: an empty desk. Stays at the same page where there is one.
    void setPages(std::shared_ptr<const paper::PagePainter> pages);
    [[nodiscard]] const std::shared_ptr<const paper::PagePainter>& pages() const { return pages_; }

    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] int pageCount() const { return pages_ ? pages_->pageCount() : 0; }
    void setPage(int page);
    /// 1 is actual size; 0 fits the sheet.
    void setZoom(double zoom);
    void zoomBy(double factor);

    /// Areas of the sheet that can be pressed and walked by the arrow keys, in page units; a mark is painted on those
    /// in `struckOut`, a ring around the current one.
    void setSpots(std::vector<QRectF> spots);
    void setStruckOut(std::set<int> spots);
    void setCurrentSpot(int spot);
    [[nodiscard]] int currentSpot() const { return currentSpot_; }

Q_SIGNALS:
    void pageChanged(int page);
    /// A press, Space (toggle) or Enter (begin) on a spot.
    void spotPressed(int spot);
    void spotChosen(int spot);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QSizeF paperSize() const; ///< in page units
    [[nodiscard]] double scale() const;     ///< screen pixels for a page unit
    [[nodiscard]] QRectF sheet() const;     ///< on the viewport
    void arrange();
    [[nodiscard]] int neighbour(int key) const;

    std::shared_ptr<const paper::PagePainter> pages_;
    int page_ = 0;
    double zoom_ = 0;
    std::vector<QRectF> spots_;
    std::set<int> struckOut_;
    int currentSpot_ = -1;
};

} // namespace clientela::ui
