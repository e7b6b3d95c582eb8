#include "ui/preview/PaperPane.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace clientela::ui {

PaperPane::PaperPane(QWidget* parent)
    : QWidget(parent), view_(new PaperView(this)), place_(new QLabel(this)),
      back_(new IconButton(QStringLiteral("chevron-left"), tr("Previous page (Page Up)"), this)),
      on_(new IconButton(QStringLiteral("chevron-right"), tr("Next page (Page Down)"), this)) {
    setGround(this, Ground::Desk);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
    row->setSpacing(space::k4);
    auto* smaller = new IconButton(QStringLiteral("minus"), tr("Smaller (-)"), this);
    auto* fit = new QPushButton(tr("Fit"), this);
    setButtonRole(fit, ButtonRole::Flat);
    setSmall(fit);
    auto* larger = new IconButton(QStringLiteral("plus"), tr("Larger (+)"), this);
    row->addWidget(back_);
    row->addWidget(place_);
    row->addWidget(on_);
    row->addStretch(1);
    row->addWidget(smaller);
    row->addWidget(fit);
    row->addWidget(larger);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row);
    all->addWidget(view_, 1);
    connect(back_, &QAbstractButton::clicked, this, [this] { view_->setPage(view_->page() - 1); });
    connect(on_, &QAbstractButton::clicked, this, [this] { view_->setPage(view_->page() + 1); });
    connect(smaller, &QAbstractButton::clicked, this, [this] { view_->zoomBy(0.8); });
    connect(larger, &QAbstractButton::clicked, this, [this] { view_->zoomBy(1.25); });
    connect(fit, &QAbstractButton::clicked, this, [this] { view_->setZoom(0); });
    connect(view_, &PaperView::pageChanged, this, &PaperPane::showPage);
    showPage();
}

void PaperPane::setPages(std::shared_ptr<const paper::PagePainter> pages) { view_->setPages(std::move(pages)); }

void PaperPane::showPage() {
    const int count = view_->pageCount();
    place_->setText(count ? tr("Page %1 of %2").arg(view_->page() + 1).arg(count) : tr("No pages"));
    back_->setEnabled(view_->page() > 0);
    on_->setEnabled(view_->page() + 1 < count);
}

void printPages(QWidget* parent, std::shared_ptr<const paper::PagePainter> pages, const QString& title,
                std::function<void(bool)> done) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setFullPage(true);
    printer->setPageSize(pages->pageSize());
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages->pageCount());
    QObject::connect(dialog, &QDialog::finished, parent, [printer, pages, done = std::move(done)](int result) {
        if (result != QDialog::Accepted) return done(false);
        QPainter painter(printer.get());
        const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int last = printer->toPage() > 0 ? printer->toPage() : pages->pageCount();
        for (int page = first; page < last; ++page) {
            if (page > first) printer->newPage();
            paper::paintScaled(*pages, page, painter, printer->resolution());
        }
        done(painter.end());
    });
    dialog->open();
}

} // namespace clientela::ui
