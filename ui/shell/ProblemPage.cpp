#include "ui/shell/ProblemPage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Tile.h"

#include <QDir>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

EmptyPage* fill(QWidget* widget) {
    setGround(widget, Ground::Base);
    auto* page = new EmptyPage;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    return page;
}

} // namespace

ProblemPage::ProblemPage(const Problem& problem, const QString& path, QWidget* parent) : QWidget(parent) {
    EmptyPage* page = fill(this);
    page->setIconName(QStringLiteral("alert-triangle"));
    page->setHeading(problem.what, Problem{problem.safe, problem.todo, {}}.text());
    connect(page->addTile(QStringLiteral("refresh"), tr("Try again"),
                          tr("The disk may be back, or the other program done.")),
            &Tile::clicked, this, &ProblemPage::retryRequested);
    connect(page->addTile(QStringLiteral("folder"), tr("Open another file"), tr("Where it was moved to, or a copy.")),
            &Tile::clicked, this, &ProblemPage::openRequested);
    connect(page->addTile(QStringLiteral("file"), tr("Begin a new file"), tr("This one stays as it is.")),
            &Tile::clicked, this, &ProblemPage::newRequested);
    connect(page->addLink(tr("Look around with made-up data")), &QPushButton::clicked, this,
            &ProblemPage::demoRequested);
    auto* where = new ElidedLabel(QDir::toNativeSeparators(path));
    setInk(where, Ink::Hint);
    page->addFoot(where);
}

DemoProgressPage::DemoProgressPage(QWidget* parent) : QWidget(parent), progress_(new ProgressStrip) {
    EmptyPage* page = fill(this);
    page->setApplicationIcon();
    page->setHeading(tr("A pastry shop opens"),
                     tr("2,000 made-up customers with three years of sales are being written."));
    page->addFoot(progress_);
    progress_->begin(tr("Making the demo file"));
    connect(progress_, &ProgressStrip::cancelled, this, &DemoProgressPage::cancelled);
}

void DemoProgressPage::setProgress(qint64 done, qint64 total) { progress_->setProgress(done, total); }

} // namespace clientela::ui
