#include "ui/shell/ProblemPage.h"

#include "formats/DateText.h"
#include "ui/shell/MomentText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Tile.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kMostTiles = 3;

EmptyPage* fill(QWidget* widget) {
    setGround(widget, Ground::Base);
    auto* page = new EmptyPage;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    return page;
}

QString lineOf(const backup::WayBack& way) {
    if (way.locked) return ProblemPage::tr("They are encrypted; the passphrase is asked for.");
    const QLocale locale;
    //: %1 is a moment, %2 the number of a change
    return ProblemPage::tr("As it was on %1, change %2.")
        .arg(momentText(formats::DateText(locale), locale, way.time), locale.toString(way.position.revision.value));
}

} // namespace

ProblemPage::ProblemPage(const Problem& problem, const QString& path, const Ways& ways, QWidget* parent)
    : QWidget(parent) {
    EmptyPage* page = fill(this);
    page->setIconName(QStringLiteral("alert-triangle"));
    const bool anyWay = ways.back || ways.salvage || ways.readOnly;
    const bool isThere = QFileInfo::exists(path);
    const QString more = !anyWay                ? problem.todo
                         : ways.back && isThere ? tr("What is there now is kept, whatever you choose.")
                                                : QString();
    page->setHeading(problem.what, Problem{problem.safe, more, {}}.text());
    int tiles = 0;
    const auto tile = [&](const char* icon, const QString& title, const QString& line, auto signal) {
        if (++tiles > kMostTiles) {
            connect(page->addLink(title), &QPushButton::clicked, this, signal);
            return;
        }
        connect(page->addTile(QLatin1String(icon), title, line), &Tile::clicked, this, signal);
    };
    if (ways.back)
        tile("history", tr("Bring it back from the backups"), lineOf(*ways.back), &ProblemPage::backRequested);
    if (ways.salvage)
        tile("save", tr("Save what can be read"), tr("Into a new file, with a report of what is lost."),
             &ProblemPage::salvageRequested);
    if (ways.readOnly)
        tile("eye", tr("Open it to read only"), tr("To look at it and copy from it. Nothing is written to it."),
             &ProblemPage::readOnlyRequested);
    if (!anyWay)
        tile("refresh", tr("Try again"), tr("The disk may be back, or the other program done."),
             &ProblemPage::retryRequested);
    tile("folder", tr("Open another file"), tr("Where it was moved to, or a copy."), &ProblemPage::openRequested);
    if (ways.otherFolder)
        tile("folder", tr("Look for backups elsewhere…"), tr("In a folder on another disk."),
             &ProblemPage::otherFolderRequested);
    tile("file", tr("Begin a new file"), tr("This one stays as it is."), &ProblemPage::newRequested);
    // In a row there is room for three links.
    if (anyWay && !isThere) tile("refresh", tr("Try again"), {}, &ProblemPage::retryRequested);
    if (!anyWay)
        connect(page->addLink(tr("Look around with made-up data")), &QPushButton::clicked, this,
                &ProblemPage::demoRequested);
    auto* where = new ElidedLabel(QDir::toNativeSeparators(path));
    setInk(where, Ink::Hint);
    page->addFoot(where);
}

SalvagedPage::SalvagedPage(const QString& path, const QStringList& report, QWidget* parent) : QWidget(parent) {
    EmptyPage* page = fill(this);
    page->setIconName(QStringLiteral("save"));
    page->setHeading(tr("What could be read is in a new file"), report.value(0));
    connect(page->addTile(QStringLiteral("file"), tr("Open the new file"), QDir::toNativeSeparators(path)),
            &Tile::clicked, this, &SalvagedPage::openRequested);
    auto* lines = new QLabel(report.mid(1).join(QLatin1Char('\n')));
    lines->setObjectName(QStringLiteral("SalvageReport"));
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->setWordWrap(true);
    setInk(lines, Ink::Text2);
    page->addFoot(lines);
}

ProgressPage::ProgressPage(const QString& heading, const QString& line, const QString& what, QWidget* parent)
    : QWidget(parent), progress_(new ProgressStrip) {
    EmptyPage* page = fill(this);
    page->setApplicationIcon();
    page->setHeading(heading, line);
    page->addFoot(progress_);
    progress_->begin(what);
    connect(progress_, &ProgressStrip::cancelled, this, &ProgressPage::cancelled);
}

void ProgressPage::setProgress(qint64 done, qint64 total) { progress_->setProgress(done, total); }

} // namespace clientela::ui
