#include "ui/desk/Desk.h"

#include "base/Failure.h"
#include "formats/DateText.h"
#include "office/Settings.h"
#include "sales/Drafting.h"
#include "storage/Erasure.h"
#include "storage/Scrub.h"
#include "storage/Undo.h"
#include "ui/desk/ListDrafts.h"

#include <QTimer>

namespace clientela::ui {

namespace {

constexpr auto kScrub = "scrub";    ///< work that only has something done before it, outside of a transaction
constexpr int kScrubAgain = 60'000; // ms

/// Where drafts are kept; nowhere of a file that is only read.
QString draftsOf(const storage::CustomerFile& file, const QString& what) {
    return file.isReadOnly() ? QString() : Drafts::pathFor(file.path(), file.lineage(), what);
}

/// What was typed here of people whom another program erased tells of them as their cards did.
void forgetErased(storage::Connection& connection, Drafts& drafts) {
    if (drafts.all().isEmpty()) return;
    for (const storage::ErasedRecord& each : storage::erasedRecords(connection))
        if (each.kind == QLatin1String("customer")) drafts.remove(each.id);
}

} // namespace

Desk::Desk(std::unique_ptr<app::OpenFile> file, QObject* parent)
    : QObject(parent), file_(std::move(file)), jobs_(file_->file()), drafts_(draftsOf(file_->file(), {})),
      entryLines_(draftsOf(file_->file(), QStringLiteral("-lines"))) {
    // It reads single cards and pages by key: what they touch again and again is little.
    connection().script("PRAGMA cache_size = -4096; PRAGMA mmap_size = 0");
    for (const Drafts* drafts : {&drafts_, &entryLines_}) connect(drafts, &Drafts::failed, this, &Desk::trouble);
    customFields_ = customers::loadCustomFields(connection());
    listDrafts_ = std::make_unique<ListDrafts>(*this);
    if (file_->file().isReadOnly()) return;
    for (Drafts* drafts : {&drafts_, &entryLines_}) forgetErased(connection(), *drafts);
    backups_ = std::make_unique<backup::Keeper>(file_->file());
    connect(backups_.get(), &backup::Keeper::damageFound, this, &Desk::trouble);
    writer_ = std::make_unique<storage::Writer>(file_->file());
    writer_->setBefore([backups = backups_.get()](const storage::Action& action, storage::Connection& connection,
                                                  JobControl& control) {
        if (action.kind == QLatin1String(kScrub)) return storage::scrub(connection, control);
        backups->before(action, connection, control);
    });
    connect(backups_.get(), &backup::Keeper::changed, this, &Desk::finishErasure);
    connect(writer_.get(), &storage::Writer::committed, backups_.get(), &backup::Keeper::catchUp);
    connect(writer_.get(), &storage::Writer::committed, this, &Desk::follow);
    connect(writer_.get(), &storage::Writer::pendingChanged, this, &Desk::pendingChanged);
}

Desk::~Desk() {
    // First what may still call back into the file. What it still writes, nobody hears of: the backups look once more.
    const bool writes = pendingChanges() > 0;
    if (scrub_) scrub_->cancel(); // it goes on when the file is opened next
    writer_.reset();
    if (writes) backups_->catchUp();
    backups_.reset();
}

void Desk::follow(const storage::Committed& committed) {
    // Fields and business first, so that whoever looks again sees the new ones. They are no records, so a commit does
    // not name them; both are a few rows.
    try {
        auto fields = customers::loadCustomFields(connection());
        if (fields != customFields_ || office::business(connection()) != file_->business()) {
            customFields_ = std::move(fields);
            file_->reload();
            Q_EMIT cataloguesChanged();
        }
    } catch (const Failure& failure) {
        fail(failure.problem());
    }
    Q_EMIT changed(committed);
    Q_EMIT undoChanged();
}

void Desk::finishErasure() {
    const backup::Keeper::State& state = backups_->state();
    if (!writer_ || !state.waits || state.working || scrub_) return;
    const QString what = tr("Removing the last traces");
    scrub_ = writer_->submit(
        {QLatin1String(kScrub), what, {}}, [](storage::UnitOfWork&) -> Result<void> { return {}; }, this,
        [this](const Result<storage::Written<void>>& outcome) {
            endWork();
            if (outcome) {
                scrub_.reset();
                return backups_->catchUp();
            }
            if (!std::exchange(toldOfScrub_, true)) trouble(outcome.problem());
            QTimer::singleShot(kScrubAgain, this, [this] {
                scrub_.reset();
                finishErasure();
            });
        });
    beginWork(what, scrub_);
}

void Desk::forgetTyped(CustomerId customer) {
    drafts_.remove(customer.value);
    entryLines_.remove(customer.value);
}

void Desk::lookAgain() {
    storage::Committed all;
    try {
        for (const QString& kind : file_->file().schema(connection())->recordKinds())
            all.touched.push_back({kind, storage::kListedTouches + 1, {}});
        for (Drafts* drafts : {&drafts_, &entryLines_}) forgetErased(connection(), *drafts);
    } catch (const Failure& failure) {
        return fail(failure.problem());
    }
    follow(all);
}

void Desk::setActor(ActorId actor) {
    file_->setActor(actor);
    Q_EMIT actorChanged();
}

void Desk::beginWork(const QString& what, const std::shared_ptr<JobControl>& control) {
    shownWork_ = control;
    Q_EMIT workBegan(what);
}

void Desk::endWork() {
    shownWork_.reset();
    Q_EMIT workEnded();
}

void Desk::cancelWork() {
    if (shownWork_) shownWork_->cancel();
}

std::optional<storage::Revision> Desk::next(bool redo) const {
    if (isReadOnly()) return std::nullopt;
    try {
        if (redo) return storage::lastRedoable(connection());
        return storage::lastUndoable(connection(), [this](const storage::Revision& action) {
            return action.id != justSet_ && office::changesOnlySettings(connection(), action);
        });
    } catch (const Failure&) {
        // A file that cannot be read just now is told of by whoever wanted to read it; a menu only stays empty.
        return std::nullopt;
    }
}

std::optional<Desk::Picked> Desk::picked() const {
    if (!picked_) return std::nullopt;
    constexpr qint64 kNotesSince = 20; // log entries that change nothing: calls taken on, exports
    try {
        storage::LogQuery newest;
        newest.limit = kNotesSince;
        for (const storage::Revision& each : storage::revisions(connection(), newest))
            if (each.undoable) return each.id == picked_->undoneBy ? picked_ : std::nullopt;
    } catch (const Failure&) {
        // As in next().
    }
    return std::nullopt;
}

RevisionId Desk::lastUndoable() const {
    const auto action = next(false);
    return action ? action->id : RevisionId();
}

QString Desk::undoText() const {
    //: after "Undo:" in the menu; %1 is the title of an action that somebody undid out of its turn
    if (const auto last = picked()) return tr("the undo of “%1”").arg(last->title);
    const auto action = next(false);
    return action ? action->title : QString();
}

QString Desk::redoText() const {
    const auto action = next(true);
    return action ? action->title : QString();
}

void Desk::undo() {
    if (const auto last = picked()) return takeBack(last->action, true, {});
    if (const auto action = next(false)) takeBack(action->id, false, {});
}

void Desk::redo() {
    if (const auto action = next(true)) takeBack(action->id, true, {});
}

void Desk::undoRevision(qint64 revision) { takeBack(RevisionId(revision), false, {}); }

void Desk::withdraw(qint64 revision, std::function<void()> then) {
    change(
        QStringLiteral("undo"), QString(),
        [revision](storage::UnitOfWork& unit) { return storage::undo(unit, RevisionId(revision)); }, this,
        [this, then = std::move(then)](const Result<storage::Written<storage::UndoOutcome>>&) {
            Q_EMIT undoChanged();
            then();
        });
}

void Desk::redoRevision(qint64 revision) { takeBack(RevisionId(revision), true, {}); }

void Desk::foresee(RevisionId revision, QObject* context, std::function<void(const Result<Foreseen>&)> done) {
    change(
        QStringLiteral("undo"), QString(),
        [revision](storage::UnitOfWork& unit) -> Result<Foreseen> {
            const Result<storage::UndoOutcome> outcome = storage::undo(unit, revision);
            if (!outcome) return outcome.problem();
            unit.abandon();
            Foreseen foreseen{outcome->action, 0, outcome->conflictCount - outcome->stoodOn};
            storage::Rows rows =
                unit.connection().query(QStringLiteral("SELECT count(*) FROM revision_record WHERE revision_id = ?"
                                                       " AND kind = 'customer'"),
                                        outcome->action.id);
            if (rows.next()) foreseen.cards = rows.integer(0);
            return foreseen;
        },
        context,
        [done = std::move(done)](const Result<storage::Written<Foreseen>>& outcome) {
            done(outcome ? Result<Foreseen>(outcome->value) : Result<Foreseen>(outcome.problem()));
        });
}

void Desk::settle(const UndoConflict& conflict, const storage::Resolution& resolution) {
    takeBack(conflict.revision, conflict.redo, resolution);
}

void Desk::takeBack(RevisionId revision, bool redo, const storage::Resolution& resolution) {
    // The final document that an undo was refused over. Looked for only where the undo gave a Problem, which a full
    // disk or a locked file does not (those are thrown), and where it was refused: on the writer's thread, for it reads
    // all of the action.
    const auto inTheWay = std::make_shared<std::optional<DocumentId>>();
    const std::optional<storage::Revision> last = next(false);
    const auto values = std::make_shared<qint64>(0);
    const auto work = [revision, redo, resolution, inTheWay, values](storage::UnitOfWork& unit) {
        Result<storage::UndoOutcome> outcome =
            redo ? storage::redo(unit, revision, resolution) : storage::undo(unit, revision, resolution);
        if (outcome.ok() && outcome->refused)
            storage::visitChanges(unit.connection(), outcome->action.id, [&](const storage::RowChange& change) {
                using Operation = storage::RowChange::Operation;
                *values += change.operation == Operation::Update ? static_cast<qint64>(change.fields.size()) : 1;
            });
        if (outcome.ok() || redo) return outcome;
        try {
            *inTheWay = sales::finalOf(unit.connection(), revision);
        } catch (const Failure&) {
            // The problem that it would come after is told.
        }
        return outcome;
    };
    change(
        redo ? QStringLiteral("redo") : QStringLiteral("undo"), QString(), work, this,
        [this, redo, revision, inTheWay, last, values](const Result<storage::Written<storage::UndoOutcome>>& outcome) {
            if (!outcome) {
                fail(outcome.problem());
                if (*inTheWay) offerCounterAct(**inTheWay);
                return;
            }
            const storage::UndoOutcome& undone = outcome->value;
            if (undone.refused && undone.canBeSettled()) return Q_EMIT conflicted({undone, revision, redo, *values});
            if (undone.refused)
                return fail({tr("“%1” cannot be undone: what it refers to is gone.").arg(undone.action.title),
                             tr("Nothing was changed."), tr("Undo the later changes first.")});
            // Out of its turn: then it is itself the last thing that was done.
            picked_.reset();
            if (!redo && (!last || last->root != undone.action.root))
                picked_ = {undone.action.root, outcome->committed.revision, undone.action.title};
            if (redo) justSet_ = undone.action.root; // settings that were set again, too
            Q_EMIT undoChanged();
            tell((redo ? tr("Done again: %1") : tr("Undone: %1")).arg(undone.action.title), undone.action.root.value,
                 redo ? Offer::Undo : Offer::Redo);
        });
}

void Desk::offerCounterAct(DocumentId document) {
    Place place;
    place.page = Place::Page::Document;
    place.id = document.value;
    Q_EMIT counterActOffered(place);
}

QString Desk::pastText() const {
    const QDateTime local = past_->moment.toLocalTime();
    return formats::DateText(locale()).shortForm(local.date()) + QStringLiteral(", ") +
           locale().toString(local.time(), QLocale::ShortFormat);
}

QString Desk::readOnlyReason() const {
    if (!isReadOnly()) return {};
    if (past_) return tr("This is the file as of %1, which is only read.").arg(pastText());
    if (standIn_) return standIn_->reason;
    return tr("This file is open to read only.");
}

Problem Desk::readOnlyProblem() const {
    return {readOnlyReason(), tr("Nothing was changed."),
            past_      ? tr("Make the change in today's file.")
            : standIn_ ? tr("Open the file again to write as soon as that is over.")
                       : tr("Open it from a place where you may write.")};
}

} // namespace clientela::ui
