#pragma once

#include <QLabel>

namespace clientela::ui {

/// One line of text that is cut with an ellipsis where there is no room, and then says itself whole in its tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = QString(), QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isCut() const;
    /// Is cut between words, not within one: of examples half a word is a wrong example.
    void setWholeWords(bool whole) { wholeWords_ = whole; }
    /// What stands there: all of the text where there is room.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool wholeWords_ = false;
};

} // namespace clientela::ui
