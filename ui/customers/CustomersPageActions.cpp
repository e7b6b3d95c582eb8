#include "app/LabelPaper.h"
#include "customers/CardRepository.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/EraseCards.h"
#include "ui/customers/FileActions.h"
#include "ui/customers/OwingCards.h"
#include "ui/customers/SelectionBar.h"
#include "ui/desk/BringBack.h"
#include "ui/records/BulkEditDialog.h"
#include "ui/records/ListExport.h"
#include "ui/records/TasksDialog.h"
#include "ui/widgets/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

// What can be done with the cards of the table that are selected, else with the current one or with the whole list.

namespace clientela::ui {

void CustomersPage::takeMail() {
    if (desk().isReadOnly()) return;
    auto* actions = new FileActions(desk(), answers_, this);
    auto* drop = new FileDrop(this, FileDrop::Takes::Mail);
    drop->setText(tr("Keep the e-mail on the card that has its address"));
    connect(drop, &FileDrop::dropped, actions, [actions](const DroppedFiles& files) { actions->addMail(files); });
}

void CustomersPage::addActions() {
    const auto action = [this](const char* icon, const QString& text, const QKeySequence& key, auto slot) {
        auto* made = new QAction(icons::icon(QLatin1String(icon)), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, slot);
        table_->addAction(made);
        return made;
    };
    auto* open = action("person-plus", tr("Open card"), {}, [this] { Q_EMIT table_->opened(table_->currentId()); });
    open->setIcon({});
    action("question", tr("Why is this card on the list?"), {}, [this] { openBuilder(table_->currentId()); });
    auto* edit = action("edit", tr("Edit…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { editSelected({}); });
    auto* tag = action("tag", tr("Tag"), {}, [this] { editSelected(QStringLiteral("tags")); });
    // What writes is not there at all where nothing is written: it would only take room from what is.
    const bool writable = !desk().isReadOnly();
    if (writable) selection_->addAction(edit);
    if (writable) selection_->addAction(tag);
    selection_->addAction(action("labels", tr("Labels"), {}, [this] { print(); }));
    selection_->addAction(action("export", tr("Export"), {}, [this] { exportList(); }));
    auto* tasks = action("task-list", tr("Task for each"), {}, [this] {
        if (model_->rowCount() > 0) (new TasksDialog(desk(), answers_, table_->chosenList(), this))->open();
    });
    if (writable) selection_->addAction(tasks);
    for (QAction* writes : {edit, tag, tasks}) {
        writes->setEnabled(!desk().isReadOnly());
        writes->setToolTip(desk().readOnlyReason());
    }
    if (desk().past())
        selection_->addAction(action("history", tr("Bring back into today's file…"), {}, [this] {
            std::vector<CustomerId> cards;
            for (const qint64 id : table_->selectedIds()) cards.emplace_back(id);
            if (cards.empty() && table_->currentId() != 0) cards.emplace_back(table_->currentId());
            askAndBringBack(desk(), answers_, this, cards);
        }));
    selection_->addAction(action("copy", tr("Copy"), QKeySequence::Copy, [this] { copyRows(desk(), *table_); }));
    auto* addresses = action("copy", tr("Copy postal addresses"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                             [this] { copyAddresses(); });
    addresses->setIcon({});
    action("copy", tr("Copy as vCard"), {}, [this] {
        std::vector<qint64> ids = table_->selectedIds();
        if (ids.empty() && table_->currentId() != 0) ids.push_back(table_->currentId());
        copyVCards(desk(), std::move(ids));
    })->setIcon({});
    auto* remove = action("trash", tr("Delete"), {}, [this] { removeSelected(); });
    remove->setEnabled(!desk().isReadOnly());
    remove->setToolTip(desk().isReadOnly()
                           ? desk().readOnlyReason()
                           : tr("Cards that final documents name go to the archive instead. All can be brought back."));
    if (writable) selection_->addAction(remove, true);
    auto* erase = action("trash", tr("Erase for good…"), {}, [this] { eraseSelected(); });
    erase->setIcon({});
    erase->setEnabled(!desk().isReadOnly());
    erase->setToolTip(desk().readOnlyReason());

    // Its key is the window's, which says it by save().
    saveList_ = new QAction(icons::icon(QStringLiteral("bookmark")), tr("Save list"), this);
    saveList_->setEnabled(writable);
    saveList_->setToolTip(desk().readOnlyReason());
    connect(saveList_, &QAction::triggered, this, &CustomersPage::saveList);

    const auto key = [this](const QString& text, const QKeySequence& sequence, auto slot) {
        auto* made = new QAction(text, this);
        made->setShortcut(sequence); // wherever the focus is, while the page is in front
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
    };
    key(tr("List language"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { filters_->toggleLanguage(); });
    key(tr("Columns"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseColumns(); });
    key(tr("Conditions"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { openBuilder(0); });
    key(tr("The card in short beside the table"), QKeySequence(Qt::Key_F8), [this] { togglePeek(); });
}

QList<QAction*> CustomersPage::menuActions() const {
    // Without a selection they are about the row one stands on, or the whole list.
    QList<QAction*> actions;
    for (QAction* action : table_->actions())
        if (action->isVisible() && !action->text().isEmpty()) actions += action;
    if (!filters_->filter().isEmpty()) actions += saveList_;
    for (QAction* action : findChildren<QAction*>())
        if (action->isVisible() && !action->text().isEmpty() && !action->shortcut().isEmpty() &&
            !actions.contains(action))
            actions += action;
    return actions;
}

void CustomersPage::editSelected(const QString& field) {
    // Without a selection the whole table is not meant, but the row one stands on.
    QString list = table_->chosenList();
    if (table_->selectedCount() == 0) list = QStringLiteral("id = %1").arg(table_->currentId());
    if (table_->currentId() != 0) (new BulkEditDialog(desk(), list, field, this))->open();
}

bool CustomersPage::print() {
    Place labels;
    labels.page = Place::Page::Labels;
    labels.list = table_->chosenList();
    labels.listName = listName_;
    labels.picked = table_->selectedCount() > 0;
    desk().go(labels);
    return true;
}

bool CustomersPage::exportList() {
    app::ListRequest request = model_->request();
    request.expression = table_->chosenList();
    request.columns = model_->listing().columnTexts.join(QLatin1Char(','));
    askAndExport(desk(), answers_, this, request, listName_.isEmpty() ? tr("Customers") : listName_);
    return true;
}

void CustomersPage::removeSelected() {
    std::vector<CustomerId> ids;
    for (const qint64 id : table_->selectedIds()) ids.emplace_back(id);
    if (ids.empty() && table_->currentId() != 0) ids.emplace_back(table_->currentId());
    if (ids.empty()) return;
    askWhereOwed(desk(), answers_, this, ids, {}, [this, ids] { remove(ids); });
}

void CustomersPage::remove(const std::vector<CustomerId>& ids) {
    // The row after the selection stays under the person's hand.
    const int count = static_cast<int>(ids.size());
    const QString title = tr("Delete %Ln customer(s)", nullptr, count);
    desk().change(
        QStringLiteral("delete"), title,
        [ids, archiving = tr("Archive %Ln customer(s)", nullptr, count)](
            storage::UnitOfWork& work) -> Result<customers::Removed> {
            const customers::Removed done = customers::removeCards(work, ids);
            if (done.deleted == 0 && done.archived > 0) work.setTitle(archiving);
            return done;
        },
        this,
        [this](const Result<storage::Written<customers::Removed>>& removed) {
            if (!removed) return desk().fail(removed.problem());
            const customers::Removed& done = removed->value;
            // Each is counted as what became of it.
            const int deleted = static_cast<int>(done.deleted);
            const int archived = static_cast<int>(done.archived);
            QStringList words;
            if (deleted > 0 || archived == 0) words += tr("Deleted %Ln customer(s)", nullptr, deleted);
            if (archived > 0) words += tr("%Ln put into the archive: final documents name them", "cards", archived);
            desk().tell(words.join(QStringLiteral(", ")), removed->committed.revision.value);
        });
    table_->clearSelection();
}

void CustomersPage::eraseSelected() {
    std::vector<CustomerId> ids;
    for (const qint64 id : table_->selectedIds()) ids.emplace_back(id);
    if (ids.empty() && table_->currentId() != 0) ids.emplace_back(table_->currentId());
    // Each goes with its whole history; a list of everybody is not what is meant by erasing somebody.
    constexpr size_t kMost = 100;
    if (ids.size() > kMost)
        return desk().fail({tr("More than %1 cards are not erased in one go.").arg(kMost), tr("Nothing was changed."),
                            tr("Select fewer. Delete takes away any number, and can be undone.")});
    askAndErase(desk(), answers_, this, ids, {}, [this] { table_->clearSelection(); });
}

void CustomersPage::copyAddresses() {
    std::vector<qint64> ids = table_->selectedIds();
    if (ids.empty() && table_->currentId() != 0) ids.push_back(table_->currentId());
    constexpr size_t kMost = 10'000; // as much as anybody pastes
    if (ids.empty()) return;
    if (ids.size() > kMost) ids.resize(kMost);
    const office::Business& business = desk().file().business();
    desk().jobs().run(
        [ids, home = business.country, language = business.language](storage::Connection& connection,
                                                                     JobControl& control) -> Result<QStringList> {
            // The job's own connection, which outlives the labels.
            const std::shared_ptr<storage::Connection> borrowed(std::shared_ptr<void>(), &connection);
            const app::CustomerLabels labels(borrowed, ids, home, language);
            QStringList addresses;
            for (qsizetype i = 0; i < labels.count(); ++i) {
                if (i % 512 == 0) control.report({}, i, labels.count());
                if (const QStringList lines = labels.at(i).lines; !lines.isEmpty())
                    addresses += lines.join(QLatin1Char('\n'));
            }
            return addresses;
        },
        this,
        [this](const Result<QStringList>& addresses) {
            if (!addresses) return desk().fail(addresses.problem());
            QGuiApplication::clipboard()->setText(addresses->join(QStringLiteral("\n\n")));
            desk().tell(tr("Copied %Ln address(es)", nullptr, static_cast<int>(addresses->size())));
        });
}

} // namespace clientela::ui
