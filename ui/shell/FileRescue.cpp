#include "ui/shell/FileRescue.h"

#include "ui/shell/PassphraseDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Answers.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace clientela::ui {

namespace {

using storage::Trouble;

/// Whether backups are of use: the file is gone, or is not what it was.
bool wantsBackups(Trouble trouble) {
    return trouble == Trouble::Missing || trouble == Trouble::Empty || trouble == Trouble::Foreign ||
           trouble == Trouble::Damaged;
}

} // namespace

FileRescue::FileRescue(Answers& answers, Preferences& preferences, QWidget* window)
    : QObject(window), answers_(answers), preferences_(preferences), window_(window) {}

FileRescue::~FileRescue() = default;

void FileRescue::drop() {
    if (rescue_) rescue_.release()->abandon();
}

void FileRescue::renew() {
    drop();
    rescue_ = std::make_unique<Rescue>();
    connect(rescue_.get(), &Rescue::looked, this, [this](const QString&, const std::optional<backup::WayBack>& way) {
        // Without any, the page that is there already says all there is to say, unless somebody chose a folder.
        if (!way && chosen_.isEmpty()) return;
        if (!way)
            problem_ = {tr("There are no backups of this file in %1.").arg(QDir::toNativeSeparators(chosen_)),
                        tr("Nothing was changed."),
                        tr("Choose the folder that holds them, or the disk that it is on.")};
        chosen_.clear();
        onLooked(way ? way : way_);
    });
    connect(rescue_.get(), &Rescue::failed, this, [this](const Problem& problem) {
        // The ways are still open; what went wrong is said in place of what was.
        problem_ = problem;
        onLooked(way_);
    });
    connect(rescue_.get(), &Rescue::cameBack, this, [this](const QString& path, const QString& aside) {
        Q_EMIT openRequested(path, false);
        Q_EMIT told(aside.isEmpty() ? tr("It is back from the backups")
                                    : tr("It is back; the damaged one is called %1").arg(QFileInfo(aside).fileName()));
    });
    connect(rescue_.get(), &Rescue::salvaged, this, [this](const QString& to, const QStringList& report) {
        auto* page = new SalvagedPage(to, report);
        connect(
            page, &SalvagedPage::openRequested, this, [this, to] { Q_EMIT openRequested(to, false); },
            Qt::QueuedConnection);
        Q_EMIT pageMade(page);
    });
}

void FileRescue::begin(const Problem& problem, const QString& path, Trouble trouble) {
    problem_ = problem;
    path_ = path;
    trouble_ = trouble;
    if (trouble == Trouble::Foreign && storage::holdsTablesOfOurs(path))
        problem_.what = tr("The head of %1 is damaged.").arg(QFileInfo(path).fileName());
    way_.reset();
    chosen_.clear();
    drop();
    onLooked({});
    if (!wantsBackups(trouble)) return;
    renew();
    rescue_->look(path, {preferences_.backupFolder(path)});
}

void FileRescue::onLooked(const std::optional<backup::WayBack>& way) {
    way_ = way;
    ProblemPage::Ways ways;
    ways.back = way;
    ways.salvage = trouble_ == Trouble::Damaged || (trouble_ == Trouble::Foreign && storage::holdsTablesOfOurs(path_));
    ways.readOnly = trouble_ == Trouble::ReadOnly || trouble_ == Trouble::Damaged;
    ways.otherFolder = wantsBackups(trouble_);
    showPage(ways);
}

void FileRescue::showPage(const ProblemPage::Ways& ways) {
    auto* page = new ProblemPage(problem_, path_, ways);
    const auto later = Qt::QueuedConnection; // the page that asks goes
    connect(
        page, &ProblemPage::backRequested, this, [this] { way_ && way_->locked ? askForPassphrase() : bringBack({}); },
        later);
    connect(page, &ProblemPage::salvageRequested, this, &FileRescue::askWhereTo, later);
    connect(
        page, &ProblemPage::readOnlyRequested, this, [this] { Q_EMIT openRequested(path_, true); }, later);
    connect(page, &ProblemPage::otherFolderRequested, this, &FileRescue::askForFolder, later);
    connect(
        page, &ProblemPage::retryRequested, this, [this] { Q_EMIT openRequested(path_, false); }, later);
    connect(page, &ProblemPage::openRequested, this, &FileRescue::otherFileRequested, later);
    connect(page, &ProblemPage::newRequested, this, &FileRescue::newFileRequested, later);
    connect(page, &ProblemPage::demoRequested, this, &FileRescue::demoRequested, later);
    Q_EMIT pageMade(page);
}

ProgressPage* FileRescue::showProgress(const QString& heading, const QString& line, const QString& what) {
    auto* page = new ProgressPage(heading, line, what);
    renew();
    connect(rescue_.get(), &Rescue::progressed, page, &ProgressPage::setProgress);
    connect(page, &ProgressPage::cancelled, rescue_.get(), &Rescue::cancel);
    Q_EMIT pageMade(page);
    return page;
}

void FileRescue::bringBack(const QString& passphrase) {
    if (!way_) return;
    showProgress(tr("The file comes back"), tr("From %1").arg(QDir::toNativeSeparators(way_->folder)),
                 tr("Bringing it back from the backups"));
    rescue_->bringBack(path_, *way_, passphrase);
}

void FileRescue::askForPassphrase() {
    auto* dialog = new PassphraseDialog(PassphraseDialog::Purpose::Open, window_);
    connect(dialog, &PassphraseDialog::given, this, &FileRescue::bringBack);
    dialog->open();
}

void FileRescue::askWhereTo() {
    const QFileInfo file(path_);
    FileQuestion question;
    question.title = tr("Save what can be read");
    question.folder = file.absolutePath();
    //: a file's name; %1 is the name of the damaged customer file
    question.name = tr("%1 saved.clientela").arg(file.completeBaseName());
    question.filters = {tr("Customer files (*.clientela)")};
    answers_.saveFile(window_, question, [this](const QString& to) {
        if (to.isEmpty()) return;
        showProgress(tr("What can be read is being saved"), tr("The damaged file is not touched."),
                     tr("Saving what can be read"));
        rescue_->salvage(path_, to);
    });
}

void FileRescue::askForFolder() {
    FileQuestion question;
    question.title = tr("The folder that holds the backups");
    question.folder = QFileInfo(path_).absolutePath();
    answers_.chooseFolder(window_, question, [this](const QString& chosen) {
        if (chosen.isEmpty()) return;
        chosen_ = chosen;
        renew();
        // What was chosen may be the folder itself, or the disk that it is on.
        rescue_->look(path_,
                      {chosen, chosen + QLatin1Char('/') + QFileInfo(path_).fileName() + QStringLiteral(".backups")});
    });
}

} // namespace clientela::ui
