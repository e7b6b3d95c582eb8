#pragma once

#include <QLayout>
#include <QSet>

namespace clientela::ui {

/// Puts widgets beside each other and goes on in a new line where there is no more room, as words do.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    /// Adds a widget that never begins a line: where there is no room for it, what stands before it goes along.
    void addBeside(QWidget* widget);
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that is needed.
    int arrange(const QRect& rect, bool place) const;

    /// How wide it is with its spacing, and that of all that stays beside it.
    [[nodiscard]] int besideWidth(qsizetype item) const;

    QList<QLayoutItem*> items_;
    QSet<const QLayoutItem*> beside_; ///< of these, what stays beside the one before
};

} // namespace clientela::ui
