#include "ui/shell/FilePage.h"

#include "base/Failure.h"
#include "customers/KnownWords.h"
#include "ui/customers/TaskTemplatesDialog.h"
#include "ui/shell/BackupsSection.h"
#include "ui/shell/BusinessDialog.h"
#include "ui/shell/ContactCapDialog.h"
#include "ui/shell/FreshnessDialog.h"
#include "ui/shell/LogSection.h"
#include "ui/shell/TerritoriesDialog.h"
#include "ui/shell/ThinningDialog.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
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

/// The first thing in a part that takes keys.
QWidget* firstWithKeys(const QWidget* part) {
    for (QWidget* widget : part->findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) return widget;
    return nullptr;
}

QLabel* factValue() {
    auto* value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return value;
}

} // namespace

FilePage::FilePage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), path_(factValue()), size_(factValue()), contents_(factValue()), schema_(factValue()),
      business_(factValue()), contactCap_(factValue()), logSize_(factValue()), switch_(new SegmentedControl),
      parts_(new QStackedWidget), log_(new LogSection(desk, answers)) {
    setGround(this, Ground::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, 0);
    column->setSpacing(space::k16);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::k24, 0, space::k24, 0);
    top->addWidget(switch_);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(parts_, 1);
    addPart(QStringLiteral("done"), tr("What was done"), QStringLiteral("history"), log_);
    if (desk.backups() != nullptr) {
        backups_ = new BackupsSection(desk, answers);
        addPart(QStringLiteral("backups"), tr("Backups"), QStringLiteral("shield-check"), backups_);
    }
    auto* about = new QWidget;
    auto* facts = new QVBoxLayout(about);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addWidget(makeFacts());
    facts->addStretch(1);
    addPart(QStringLiteral("about"), tr("File and business"), QStringLiteral("file"), about);
    switch_->setAccessibleName(tr("Part of the page"));
    connect(switch_, &SegmentedControl::chosen, this, [this](int index) {
        parts_->setCurrentIndex(index);
        Q_EMIT headChanged();
    });
    connect(&desk, &Desk::changed, this, &FilePage::reload);
    showFacts();
}

QWidget* FilePage::makeFacts() {
    auto* facts = new QWidget;
    auto* form = new FormLayout(facts);
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
    auto* limit = new LinkButton(tr("Limit of contacts…"), facts);
    limit->setEnabled(!desk().isReadOnly());
    limit->setToolTip(desk().readOnlyReason());
    connect(limit, &QAbstractButton::clicked, this, &FilePage::editContactCap);
    auto* contacts = new FlowLayout;
    contacts->setSpacing(space::k12);
    contacts->addWidget(contactCap_);
    contacts->addWidget(limit);
    form->addRow(factLabel(tr("Contacts", "with one customer")), contacts);
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
    return facts;
}

void FilePage::addPart(const QString& id, const QString& title, const QString& icon, QWidget* part) {
    ids_ += id;
    switch_->addSegment(title, icon);
    parts_->addWidget(part);
    auto* way = new QAction(title, this);
    connect(way, &QAction::triggered, this, [this, id] {
        showPart(id);
        Q_EMIT headChanged();
    });
    ways_ += way;
}

QList<QAction*> FilePage::menuActions() const {
    QList<QAction*> actions;
    for (QAction* action : parts_->currentWidget()->findChildren<QAction*>())
        if (action->isVisible() && !action->text().isEmpty()) actions += action;
    return actions + ways_;
}

void FilePage::showPart(const QString& id) {
    const auto index = static_cast<int>(ids_.indexOf(id));
    if (index < 0) return;
    switch_->setCurrent(index);
    parts_->setCurrentIndex(index);
}

void FilePage::tellSet(const QString& text, const storage::Written<void>& saved) {
    const RevisionId revision = saved.committed.revision;
    if (!revision.isNull()) desk().tellSet(text, revision.value); // else all is as it was
}

void FilePage::editBusiness() {
    const bool holdsAmounts =
        number(desk().connection(), QStringLiteral("SELECT EXISTS (SELECT 1 FROM document)")) != 0;
    auto* dialog = new BusinessDialog(desk().file().business(), holdsAmounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const office::Business business = dialog->business();
        desk().change(
            QStringLiteral("edit"), tr("Edit the business"),
            [business](storage::UnitOfWork& work) -> Result<void> {
                office::saveBusiness(work, business);
                return {};
            },
            this,
            [this](const Result<storage::Written<void>>& saved) {
                if (!saved) return desk().fail(saved.problem());
                showFacts();
                tellSet(tr("Your business is saved"), *saved);
            });
    });
    dialog->open();
}

void FilePage::editContactCap() {
    auto* dialog = new ContactCapDialog(history::contactCap(desk().connection()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().change(
            QStringLiteral("edit"), tr("Edit the limit of contacts"),
            [cap = dialog->contactCap()](storage::UnitOfWork& work) -> Result<void> {
                history::saveContactCap(work, cap);
                return {};
            },
            this,
            [this](const Result<storage::Written<void>>& saved) {
                if (!saved) return desk().fail(saved.problem());
                showFacts();
                tellSet(tr("The limit of contacts is saved"), *saved);
            });
    });
    dialog->open();
}

void FilePage::editFreshness() {
    auto* dialog = new FreshnessDialog(customers::freshness(desk().connection()), desk().catalogues().customers(),
                                       customers::knownTags(desk().connection()), this);
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
                if (!saved) return desk().fail(saved.problem());
                tellSet(tr("The freshness of the cards is saved"), *saved);
            });
    });
    dialog->open();
}

void FilePage::editTemplates() { editTaskTemplates(desk(), this); }

void FilePage::editTerritories() {
    auto* dialog = new TerritoriesDialog(customers::territoryRules(desk().connection()), this);
    territoryWords_.start(
        desk().jobs(),
        [](storage::Connection& connection, JobControl& control) -> Result<customers::TerritoryWords> {
            return customers::territoryWords(connection, control);
        },
        dialog,
        [dialog](const Result<customers::TerritoryWords>& known) {
            if (known) dialog->setKnown(*known); // without them one types on
        });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().change(
            QStringLiteral("edit"), tr("Edit the territories"),
            [rules = dialog->rules()](storage::UnitOfWork& work) -> Result<void> {
                customers::saveTerritoryRules(work, rules);
                return {};
            },
            this,
            [this](const Result<storage::Written<void>>& saved) {
                if (!saved) return desk().fail(saved.problem());
                tellSet(tr("The territories are saved"), *saved);
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
        contactCap_->setText(contactCapText(history::contactCap(desk().connection())));
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
            log_->setKinds(kinds);
            contents_->setText(
                QStringLiteral("%1 · %2").arg(tr("%Ln customers", nullptr, static_cast<int>(customers)),
                                              tr("%Ln documents", nullptr, static_cast<int>(documents))));
        });
}

void FilePage::show(const Place& place) {
    showPart(place.text);
    reload();
}

Place FilePage::place() const {
    Place place;
    place.page = Place::Page::File;
    place.text = ids_.value(parts_->currentIndex());
    return place;
}

QList<Page::Crumb> FilePage::trail() const { return {{tr("File"), place()}}; }

QStringList FilePage::statusTexts() const { return {desk().path()}; }

void FilePage::reload() {
    log_->reload();
    showFacts();
    if (backups_ != nullptr) backups_->reload();
    Q_EMIT headChanged();
}

void FilePage::focusFirst() {
    if (parts_->currentWidget() == log_) return log_->focusTable();
    // What the part is about, before what can be done with it.
    QWidget* first = parts_->currentWidget()->findChild<QTableView*>();
    if (!first) first = firstWithKeys(parts_->currentWidget());
    (first ? first : switch_)->setFocus();
}

} // namespace clientela::ui
