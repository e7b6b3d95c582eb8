#pragma once

#include "ui/widgets/PaintParts.h"

#include <QPixmap>
#include <QWidget>

namespace clientela::ui {

/// Initials, or a photo, of a person (round) or a company (rounded square).
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int size = 24, QWidget* parent = nullptr);

    void setName(const QString& name, AvatarShape shape);
    /// A null pixmap goes back to the initials.
    void setPhoto(const QPixmap& photo);

    [[nodiscard]] QSize sizeHint() const override { return {size_, size_}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int size_;
    QString initials_;
    AvatarShape shape_ = AvatarShape::Person;
    QPixmap photo_;
};

} // namespace clientela::ui
