#include "ui/shell/BackupsMove.h"

#include "backup/Relocation.h"
#include "base/Failure.h"
#include "office/Settings.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupsMove)
};

QString shown(const backup::BackupFolder& folder) { return QDir::toNativeSeparators(folder.path()); }

/// One way of moving: what it needs, and its steps one after the other.
struct Move : std::enable_shared_from_this<Move> {
    Move(Desk& theDesk, QWidget* theParent, const backup::BackupFolder& from, const QString& to,
         std::function<void()> thenDone)
        : desk(theDesk), parent(theParent), before(from), after(from.at(to)), done(std::move(thenDone)) {}

    void copy(bool thenRemove) {
        const auto control = std::make_shared<JobControl>([desk = QPointer(&desk)](const Progress& progress) {
            if (desk)
                QMetaObject::invokeMethod(
                    desk,
                    [desk, progress] {
                        if (desk) desk->progressWork(progress);
                    },
                    Qt::QueuedConnection);
        });
        desk.backups()->run(
            [control, before = before, after = after](storage::Connection&, const backup::BackupFolder&,
                                                      JobControl& keepers) -> Result<backup::Baggage> {
                keepers.setInterrupt([control] { control->cancel(); }); // at the end of the program
                auto outcome = backup::copyBackups(before, after, *control);
                keepers.setInterrupt({});
                return outcome;
            },
            parent,
            [self = shared_from_this(), control, thenRemove](const Result<backup::Baggage>& outcome) {
                self->desk.endWork();
                if (control->isCancelled()) return;
                if (!outcome) return self->desk.fail(outcome.problem());
                self->name(thenRemove, outcome->backups);
            });
        desk.beginWork(Text::tr("Copying the backups"), control);
    }
    /// The file says from now on where its backups are.
    void name(bool thenRemove, qint64 taken) {
        const QString folder = after.path();
        desk.change(
            QStringLiteral("edit"), Text::tr("Backups go to %1").arg(QDir::toNativeSeparators(folder)),
            [folder](storage::UnitOfWork& work) -> Result<void> {
                backup::BackupFolder(folder).prepare();
                office::setSetting(work, QLatin1String(backup::kFolderSetting), folder);
                return {};
            },
            parent,
            [self = shared_from_this(), thenRemove, taken](const Result<storage::Written<void>>& outcome) {
                if (!outcome) return self->desk.fail(outcome.problem());
                if (taken > 0)
                    self->desk.tell(Text::tr("Backups go to the new folder, and %n earlier one(s) with them", nullptr,
                                             static_cast<int>(taken)));
                if (thenRemove) self->remove();
                self->done();
            });
    }
    void remove() {
        desk.backups()->run(
            [before = before, after = after](storage::Connection&, const backup::BackupFolder&,
                                             JobControl&) -> Result<void> {
                backup::removeCopied(before, after);
                return {};
            },
            parent,
            [self = shared_from_this()](const Result<void>& outcome) {
                if (!outcome) self->desk.fail(outcome.problem());
            });
    }

    Desk& desk;
    QWidget* parent;
    backup::BackupFolder before;
    backup::BackupFolder after;
    std::function<void()> done;
};

} // namespace

void moveBackups(Desk& desk, Answers& answers, QWidget* parent, const QString& folder, std::function<void()> done) {
    backup::BackupFolder before(folder);
    backup::Baggage baggage;
    std::optional<Problem> unread;
    try {
        before = backup::BackupFolder::of(desk.connection());
        if (QFileInfo(before.path()) == QFileInfo(folder)) return done();
        if (before.exists()) baggage = backup::baggageOf(before);
    } catch (const Failure& failure) {
        unread = failure.problem();
    }
    const auto move = std::make_shared<Move>(desk, parent, before, folder, std::move(done));
    Question question;
    question.choices = {{Text::tr("Leave it as it is")}};
    if (unread) {
        question.title = Text::tr("The earlier backups cannot be read");
        //: %1 a folder, %2 why it cannot be read
        question.line = Text::tr("They stay in %1. %2").arg(shown(before), unread->text());
        question.choices.push_back({Text::tr("Go on without them"), Question::Choice::Kind::Primary});
        answers.ask(parent, question, [move](int choice) {
            if (choice == 1) move->name(false, 0);
        });
        return;
    }
    if (baggage.backups == 0) return move->name(false, 0);
    question.title = Text::tr("Take the %n earlier backup(s) along?", nullptr, static_cast<int>(baggage.backups));
    //: %1 a size on disk, %2 a folder
    question.line =
        Text::tr("They take %1 in %2. From the new folder they are found again, and every moment in between.")
            .arg(desk.locale().formattedDataSize(baggage.bytes), shown(before));
    question.choices.push_back({Text::tr("Copy them")});
    question.choices.push_back({Text::tr("Move them"), Question::Choice::Kind::Primary});
    answers.ask(parent, question, [move](int choice) {
        if (choice > 0) move->copy(choice == 2);
    });
}

} // namespace clientela::ui
