#include "ui/shell/BackupsMove.h"

#include "backup/Relocation.h"
#include "backup/Soundness.h"
#include "base/Failure.h"
#include "office/Settings.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupsMove)
};

QString shown(const backup::BackupFolder& folder) { return QDir::toNativeSeparators(folder.path()); }

/// One way to another folder: its steps one after the other, each of which keeps it alive.
class Move : public std::enable_shared_from_this<Move> {
public:
    Move(Desk& desk, Answers& answers, QWidget* parent, std::function<void()> ended)
        : desk_(desk), answers_(answers), parent_(parent), ended_(std::move(ended)) {}

    void begin(const QString& folder) {
        bool isUsual = false;
        try {
            storage::Connection& connection = desk_.connection();
            before_ = backup::BackupFolder::of(connection);
            after_ = before_.at(folder);
            lineage_ = backup::stateOf(connection).lineage;
            isUsual = before_.path() == backup::BackupFolder::usualFor(connection.path());
        } catch (const Failure& failure) {
            return askToGoWithout(failure.problem());
        }
        // A disk that went to sleep, or a share, answers when it likes.
        desk_.jobs().runApart(
            [before = before_, lineage = lineage_, isUsual](JobControl&) -> Result<backup::Baggage> {
                if (before.isThere()) return backup::baggageOf(before, lineage);
                if (isUsual) return backup::Baggage(); // it is made with the first backup
                return Problem{Text::tr("%1 is not there.").arg(shown(before)), {}, {}};
            },
            parent_,
            [self = shared_from_this()](const Result<backup::Baggage>& found) {
                if (!found) return self->askToGoWithout(found.problem());
                if (found->isEmpty()) return self->nameFolder(0);
                self->askToTakeAlong(*found);
            });
    }

private:
    void askToTakeAlong(const backup::Baggage& baggage) {
        Question question;
        question.title =
            Text::tr("Take the %n earlier backup(s) along?", nullptr, static_cast<int>(baggage.snapshots.size()));
        //: %1 a size on disk, %2 a folder
        question.line =
            Text::tr("They take %1 in %2, and stay there, too. From the new folder every past day is found as before.")
                .arg(desk_.locale().formattedDataSize(baggage.bytes), shown(before_));
        question.choices = {{Text::tr("Leave it as it is")},
                            {Text::tr("Copy them along"), Question::Choice::Kind::Primary}};
        answers_.ask(parent_, question,
                     [self = shared_from_this()](int choice) { choice == 1 ? self->copy() : self->ended_(); });
    }
    void copy() {
        const auto control = std::make_shared<std::shared_ptr<JobControl>>();
        *control =
            desk_.jobs().runApart([before = before_, after = after_, lineage = lineage_](
                                      JobControl& job) { return backup::copyBackups(before, after, lineage, job); },
                                  parent_,
                                  [self = shared_from_this(), control](const Result<backup::Baggage>& outcome) {
                                      self->desk_.endWork();
                                      if ((*control)->isCancelled()) return self->ended_();
                                      if (!outcome) return self->askToGoWithout(outcome.problem());
                                      self->nameFolder(static_cast<int>(outcome->snapshots.size()));
                                  },
                                  [desk = &desk_](const Progress& progress) { desk->progressWork(progress); });
        desk_.beginWork(Text::tr("Copying the backups"), *control);
    }
    void askToGoWithout(const Problem& why) {
        Question question;
        question.title = Text::tr("The earlier backups cannot go along");
        //: %1 why not, %2 a folder
        question.line = Text::tr("%1 They stay in %2.").arg(why.what, shown(before_));
        question.details = why.text();
        question.choices = {{Text::tr("Leave it as it is")},
                            {Text::tr("Go on without them"), Question::Choice::Kind::Primary}};
        answers_.ask(parent_, question,
                     [self = shared_from_this()](int choice) { choice == 1 ? self->nameFolder(0) : self->ended_(); });
    }
    /// The file says from now on where its backups are.
    void nameFolder(int copied) {
        desk_.change(
            QStringLiteral("edit"), Text::tr("Backups go to %1").arg(shown(after_)),
            [folder = after_.path()](storage::UnitOfWork& work) -> Result<void> {
                backup::BackupFolder(folder).choose();
                office::setSetting(work, QLatin1String(backup::kFolderSetting), folder);
                return {};
            },
            parent_,
            [self = shared_from_this(), copied](const Result<storage::Written<void>>& outcome) {
                if (!outcome)
                    self->desk_.fail(outcome.problem());
                else if (copied > 0)
                    self->desk_.tell(Text::tr("%n earlier backup(s) went along; they also stay in %1.", nullptr, copied)
                                         .arg(shown(self->before_)));
                self->ended_();
            });
    }

    Desk& desk_;
    Answers& answers_;
    QWidget* parent_;
    std::function<void()> ended_;
    backup::BackupFolder before_{QString()};
    backup::BackupFolder after_{QString()};
    QString lineage_;
};

} // namespace

void moveBackups(Desk& desk, Answers& answers, QWidget* parent, const QString& folder, std::function<void()> ended) {
    std::make_shared<Move>(desk, answers, parent, std::move(ended))->begin(folder);
}

} // namespace clientela::ui
