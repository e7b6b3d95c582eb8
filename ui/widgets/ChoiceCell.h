#pragma once

#include <QAbstractButton>

namespace clientela::ui {

/// One of the two values that a conflict is settled by: a radio button whose text wraps and whose ground is filled
/// while it is chosen. Left and right choose within the row (its button group), up and down ask for the row above or
/// below.
class ChoiceCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceCell(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void rowRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace clientela::ui
