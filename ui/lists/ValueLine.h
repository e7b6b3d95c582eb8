#pragma once

#include <QLineEdit>

namespace clientela::ui {

/// A value of a condition to be typed: clicking into it selects what stands there, as Tab does, so that what is typed
/// takes its place. A second click puts the cursor between the letters.
class ValueLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool entered_ = false; ///< by the click that is not over yet
};

} // namespace clientela::ui
