#include "ui/widgets/DialogSize.h"

#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr auto kScrolled = "DialogContents";

void putIntoScrollArea(QDialog& dialog) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    auto* contents = new QWidget;
    contents->setObjectName(QLatin1String(kScrolled));
    contents->setLayout(dialog.layout()); // takes it and all that stands in it
    area->setWidget(contents);
    contents->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(&dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

} // namespace

// Qt keeps a dialog smaller than two thirds of the screen, and asks nobody how high lines are that have to wrap in it.
void growToContents(QDialog& dialog) {
    const auto* scrolled = dialog.findChild<QWidget*>(QLatin1String(kScrolled));
    QLayout* layout = scrolled != nullptr ? scrolled->layout() : dialog.layout();
    if (layout == nullptr) return;
    layout->activate();
    QSize needed = layout->totalMinimumSize();
    const int wide = qMax(dialog.width(), needed.width());
    if (layout->hasHeightForWidth()) needed.setHeight(qMax(needed.height(), layout->totalMinimumHeightForWidth(wide)));
    const QSize room = dialog.screen()->availableSize();
    const bool isLarger = needed.width() > room.width() || needed.height() > room.height();
    if (scrolled == nullptr && isLarger) putIntoScrollArea(dialog);
    if (scrolled != nullptr || isLarger) {
        const int bar = dialog.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &dialog);
        needed += QSize(bar, bar);
    }
    needed = needed.expandedTo(dialog.size()).boundedTo(room);
    if (needed != dialog.size()) dialog.resize(needed);
}

} // namespace clientela::ui
