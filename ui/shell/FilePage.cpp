#include "ui/shell/FilePage.h"

#include "base/Failure.h"
#include "ui/customers/TaskTemplatesDialog.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/BackupsSection.h"
#include "ui/shell/BusinessDialog.h"
#include "ui/shell/FreshnessDialog.h"
#include "ui/shell/LogFilter.h"
#include "ui/shell/MomentText.h"
#include "ui/shell/PastDialog.h"
#include "ui/shell/RevisionModel.h"
#include "ui/shell/TerritoriesDialog.h"
#include "ui/shell/ThinningDialog.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

qint64 number(storage::Connection& connection, const QString& sql) {
    storage::Rows rows = connection.query(sql);
    return rows.next() ? rows.integer(0) : 0;
}

QLabel* factLabel(const QString& text) {
    auto* label = new QLabel(text);
    setInk(label, Ink::Text2);
    label->setMinimumWidth(grown(width::kFieldLabel));
    return label;
}

/// Takes what is left of the page, and asks for hardly any of it, so that the page has no need to scroll.
class LogTable : public QTableView {
public:
    [[nodiscard]] QSize sizeHint() const override {
        return {QTableView::sizeHint().width(), 3 * Heights::standard().row};
    }
};

QLabel* factValue() {
    auto* value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return value;
}

} // namespace

FilePage::FilePage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), path_(factValue()), size_(factValue()), contents_(factValue()), schema_(factValue()),
      business_(factValue()), logSize_(factValue()), log_(new RevisionModel(desk, this)), filter_(new LogFilter(desk)),
      table_(new LogTable), undo_(new QAction(icons::icon(QStringLiteral("undo")), tr("Undo this"), this)) {
    setGround(this, Ground::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(makeFacts());
    if (desk.backups() != nullptr) {
        backups_ = new BackupsSection(desk, answers);
        column->addWidget(backups_);
    }
    column->addWidget(makeLog(), 1);
    connect(&desk, &Desk::changed, this, &FilePage::reload);
    connect(undo_, &QAction::triggered, this, &FilePage::undoCurrent);
    showFacts();
    showUndo();
}

QWidget* FilePage::makeFacts() {
    auto* facts = new QWidget;
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(space::k24, 0, space::k24, 0);
    form->setHorizontalSpacing(space::k8);
    form->setVerticalSpacing(space::k8);
    auto* edit = new LinkButton(tr("Edit…"), facts);
    edit->setEnabled(!desk().isReadOnly());
    edit->setToolTip(desk().readOnlyReason());
    edit->setAccessibleName(tr("Edit your business"));
    connect(edit, &QAbstractButton::clicked, this, &FilePage::editBusiness);
    auto* business = new FlowLayout;
    business->setSpacing(space::k12);
    business->addWidget(business_);
    business->addWidget(edit);
    form->addRow(factLabel(tr("Business")), business);
    auto* fresh = new LinkButton(tr("Freshness of the cards…"), facts);
    fresh->setEnabled(!desk().isReadOnly());
    fresh->setToolTip(desk().readOnlyReason());
    connect(fresh, &QAbstractButton::clicked, this, &FilePage::editFreshness);
    business->addWidget(fresh);
    auto* templates = new LinkButton(tr("Templates of tasks…"), facts);
    templates->setEnabled(!desk().isReadOnly());
    connect(templates, &QAbstractButton::clicked, this, &FilePage::editTemplates);
    business->addWidget(templates);
    auto* territories = new LinkButton(tr("Territories…"), facts);
    territories->setEnabled(!desk().isReadOnly());
    connect(territories, &QAbstractButton::clicked, this, &FilePage::editTerritories);
    business->addWidget(territories);
    form->addRow(factLabel(tr("File")), path_);
    form->addRow(factLabel(tr("Size")), size_);
    form->addRow(factLabel(tr("Holds")), contents_);
    form->addRow(factLabel(tr("Format")), schema_);
    auto* thin = new LinkButton(tr("Thin the log…"), facts);
    thin->setEnabled(!desk().isReadOnly());
    thin->setToolTip(desk().readOnlyReason());
    connect(thin, &QAbstractButton::clicked, this, [this] { askAndThin(desk(), this); });
    logSize_->setObjectName(QStringLiteral("LogSize"));
    auto* log = new FlowLayout;
    log->setSpacing(space::k12);
    log->addWidget(logSize_);
    log->addWidget(thin);
    form->addRow(factLabel(tr("Log")), log);
    auto* past = new FlowLayout;
    past->setSpacing(space::k12);
    if (desk().backups() != nullptr) {
        auto* look = new LinkButton(tr("Look at a past day…"), facts);
        connect(look, &QAbstractButton::clicked, this, &FilePage::askForDay);
        past->addWidget(look);
    }
    auto* compare = new LinkButton(tr("What changed between two moments…"), facts);
    connect(compare, &QAbstractButton::clicked, this, [this] { compareSince({}); });
    past->addWidget(compare);
    form->addRow(factLabel(tr("Before", "earlier days of the file")), past);
    return facts;
}

QWidget* FilePage::makeLog() {
    auto* log = new QWidget;
    auto* column = new QVBoxLayout(log);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    auto* head = new SectionHeader(tr("What was done"));
    head->setContentsMargins(space::k24, 0, space::k24, 0);
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
    header->setUnsortable({RevisionModel::When, RevisionModel::Who, RevisionModel::What, RevisionModel::Rows});
    table_->setHorizontalHeader(header);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(RevisionModel::When, new CellDelegate(CellKind::Text, table_));
    table_->setItemDelegateForColumn(RevisionModel::Who, new CellDelegate(CellKind::Text, table_));
    table_->setItemDelegateForColumn(RevisionModel::What, new CellDelegate(CellKind::Text, table_));
    table_->setItemDelegateForColumn(RevisionModel::Rows, new CellDelegate(CellKind::Number, table_));
    header->setSectionResizeMode(RevisionModel::What, QHeaderView::Stretch);
    header->resizeSection(RevisionModel::When, grown(176));
    header->resizeSection(RevisionModel::Who, grown(176));
    header->resizeSection(RevisionModel::Rows, grown(96));
    table_->addAction(undo_);
    look_ = new QAction(tr("Look at the file as it was after this"), this);
    compare_ = new QAction(tr("What changed since this"), this);
    connect(look_, &QAction::triggered, this, [this] { desk().lookAt(currentMoment()); });
    connect(compare_, &QAction::triggered, this, [this] { compareSince(currentMoment()); });
    look_->setVisible(desk().backups() != nullptr);
    table_->addActions({look_, compare_});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilePage::showUndo);
    connect(log_, &QAbstractItemModel::modelReset, this, &FilePage::showUndo);
    table_->setMinimumHeight(table_->sizeHint().height());
    column->addWidget(table_, 1);
    return log;
}

void FilePage::editBusiness() {
    const bool holdsAmounts =
        number(desk().connection(), QStringLiteral("SELECT EXISTS (SELECT 1 FROM document)")) != 0;
    auto* dialog =
        new BusinessDialog(desk().file().business(), history::contactCap(desk().connection()), holdsAmounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const office::Business business = dialog->business();
        desk().change(
            QStringLiteral("edit"), tr("Edit the business"),
            [business, cap = dialog->contactCap()](storage::UnitOfWork& work) -> Result<void> {
                office::saveBusiness(work, business);
                history::saveContactCap(work, cap);
                return {};
            },
            this,
            [this](const Result<storage::Written<void>>& saved) {
                if (!saved) return desk().fail(saved.problem());
                showFacts();
            });
    });
    dialog->open();
}

void FilePage::editFreshness() {
    auto* dialog =
        new FreshnessDialog(customers::freshness(desk().connection()), desk().catalogues().customers(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().change(
            QStringLiteral("edit"), tr("Edit the freshness of the cards"),
            [freshness = dialog->freshness()](storage::UnitOfWork& work) -> Result<void> {
                customers::saveFreshness(work, freshness);
                return {};
            },
            this,
            [this](const Result<storage::Written<void>>& saved) {
                if (!saved) desk().fail(saved.problem());
            });
    });
    dialog->open();
}

void FilePage::editTemplates() { editTaskTemplates(desk(), this); }

void FilePage::editTerritories() {
    auto* dialog = new TerritoriesDialog(customers::territoryRules(desk().connection()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().change(
            QStringLiteral("edit"), tr("Edit the territories"),
            [rules = dialog->rules()](storage::UnitOfWork& work) -> Result<void> {
                customers::saveTerritoryRules(work, rules);
                return {};
            },
            this,
            [this](const Result<storage::Written<void>>& saved) {
                if (!saved) desk().fail(saved.problem());
            });
    });
    dialog->open();
}

void FilePage::showFacts() {
    const app::OpenFile& file = desk().file();
    const QLocale locale = desk().locale();
    const QString path = desk().path();
    business_->setText(file.business().name.isEmpty() ? tr("Not named yet") : file.business().name);
    path_->setText(QDir::toNativeSeparators(path));
    size_->setText(locale.formattedDataSize(QFileInfo(file.file().path()).size()));
    try {
        schema_->setText(tr("Version %1 of the file format")
                             .arg(number(desk().connection(), QStringLiteral("PRAGMA user_version"))));
    } catch (const Failure& failure) {
        contents_->setText(failure.problem().text());
    }
    using Contents = std::tuple<qint64, qint64, QStringList, storage::LogFigures>;
    counting_.start(
        desk().jobs(),
        [](storage::Connection& connection, JobControl&) -> Result<Contents> {
            return Contents{number(connection, QStringLiteral("SELECT count(*) FROM customer")),
                            number(connection, QStringLiteral("SELECT count(*) FROM document")),
                            storage::actionKinds(connection), storage::logFigures(connection)};
        },
        this,
        [this](const Result<Contents>& counted) {
            if (!counted) return contents_->setText(counted.problem().text());
            const auto& [customers, documents, kinds, log] = *counted;
            logSize_->setText(app::logText(log, desk().locale()));
            filter_->setKinds(kinds);
            contents_->setText(
                QStringLiteral("%1 · %2").arg(tr("%Ln customers", nullptr, static_cast<int>(customers)),
                                              tr("%Ln documents", nullptr, static_cast<int>(documents))));
        });
}

void FilePage::showUndo() {
    const QModelIndex current = table_->currentIndex();
    const bool can = current.isValid() && !desk().isReadOnly() && log_->at(current.row()).undoable &&
                     !log_->at(current.row()).isUndone;
    undo_->setEnabled(can);
    const bool thinned = current.isValid() && log_->at(current.row()).isThinned;
    undo_->setToolTip(thinned && !desk().isReadOnly()
                          ? tr("The log was thinned: what was there before this is not kept in it any more.")
                          : desk().readOnlyReason());
    look_->setEnabled(current.isValid());
    compare_->setEnabled(current.isValid());
}

void FilePage::undoCurrent() {
    const QModelIndex current = table_->currentIndex();
    if (current.isValid()) desk().undoRevision(log_->at(current.row()).root.value);
}

QString FilePage::currentMoment() const {
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? QStringLiteral("r%1").arg(log_->at(current.row()).id.value) : QString();
}

void FilePage::askForDay() {
    QString reach;
    try {
        const std::vector<backup::Manifest> snapshots = backup::BackupFolder::of(desk().connection()).manifests();
        reach = snapshots.empty()
                    ? tr("There are no backups yet.")
                    : tr("The backups reach back to %1.")
                          .arg(momentText(formats::DateText(desk().locale()), desk().locale(), snapshots.front().time));
    } catch (const Failure& failure) {
        return desk().fail(failure.problem());
    }
    auto* dialog = new PastDialog(desk().locale(), desk().file().today(), reach, this);
    connect(dialog, &PastDialog::chosen, &desk(), &Desk::lookAt);
    dialog->open();
}

void FilePage::compareSince(const QString& moment) {
    Place place;
    place.page = Place::Page::Compare;
    place.text = moment;
    desk().go(place);
}

void FilePage::show(const Place&) { reload(); }

Place FilePage::place() const {
    Place place;
    place.page = Place::Page::File;
    return place;
}

QList<Page::Crumb> FilePage::trail() const { return {{tr("File"), place()}}; }

QStringList FilePage::statusTexts() const { return {desk().path()}; }

void FilePage::reload() {
    filter_->reload();
    log_->reload();
    showFacts();
    if (backups_ != nullptr) backups_->reload();
    Q_EMIT headChanged();
}

void FilePage::focusFirst() {
    table_->setFocus();
    if (!table_->currentIndex().isValid()) table_->setCurrentIndex(log_->index(0, 0));
}

} // namespace clientela::ui
