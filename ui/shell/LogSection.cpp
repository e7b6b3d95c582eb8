#include "ui/shell/LogSection.h"

#include "backup/BackupFolder.h"
#include "base/Failure.h"
#include "ui/desk/Desk.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/LogFilter.h"
#include "ui/shell/MomentText.h"
#include "ui/shell/PastDialog.h"
#include "ui/shell/ReleasesDialog.h"
#include "ui/shell/RevisionModel.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

/// Asks for little of the page, so that it has no need to scroll. No row is current until somebody chooses one: what is
/// done with an action must be done with that which was meant.
class LogTable : public QTableView {
public:
    [[nodiscard]] QSize sizeHint() const override {
        return {QTableView::sizeHint().width(), 3 * Heights::standard().row};
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        const bool isChosen = currentIndex().isValid();
        QTableView::focusInEvent(event);
        if (!isChosen) selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    }
};

} // namespace

LogSection::LogSection(Desk& desk, Answers& answers, QWidget* parent)
    : QWidget(parent), desk_(desk), answers_(answers), log_(new RevisionModel(desk, this)),
      filter_(new LogFilter(desk)), table_(new LogTable),
      undo_(new QAction(icons::icon(QStringLiteral("undo")), tr("Undo this…"), this)),
      look_(new QAction(tr("Look at the file as it was after this"), this)),
      lookBefore_(new QAction(tr("Look at the file as it was before this"), this)),
      compare_(new QAction(tr("What changed since this"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    auto* head = new SectionHeader(tr("What was done"));
    head->setContentsMargins(space::k24, 0, space::k24, 0);
    addWaysBack(head);
    auto* undo = new ActionButton(undo_);
    setSmall(undo);
    head->addEnd(undo);
    connect(filter_, &LogFilter::changed, this, [this] { log_->setQuery(filter_->query()); });
    column->addWidget(head);
    // Not in the head: with long words, or larger letters, it needs lines of its own.
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(space::k24, 0, space::k24, 0);
    filterRow->addWidget(filter_);
    column->addLayout(filterRow);

    table_->setModel(log_);
    table_->setAccessibleName(tr("What was done"));
    dressTable(table_);
    auto* header = new CheckableHeader(table_);
    header->setUnsortable({RevisionModel::When, RevisionModel::Who, RevisionModel::What, RevisionModel::Changes});
    table_->setHorizontalHeader(header);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(RevisionModel::When, new CellDelegate(CellKind::Text, table_));
    table_->setItemDelegateForColumn(RevisionModel::Who, new CellDelegate(CellKind::Text, table_));
    table_->setItemDelegateForColumn(RevisionModel::What, new CellDelegate(CellKind::Text, table_));
    table_->setItemDelegateForColumn(RevisionModel::Changes, new CellDelegate(CellKind::Number, table_));
    header->setSectionResizeMode(RevisionModel::What, QHeaderView::Stretch);
    header->resizeSection(RevisionModel::When, grown(176));
    header->resizeSection(RevisionModel::Who, grown(176));
    header->resizeSection(RevisionModel::Changes, grown(96));
    table_->addAction(undo_);
    connect(look_, &QAction::triggered, this, [this] { desk_.lookAt(momentAfter()); });
    connect(lookBefore_, &QAction::triggered, this, [this] { desk_.lookAt(momentBefore()); });
    connect(compare_, &QAction::triggered, this, [this] { compareSince(momentAfter()); });
    for (QAction* each : {look_, lookBefore_}) each->setVisible(desk_.backups() != nullptr);
    table_->addActions({look_, lookBefore_, compare_});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogSection::showActions);
    connect(log_, &QAbstractItemModel::modelReset, this, &LogSection::showActions);
    table_->setMinimumHeight(table_->sizeHint().height());
    column->addWidget(table_, 1);
    connect(undo_, &QAction::triggered, this, &LogSection::undoChosen);
    showActions();
}

void LogSection::addWaysBack(SectionHeader* head) {
    const auto add = [&](const QString& icon, const QString& text, auto&& what) {
        auto* button = new QPushButton(icons::icon(icon), text);
        setSmall(button);
        connect(button, &QAbstractButton::clicked, this, what);
        head->addEnd(button);
    };
    if (desk_.backups() != nullptr) add(QStringLiteral("eye"), tr("Look at a past day…"), [this] { readOldest(); });
    add(QStringLiteral("swap"), tr("What changed between two moments…"), [this] { compareSince({}); });
    add(QStringLiteral("export"), tr("What left the house…"), [this] { (new ReleasesDialog(desk_, this))->open(); });
}

const storage::Revision* LogSection::chosen() const {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &log_->at(rows.front().row());
}

void LogSection::showActions() {
    const storage::Revision* action = chosen();
    undo_->setEnabled(action && !desk_.isReadOnly() && action->undoable && !action->isUndone);
    undo_->setToolTip(desk_.isReadOnly()  ? desk_.readOnlyReason()
                      : !action           ? tr("Choose an action in the list first.")
                      : action->isThinned ? tr("The log was thinned: what was there before this is not kept in it any "
                                               "more.")
                      : action->isUndone  ? tr("This is undone already.")
                      : !action->undoable ? tr("Nothing of this can be undone.")
                                          : QString());
    for (QAction* each : {look_, lookBefore_, compare_}) each->setEnabled(action != nullptr);
}

void LogSection::undoChosen() {
    const storage::Revision* action = chosen();
    if (!action) return;
    desk_.foresee(action->root, this, [this, root = action->root](const Result<Desk::Foreseen>& foreseen) {
        // One that cannot be undone says why when it is tried; what later changes stand against is asked about anyway.
        if (!foreseen || foreseen->cards <= 1) return desk_.undoRevision(root.value);
        askAndUndo(*foreseen);
    });
}

void LogSection::askAndUndo(const Desk::Foreseen& foreseen) {
    const storage::Revision& action = foreseen.action;
    const auto cards = static_cast<int>(foreseen.cards);
    const auto conflicts = static_cast<int>(foreseen.conflicts);
    const QString when = momentText(formats::DateText(desk_.locale()), desk_.locale(), action.at);
    Question question;
    question.title = tr("Undo “%1”?").arg(action.title);
    question.line = action.actorName.isEmpty()
                        //: %1 is a day and a time
                        ? tr("It was done on %1, on %Ln card(s).", nullptr, cards).arg(when)
                        //: %1 is a person, %2 a day and a time
                        : tr("%1 did it on %2, on %Ln card(s).", nullptr, cards).arg(action.actorName, when);
    question.line += QLatin1Char(' ');
    question.line += conflicts == 0
                         ? tr("Everything that was done later stays.")
                         : tr("%Ln value(s) of these were changed later: you will be asked which to keep. Everything "
                              "else that was done later stays.",
                              nullptr, conflicts);
    question.choices = {{tr("Leave it as it is"), Question::Choice::Kind::Plain},
                        {tr("Undo it"), Question::Choice::Kind::Primary}};
    question.presetsSafe = true;
    answers_.ask(this, question, [this, root = action.root](int choice) {
        if (choice == 1) desk_.undoRevision(root.value);
    });
}

QString LogSection::momentAfter() const {
    const storage::Revision* action = chosen();
    return action ? QStringLiteral("r%1").arg(action->id.value) : QString();
}

QString LogSection::momentBefore() const {
    const storage::Revision* action = chosen();
    if (!action) return {};
    storage::LogQuery before;
    before.before = action->id;
    before.limit = 1;
    const std::vector<storage::Revision> found = storage::revisions(desk_.connection(), before);
    return QStringLiteral("r%1").arg(found.empty() ? 0 : found.front().id.value);
}

void LogSection::readOldest() {
    if (isReading_) return;
    try {
        // Where a share hangs the window does not.
        desk_.jobs().runApart(
            [folder = backup::BackupFolder::of(desk_.connection())](JobControl&) -> Result<QDateTime> {
                const std::vector<backup::Manifest> snapshots = folder.manifests();
                return snapshots.empty() ? QDateTime() : snapshots.front().time;
            },
            this,
            [this](const Result<QDateTime>& oldest) {
                isReading_ = false;
                if (!oldest) return desk_.fail(oldest.problem());
                if (isVisible()) askForDay(*oldest); // else somebody went on meanwhile
            });
        isReading_ = true;
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void LogSection::askForDay(const QDateTime& oldest) {
    auto* dialog = new PastDialog(desk_.locale(), desk_.file().today(), oldest, this);
    connect(dialog, &PastDialog::chosen, &desk_, &Desk::lookAt);
    dialog->open();
}

void LogSection::compareSince(const QString& moment) {
    Place place;
    place.page = Place::Page::Compare;
    place.text = moment;
    desk_.go(place);
}

void LogSection::setKinds(const QStringList& kinds) { filter_->setKinds(kinds); }

void LogSection::reload() {
    filter_->reload();
    const storage::Revision* action = chosen();
    const RevisionId kept = action ? action->id : RevisionId();
    log_->reload();
    // What somebody chose stays chosen.
    if (const int row = kept.isNull() ? -1 : log_->rowOf(kept); row >= 0) table_->selectRow(row);
}

void LogSection::focusTable() { table_->setFocus(); }

} // namespace clientela::ui
