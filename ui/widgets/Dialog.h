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

private:
    /// The keys of the window wait while a dialog is open; the one that lists the keys does not. False: not this one.
    [[nodiscard]] bool askWindow(const QKeyEvent& key) const;
};

} // namespace clientela::ui
