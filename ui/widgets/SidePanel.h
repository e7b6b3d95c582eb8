#pragma once

#include <QWidget>

namespace clientela::ui {

/// What stands beside that which a page is about: as wide as it was drawn (ui/widgets/Metrics.h), grown with the
/// letters, where there is room; else narrower, but never than it was drawn, nor than what stands in it.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    /// `width` in pixels at 10 pt. It takes `content`, which fills it.
    SidePanel(int width, QWidget* content, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int width_;
};

} // namespace clientela::ui
