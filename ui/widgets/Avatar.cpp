#include "ui/widgets/Avatar.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QPainterPath>
#include <QStyle>

namespace clientela::ui {

Avatar::Avatar(int size, QWidget* parent) : QWidget(parent), size_(size) { setFixedSize(size, size); }

void Avatar::setName(const QString& name, AvatarShape shape) {
    initials_ = initialsOf(name);
    shape_ = shape;
    setAccessibleName(name);
    update();
}

void Avatar::setPhoto(const QPixmap& photo) {
    photo_ = photo;
    update();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (photo_.isNull()) {
        paint::avatar(&painter, rect(), initials_, shape_, Theme::of(this));
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    const qreal corner = shape_ == AvatarShape::Person ? size_ / 2.0 : radius::kPanel;
    outline.addRoundedRect(rect(), corner, corner);
    painter.setClipPath(outline);
    const QSize fill = photo_.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
    painter.drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, fill, rect()), photo_);
}

} // namespace clientela::ui
