#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace clientela::gallery {

struct Page {
    QString name;
    std::function<QWidget*()> make;
};

/// The pages of the gallery; each widget is the caller's.
std::vector<Page> pages();

/// After a page is shown: gives the hovered and the focused samples their state.
void pose(QWidget& page);

} // namespace clientela::gallery
