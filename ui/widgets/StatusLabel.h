#pragma once

#include "ui/widgets/PaintParts.h"

#include <QWidget>

namespace clientela::ui {

/// A dot and a word: the stage of a customer, the state of a document.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(const Status& status = {}, QWidget* parent = nullptr);

    void setStatus(const Status& status);
    [[nodiscard]] const Status& status() const { return status_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status status_;
};

} // namespace clientela::ui
