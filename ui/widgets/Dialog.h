#pragma once

#include <QDialog>

namespace clientela::ui {

/// A dialog on the ground of all of them, which Tab walks as things stand in it, whatever order they were made in, and
/// in which Enter presses the button that has the focus.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace clientela::ui
