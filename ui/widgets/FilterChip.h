#pragma once

#include <QAbstractButton>

#include <optional>

namespace clientela::ui {

/// A filter that is one press away. Off: its name and how many cards would be left. On: accent soft, with a cross. Its
/// width stays the same whatever it shows, so that the row never jumps. Space and Enter press it; checked() says
/// whether it is on.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    /// Cards left if pressed; nullopt shows nothing.
    void setCount(std::optional<qint64> count);
    /// Shows "…" until the next setCount().
    void setCounting();
    /// The count the width is reserved for, normally the size of the whole file.
    void setLargestCount(qint64 count);

    /// Room beyond the usual for its text, in pixels: where there is some beside it, nothing of the text is cut.
    void setMoreText(int room);
    /// How much more its text would take than it usually has.
    [[nodiscard]] int wantedText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int endWidth() const;
    void describe();

    std::optional<qint64> count_;
    bool counting_ = false;
    qint64 largest_ = 0;
    int more_ = 0;
};

} // namespace clientela::ui
