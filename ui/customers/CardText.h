#pragma once

#include "ui/widgets/TextArea.h"

namespace clientela::ui {

/// Several lines of text that grow with what is written, up to ten lines. Tab leaves it, Enter is a new line.
class CardText : public TextArea {
    Q_OBJECT

public:
    explicit CardText(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The focus went elsewhere.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showCursor();
    int lines_ = 0;
};

} // namespace clientela::ui
