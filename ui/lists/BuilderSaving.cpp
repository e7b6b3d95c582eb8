// Keeping a list: the part of BuilderPage that writes.
#include "lists/ByHand.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "ui/desk/ListDrafts.h"
#include "ui/lists/BuilderPage.h"
#include "ui/lists/ListDialog.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/ListWords.h"
#include "ui/lists/OutlineView.h"

namespace clientela::ui {

bool BuilderPage::save() {
    if (desk().isReadOnly()) return false;
    if (refuses()) return true;
    if (isSaved())
        desk().tell(tr("“%1” is saved as it is").arg(saved_.name));
    else if (saved_.id.isNull() || gone_)
        askDetails(); // where it was deleted, whoever saves it says so under a name
    else
        keep(saved_);
    return true;
}

void BuilderPage::askDetails() {
    if (refuses()) return;
    QStringList folders;
    for (const lists::SavedList& list : lists::savedLists(desk().connection()))
        if (!list.folder.isEmpty() && !folders.contains(list.folder)) folders += list.folder;
    auto* dialog = new ListDialog(saved_, folders, lists::isFrozen(tree_) ? frozenText() : QString(),
                                  words_->formatter().dates().shortForm(desk().file().today()), isChanged(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->isFrozen())
            freeze(dialog->list());
        else
            keep(dialog->list());
    });
    // The button that opened it by mouse may be gone by now, and the focus with it to the first of the window.
    connect(dialog, &QDialog::finished, this, [this] {
        const QWidget* focused = window()->focusWidget();
        if (focused == nullptr || !isAncestorOf(focused)) rows_->focusFirst();
    });
    dialog->open();
}

void BuilderPage::keep(lists::SavedList list) {
    if (list.frozenOn.isValid() && lists::isFrozen(tree_)) {
        const auto apart = lists::addedApart(tree_, [this](qint64 card) { return words_->wasFrozen(card); });
        if (apart != tree_) take(query::outlineOf(apart), nullptr);
    }
    list.kind = kind_;
    list.expression = query::toText(tree_);
    list.columns = result_->columns();
    list.sort = result_->sort();
    list.grouping = result_->grouping();
    if (!lists::isFrozen(tree_)) list.frozenOn = {};
    const Written written{shown_, draftKey(), list.expression, query::rowsWithoutValue(outline_)};
    keepUnsaved(); // until it is saved; then the draft goes, unless it has become another one
    write(std::move(list), written);
}

void BuilderPage::write(lists::SavedList list, const Written& written) {
    if (list.pinned && *list.pinned < 0) list.pinned = static_cast<int>(lists::pinnedLists(desk().connection()).size());
    desk().change(
        QStringLiteral("list"), tr("Save list “%1”").arg(list.name),
        [list, catalogues = desk().file().catalogues(),
         here = desk().file().standpoint()](storage::UnitOfWork& work) -> Result<ListId> {
            const Result<void> fits =
                lists::checkList(work.connection(), list, *catalogues, here.on(work.connection()));
            if (!fits) return fits.problem();
            return lists::saveList(work, list);
        },
        this,
        [this, list, written](const Result<storage::Written<ListId>>& saved) {
            if (!saved) return desk().fail(saved.problem());
            // Who has gone on meanwhile left it unsaved; it is not any more, unless it was changed again.
            const auto left = drafts_.find(written.draft);
            if (left && left->list == written.text) drafts_.remove(written.draft);
            if (written.shown == shown_) {
                saved_ = list;
                saved_.id = saved->value;
                gone_ = false;
                back_->hide();
                showWords(); // frozen of a day
            }
            const int missing = written.missing;
            const QString told =
                missing == 0
                    ? tr("Saved list “%1”").arg(list.name)
                    : tr("Saved list “%1” without %n row(s) that have no value", nullptr, missing).arg(list.name);
            desk().tell(told, saved->committed.revision.value);
            Q_EMIT headChanged();
        });
}

void BuilderPage::freeze(const lists::SavedList& list) {
    const auto bound = words_->bound(tree_);
    if (!bound) return desk().fail(bound.error().problem);
    // All that is said of the list is said of it as it is now: it takes a while to find who is on it, and meanwhile
    // another list may be shown, or this one changed.
    const bool copies = !list.id.isNull() && !gone_;
    if (copies && list.name.compare(saved_.name, Qt::CaseInsensitive) == 0)
        return desk().fail({tr("The list “%1” has this name.").arg(saved_.name),
                            tr("It was not frozen, so that its conditions are not lost."),
                            tr("Give the frozen copy a name of its own.")});
    lists::SavedList taken = list;
    taken.kind = kind_;
    taken.columns = result_->columns();
    taken.sort = result_->sort();
    taken.grouping = result_->grouping();
    taken.frozenOn = desk().file().today();
    // The cards do not say what they were picked by, and nobody remembers.
    const bool says = !taken.description.isEmpty() && !(copies && taken.description == saved_.description);
    if (!says && !lists::isFrozen(tree_))
        taken.description =
            tr("Frozen on %1: %2", "a day, a list in words")
                .arg(words_->formatter().dates().shortForm(taken.frozenOn), words_->wording().list(tree_, kind_));
    if (copies) {
        // A copy: the list itself stays as it is kept, and what was changed in it and not saved is left with it.
        taken.id = {};
        if (taken.pinned) taken.pinned = -1; // behind those that are there
    }
    // Of a list without a name nothing is left over once it is frozen.
    const Written away{0, copies ? ListId() : draftKey(), query::toText(tree_), 0};
    desk().jobs().run(
        [list = *bound, catalogues = words_->kept()](storage::Connection& connection,
                                                     JobControl&) -> Result<std::vector<qint64>> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *catalogues, statistics);
            return records.firstIds(list, {}, static_cast<qint64>(lists::kMostFrozen) + 1);
        },
        this,
        [this, taken, copies, away, shown = shown_, tree = tree_,
         ofCustomers = isOfCustomers()](const Result<std::vector<qint64>>& ids) mutable {
            if (!ids) return desk().fail(ids.problem());
            constexpr int kMost = static_cast<int>(lists::kMostFrozen);
            QString wrong;
            if (ids->empty())
                wrong = ofCustomers ? tr("Nobody is on the list.") : tr("Nothing is on the list.");
            else if (ids->size() > lists::kMostFrozen)
                wrong = ofCustomers ? tr("More than %n cards are on the list.", nullptr, kMost)
                                    : tr("The list has more than %n entries.", nullptr, kMost);
            if (!wrong.isEmpty())
                return desk().fail(
                    {wrong, tr("The list was not saved."), tr("Freeze a part of it, or let it change.")});
            if (shown != shown_ || !understood_ || !query::equal(tree, tree_)) {
                taken.expression = query::toText(lists::frozen(*ids));
                return write(taken, away); // the page shows something else by now
            }
            if (copies) {
                keepUnsaved();
                saved_ = {};
                saved_.kind = kind_;
                newKey_ = drafts_.newKey();
            }
            words_->setFrozen(taken.frozenOn, *ids);
            take(query::outlineOf(lists::frozen(*ids)), nullptr);
            keep(taken);
        });
}

void BuilderPage::putByHand(qint64 card, bool on) {
    const bool frozen = saved_.frozenOn.isValid() && lists::isFrozen(tree_);
    take(query::outlineOf(frozen ? lists::byHandToFrozen(tree_, card, on) : lists::byHand(tree_, card, on)), nullptr);
}

} // namespace clientela::ui
