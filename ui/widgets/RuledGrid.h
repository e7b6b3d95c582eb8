#pragma once

#include "ui/widgets/Look.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace clientela::ui {

/// A small table of labels and controls: a head on sunken ground, hairlines between the rows, texts that wrap.
class RuledGrid : public QWidget {
public:
    explicit RuledGrid(QWidget* parent = nullptr);

    [[nodiscard]] QGridLayout* grid() const { return grid_; }
    /// A text that wraps; put it into grid(). Row 0 is the head.
    QLabel* cell(const QString& text, Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* grid_;
};

} // namespace clientela::ui
