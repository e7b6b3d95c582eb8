#pragma once

#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QWidget>

namespace clientela::ui {

/// An icon that stands beside a text, in a colour of the theme. It takes no clicks and is silent for screen readers.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& iconName = QString(), Ink ink = Ink::Text2, int size = iconSize::kNormal,
                       QWidget* parent = nullptr);
    void setIconName(const QString& iconName);
    void setInkOf(Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString iconName_;
    Ink ink_;
};

} // namespace clientela::ui
