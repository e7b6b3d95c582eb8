#pragma once

#include "app/OpenFile.h"
#include "backup/Keeper.h"
#include "customers/CustomField.h"
#include "storage/Jobs.h"
#include "storage/RevisionLog.h"
#include "storage/Undo.h"
#include "storage/Writer.h"
#include "ui/desk/Drafts.h"
#include "ui/desk/Place.h"

#include <QLocale>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace clientela::ui {

class ListDrafts;

/// An action that was to be undone or done again, and what later changes disagree about.
struct UndoConflict {
    storage::UndoOutcome outcome;
    RevisionId revision;
    bool redo = false;
    qint64 values = 0; ///< that the action changed, those without a conflict included
};

/// What every page works with: the open file, the one writer, jobs that read, and the ways to tell and to go. One for
/// each open file; made by the shell, outlives the pages. All of it on the window's thread.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(std::unique_ptr<app::OpenFile> file, QObject* parent = nullptr);
    ~Desk() override;

    [[nodiscard]] app::OpenFile& file() const { return *file_; }
    /// For reading single cards and pages by key, on the window's thread. Never for work that grows with the file.
    [[nodiscard]] storage::Connection& connection() const { return file_->connection(); }
    [[nodiscard]] const fields::Catalogues& catalogues() const { return *file_->catalogues(); }
    [[nodiscard]] storage::Jobs& jobs() { return jobs_; }
    [[nodiscard]] bool isReadOnly() const { return !writer_; }
    /// Why nothing can be changed, for whatever is switched off; empty where it can.
    [[nodiscard]] QString readOnlyReason() const;

    /// A file that was brought back as it was at a moment, to be looked at beside today's.
    struct Past {
        QDateTime moment;
        /// Of today's file (null: before its first); nothing where it did not go through that moment.
        std::optional<RevisionId> revision;
        QPointer<Desk> today; ///< of the file as it is now; null once that is closed
    };
    /// Nothing where this is the file itself.
    [[nodiscard]] const std::optional<Past>& past() const { return past_; }
    /// Once, before any page is made.
    void setPast(Past past) { past_ = std::move(past); }
    /// "12 Nov 2025, 23:59"; only where there is a past().
    [[nodiscard]] QString pastText() const;

    /// What is shown in place of a file that cannot be shown itself, to be read only.
    struct StandIn {
        QString path;        ///< of the file that is meant
        QString reason;      ///< why nothing can be changed: one sentence
        bool isCopy = false; ///< else it is the file itself
        bool operator==(const StandIn&) const = default;
    };
    [[nodiscard]] const std::optional<StandIn>& standIn() const { return standIn_; }
    /// Once, before any page is made.
    void setStandIn(StandIn standIn) { standIn_ = std::move(standIn); }
    /// The file that a person means, also where a copy of it is shown.
    [[nodiscard]] const QString& path() const { return standIn_ ? standIn_->path : file_->file().path(); }

    /// Keeps the backups; null where the file is open to read only.
    [[nodiscard]] backup::Keeper* backups() const { return backups_.get(); }
    /// Form of numbers and dates on the screen.
    [[nodiscard]] QLocale locale() const { return QLocale(); }
    /// What is typed into cards and not saved yet, on this machine.
    [[nodiscard]] Drafts& drafts() { return drafts_; }
    /// What is typed into the line of a card that logs a contact, and not entered yet, on this machine.
    [[nodiscard]] Drafts& entryLines() { return entryLines_; }
    /// Neither of these is kept any more of a card that is erased: it tells of the person as the card did.
    void forgetTyped(CustomerId customer);
    /// What lists were changed to and not saved yet.
    [[nodiscard]] ListDrafts& listDrafts() { return *listDrafts_; }
    /// Another person sits down: actions, `me` and releases are theirs from now on.
    void setActor(ActorId actor);
    /// Changes that are queued or being written.
    [[nodiscard]] int pendingChanges() const { return writer_ ? writer_->pending() : 0; }

    /// Queues a change as one action of whoever is at work: `work` is Result<T>(storage::UnitOfWork&) on the writer's
    /// thread; `done` is void(Result<storage::Written<T>>) on this one, unless `context` is gone. On a read-only file
    /// `done` gets a Problem at once. Returns the control to cancel it; null then.
    template <class Work, class Done>
    std::shared_ptr<JobControl> change(const QString& kind, const QString& title, Work work, QObject* context,
                                       Done done, storage::ProgressCallback progress = {}) {
        Q_EMIT began();
        justSet_ = {}; // from now on something else is what was done last
        if (writer_)
            return writer_->submit(file_->action(kind, title), std::move(work), context, std::move(done),
                                   std::move(progress));
        done(readOnlyProblem());
        return nullptr;
    }

    /// What undo and redo would do next, for the menu: "Undo import of northwind.csv, 91 cards"; empty: nothing.
    /// Undo takes back the last thing that was done: an undo that somebody picked out of the log, too. Settings are
    /// passed over (docs/decisions/0058) but for one that was set just now (0116).
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// What undo would do next; null for nothing. A page whose own step Ctrl+Z takes back, too, compares it with what
    /// it was then: the later of the two goes first.
    [[nodiscard]] RevisionId lastUndoable() const;

    /// What undoing an action would come to.
    struct Foreseen {
        storage::Revision action;
        qint64 cards = 0;     ///< that it touched
        qint64 conflicts = 0; ///< values that were changed since
        bool operator==(const Foreseen&) const = default;
    };
    /// Tries the undo of an action on the writer's thread without keeping it. `done` gets a Problem where it cannot be
    /// undone; it is not called once `context` is gone.
    void foresee(RevisionId revision, QObject* context, std::function<void(const Result<Foreseen>&)> done);

    /// What a toast offers: about the revision it tells of, or Page::undo() of the page in front.
    enum class Offer { Undo, Redo, OfPage };

    /// Shows a job in the status bar (after 0.3 s) until endWork(). `what` is whole: "Importing northwind.csv"; its
    /// Cancel cancels `control`. The one begun last is shown. Give progressWork() the job's progress:
    ///     auto control = desk.change(..., [&desk](const Progress& p) { desk.progressWork(p); });
    ///     desk.beginWork(tr("Importing %1").arg(name), control);
    void beginWork(const QString& what, const std::shared_ptr<JobControl>& control);
    void progressWork(const Progress& progress) { Q_EMIT workProgressed(progress.done, progress.total); }
    void endWork();
    /// Whether the status bar has a job to show.
    [[nodiscard]] bool hasWork() const { return shownWork_ != nullptr; }

    /// The file was written past the writer (by the backups): whoever shows anything of it looks again.
    void lookAgain();

public Q_SLOTS:
    /// Cancels the job that the status bar shows.
    void cancelWork();
    void undo();
    void redo();
    /// Undoes one action by its revision (the toast's).
    void undoRevision(qint64 revision);
    /// Takes an action back of which nothing came: the file that it was for could not be written. Says nothing itself;
    /// `then` tells what happened, also where it could not be taken back.
    void withdraw(qint64 revision, std::function<void()> then);
    /// Does an action again that was undone (the toast's).
    void redoRevision(qint64 revision);
    /// Does what a conflict was about, as a person has chosen.
    void settle(const clientela::ui::UndoConflict& conflict, const clientela::storage::Resolution& resolution);
    /// Brings the file as of a moment ("r12", the ID of a backup, "2025-11-22T10:42") to the screen, beside this one;
    /// the shell listens.
    void lookAt(const QString& moment) {
        Q_EMIT began();
        Q_EMIT pastRequested(moment);
    }

    /// Goes to a place; the shell listens.
    void go(const clientela::ui::Place& place) { Q_EMIT goRequested(place); }
    /// Back to where one was before; where one came from nowhere, to `otherwise`.
    void goBack(const clientela::ui::Place& otherwise) { Q_EMIT backRequested(otherwise); }
    /// A toast. With a revision it offers to undo it, or to do it again.
    void tell(const QString& text, qint64 revision = 0, Offer offer = Offer::Undo) {
        Q_EMIT told(text, revision, offer);
    }
    /// The same of settings that were saved: until something else is done they are what undo takes back.
    void tellSet(const QString& text, qint64 revision) {
        justSet_ = RevisionId(revision);
        Q_EMIT undoChanged();
        tell(text, revision);
    }
    /// A banner on the page that stands in front, until the next action begins or succeeds.
    void fail(const Problem& problem) { Q_EMIT failed(problem, false); }
    /// A banner that stays until somebody closes it: trouble that is not of an action, such as a damaged backup.
    void trouble(const Problem& problem) { Q_EMIT failed(problem, true); }

Q_SIGNALS:
    /// Records changed, by whatever action, undo included. Cards, tables and counts look again.
    void changed(const clientela::storage::Committed& committed);
    /// Undo or redo would do something else now.
    void undoChanged();
    void goRequested(const clientela::ui::Place& place);
    void backRequested(const clientela::ui::Place& otherwise);
    void told(const QString& text, qint64 revision, clientela::ui::Desk::Offer offer);
    void failed(const clientela::Problem& problem, bool stays);
    /// Something is about to be done: what was told of the last thing is over.
    void began();
    /// After failed(), where an undo was refused over a document that was made final: it can be taken back by another
    /// one.
    void counterActOffered(const clientela::ui::Place& document);
    /// Nothing was undone yet: a person has to choose. The shell asks, then calls settle().
    void conflicted(const clientela::ui::UndoConflict& conflict);
    void pastRequested(const QString& moment);
    /// The window of this file is wanted in front.
    void shownRequested();
    /// Custom fields or the business changed: catalogues() are new ones.
    void cataloguesChanged();
    /// Somebody else is at work.
    void actorChanged();
    /// Something waits to be written, or all is written: "Saving", "Saved 10:42".
    void pendingChanged(int pending);
    void workBegan(const QString& what);
    void workProgressed(qint64 done, qint64 total);
    void workEnded();

private:
    [[nodiscard]] std::optional<storage::Revision> next(bool redo) const;
    /// An undo that was picked out of its turn, as long as nothing was done since.
    struct Picked {
        RevisionId action;
        RevisionId undoneBy;
        QString title;
    };
    [[nodiscard]] std::optional<Picked> picked() const;
    void takeBack(RevisionId revision, bool redo, const storage::Resolution& resolution);
    void offerCounterAct(DocumentId document);
    void follow(const storage::Committed& committed);
    [[nodiscard]] Problem readOnlyProblem() const;
    /// What was erased is taken out of the file's unused parts, on the writer's thread; backups wait for that.
    void finishErasure();

    std::unique_ptr<app::OpenFile> file_;
    std::optional<Past> past_;
    std::optional<StandIn> standIn_;
    std::vector<customers::CustomField> customFields_;
    storage::Jobs jobs_;
    Drafts drafts_;
    Drafts entryLines_;
    std::unique_ptr<ListDrafts> listDrafts_;
    std::unique_ptr<backup::Keeper> backups_;
    std::unique_ptr<storage::Writer> writer_;
    std::shared_ptr<JobControl> shownWork_;
    std::shared_ptr<JobControl> scrub_; ///< of finishErasure(), while it goes on or waits to be tried again
    bool toldOfScrub_ = false;
    std::optional<Picked> picked_;
    RevisionId justSet_; ///< settings that were saved here, as long as nothing was done since
};

} // namespace clientela::ui
