#include "ui/shell/FileOpening.h"

#include "base/Failure.h"
#include "storage/FileCheck.h"
#include "ui/shell/MomentText.h"
#include "ui/shell/PastFile.h"
#include "ui/shell/ProblemPage.h"
#include "ui/widgets/Answers.h"

#include <QFileInfo>
#include <QWidget>

namespace clientela::ui {

namespace {

QString when(const QDateTime& moment) { return momentText(formats::DateText(QLocale()), QLocale(), moment); }

} // namespace

FileOpening::FileOpening(Answers& answers, QWidget* window) : QObject(window), answers_(answers), window_(window) {}

FileOpening::~FileOpening() { drop(); }

void FileOpening::drop() {
    if (rescue_) rescue_.release()->abandon();
}

void FileOpening::renew() {
    drop();
    rescue_ = std::make_unique<Rescue>();
}

void FileOpening::begin(const QString& path, bool readOnly) {
    drop();
    const storage::Reading reading = storage::readingOf(path);
    if (readOnly) {
        if (reading.wantsCopy) return copy(path, reading.state);
        return Q_EMIT ready(path, true, {});
    }
    if (reading.state.mayBeTakenOver()) return askAbout(path, reading.state);
    if (reading.state.isInTheWay()) return copy(path, reading.state);
    lookThrough(path, {});
}

void FileOpening::lookThrough(const QString& path, const QString& takeOver) {
    if (!storage::wasLeftOpen(path) && !notLookedThrough_.contains(path)) return bringUpToDate(path, takeOver);
    const QString name = QFileInfo(path).fileName();
    auto* page =
        new ProgressPage(tr("%1 was not closed properly last time").arg(name),
                         tr("It is looked through before it is shown. All that was saved is in it. Cancel shows "
                            "it to read only meanwhile."),
                         tr("Looking through the file"));
    renew();
    connect(rescue_.get(), &Rescue::progressed, page, &ProgressPage::setProgress);
    connect(
        page, &ProgressPage::cancelled, this, [this, path] { breakOff(path); }, Qt::QueuedConnection);
    connect(rescue_.get(), &Rescue::failed, this,
            [this, path](const Problem& problem) { Q_EMIT failed(problem, path); });
    connect(rescue_.get(), &Rescue::lookedThrough, this,
            [=, this](const QString&, const std::optional<Problem>& fault, bool unfinished) {
                if (fault) return Q_EMIT damaged(*fault, path);
                notLookedThrough_.remove(path);
                if (unfinished) unfinished_.insert(path);
                bringUpToDate(path, takeOver);
            });
    Q_EMIT pageMade(page);
    rescue_->lookThrough(path, takeOver);
}

void FileOpening::bringUpToDate(const QString& path, const QString& takeOver) {
    if (!storage::isOfAnOlderProgram(path) && !unfinished_.contains(path)) return Q_EMIT ready(path, false, takeOver);
    //: %1 is the name of a file
    auto* page = new ProgressPage(tr("%1 is brought up to date").arg(QFileInfo(path).fileName()),
                                  tr("An older version of Clientela wrote it. A backup of it as it is comes first."),
                                  tr("Bringing the file up to date"));
    renew();
    connect(rescue_.get(), &Rescue::progressed, page, &ProgressPage::setProgress);
    const auto stopped = std::make_shared<bool>(false);
    connect(page, &ProgressPage::cancelled, rescue_.get(), [rescue = rescue_.get(), stopped] {
        *stopped = true;
        rescue->cancel();
    });
    connect(rescue_.get(), &Rescue::failed, this, [this, path, stopped](const Problem& problem) {
        if (storage::troubleOf(path, true) == storage::Trouble::Damaged) return Q_EMIT damaged(problem, path);
        if (storage::isOfAnOlderProgram(path)) return Q_EMIT failed(problem, path);
        // Its tables are of this program already, what is made from them may not be.
        unfinished_.insert(path);
        if (!*stopped) return Q_EMIT failed(problem, path);
        Q_EMIT failed({tr("%1 is not up to date yet.").arg(QFileInfo(path).fileName()), tr("Nothing in it is lost."),
                       tr("Open it again: then it is finished.")},
                      path);
    });
    connect(rescue_.get(), &Rescue::upToDate, this, [=, this] {
        unfinished_.remove(path);
        Q_EMIT ready(path, false, takeOver);
    });
    Q_EMIT pageMade(page);
    rescue_->bringUpToDate(path, takeOver);
}

void FileOpening::breakOff(const QString& path) {
    if (!rescue_ || !rescue_->isRunning()) return; // it was through just then
    drop();
    // Nothing is written to what may be damaged, until it was looked through after all.
    notLookedThrough_.insert(path);
    Q_EMIT standInReady(path, {path, tr("The file was left open last time and not looked through to its end."), false},
                        {});
}

QString FileOpening::said(const storage::ShareState& state) {
    if (!state.isInTheWay()) return tr("The file lies on a shared disk and may be in use.");
    if (state.holder.id.isEmpty()) return tr("Somebody else is just opening the file.");
    //: %1 is a person, %2 a computer, %3 a moment
    return tr("%1 has it open on %2 since %3.")
        .arg(state.holder.person, state.holder.machine, when(state.holder.since));
}

void FileOpening::copy(const QString& path, const storage::ShareState& state) {
    Copy place;
    try {
        place = std::make_shared<PastFile>();
    } catch (const Failure& failure) {
        return Q_EMIT failed(failure.problem(), path);
    }
    const QString reason = said(state);
    auto* page =
        new ProgressPage(reason, tr("A copy of it is made on this computer, to be read."), tr("Copying the file"));
    renew();
    connect(rescue_.get(), &Rescue::progressed, page, &ProgressPage::setProgress);
    connect(page, &ProgressPage::cancelled, rescue_.get(), &Rescue::cancel);
    connect(rescue_.get(), &Rescue::failed, this,
            [this, path](const Problem& problem) { Q_EMIT failed(problem, path); });
    connect(rescue_.get(), &Rescue::copied, this, [=, this](const QString&, const QString& to) {
        Q_EMIT standInReady(to, {path, reason, true}, place);
    });
    Q_EMIT pageMade(page);
    rescue_->copy(path, place->pathFor(path));
}

void FileOpening::askAbout(const QString& path, const storage::ShareState& state) {
    const bool gone = state.kind == storage::ShareState::Kind::Gone;
    Question question;
    //: %1 is the name of a file
    question.title = gone ? tr("%1 was not closed here").arg(QFileInfo(path).fileName())
                          //: %1 is a computer
                          : tr("Is the file still open on %1?").arg(state.holder.machine);
    question.line =
        //: %1 is a person, %2 a moment
        gone ? tr("%1 has had it open on this computer since %2, and that program has ended. All that was saved is in "
                  "it.")
                   .arg(state.holder.person, when(state.holder.since))
             //: %1 is a sentence: who has it open, where and since when; %2 is a moment
             : tr("%1 Nothing was heard from there since %2. Whoever still works in it there could save nothing more.")
                   .arg(said(state), when(state.lastSign));
    question.choices = {{tr("Read a copy"), Question::Choice::Kind::Plain},
                        {gone ? tr("Open it here") : tr("Take it over"),
                         gone ? Question::Choice::Kind::Primary : Question::Choice::Kind::Danger}};
    question.safe = 0;
    answers_.ask(window_, question, [this, path, state](int choice) {
        if (choice == 1) return lookThrough(path, state.holder.id);
        copy(path, state);
    });
}

} // namespace clientela::ui
