#include "ui/exchange/ImportPage.h"

#include "exchange/ImportProposal.h"
#include "history/MailToCard.h"
#include "ui/exchange/CsvPreviewModel.h"
#include "ui/exchange/ImportColumnsModel.h"
#include "ui/exchange/ImportOutcome.h"
#include "ui/exchange/ImportRun.h"
#include "ui/exchange/ImportSettings.h"
#include "ui/exchange/ImportTables.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/SidePanel.h"
#include "ui/widgets/Tile.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr qint64 kNamedMost = 1'000; ///< cards: as many as a line of the list language may name and still be edited

/// The list of the cards that an import touched; of more than can be named, those that changed that day.
QString cameIn(const storage::TouchedRecords& cards, QDate today) {
    if (cards.count == 0) return {};
    if (cards.count > kNamedMost || !cards.isListed())
        return QStringLiteral("updated = %1").arg(today.toString(Qt::ISODate));
    QStringList ids;
    for (const qint64 id : cards.ids) ids += QString::number(id);
    return QStringLiteral("id in (%1)").arg(ids.join(QStringLiteral(", ")));
}

/// Up to this size a file is tried out by itself after each change of the mapping.
constexpr qint64 kTriedUnasked = 8 * 1024 * 1024;

} // namespace

ImportPage::ImportPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), stack_(new QStackedLayout), banner_(new Banner(Tone::Bad, this)),
      settings_(new ImportSettings(this)), columns_(new ImportColumnsModel(this)), preview_(new CsvPreviewModel(this)),
      tables_(new ImportTables(*columns_, *preview_, this)), outcome_(new ImportOutcome(this)),
      run_(new ImportRun(desk, this)), import_(new QAction(icons::icon(QStringLiteral("import")), tr("Import"), this)) {
    build();
    checkSoon_.setSingleShot(true);
    checkSoon_.setInterval(250);
    connect(&checkSoon_, &QTimer::timeout, this, &ImportPage::check);
    import_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    import_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(import_);
    connect(import_, &QAction::triggered, this, &ImportPage::importNow);
    connect(settings_, &ImportSettings::anotherFileRequested, this, &ImportPage::askForFile);
    connect(settings_, &ImportSettings::readingChosen, this, &ImportPage::read);
    connect(settings_, &ImportSettings::kindChosen, this, [this](exchange::ImportKind kind) {
        kind_ = kind;
        match_.reset();
        propose();
    });
    connect(settings_, &ImportSettings::stylesChosen, this, [this] {
        applyStyles();
        afterMapping();
    });
    connect(settings_, &ImportSettings::matchChosen, this, [this](const QString& key) {
        match_ = key;
        afterMapping();
    });
    connect(columns_, &ImportColumnsModel::mapped, this, &ImportPage::afterMapping);
    connect(columns_, &ImportColumnsModel::refused, this, &ImportPage::showProblem);
    connect(outcome_, &ImportOutcome::checkRequested, this, &ImportPage::checkNow);
    connect(outcome_, &ImportOutcome::saveRejectsRequested, this, &ImportPage::saveRejects);
    follow();
    showAction();
}

ImportPage::~ImportPage() = default;

void ImportPage::dropCheck() {
    checkSoon_.stop();
    run_->drop();
}

void ImportPage::build() {
    auto* nothing = new EmptyPage(this);
    nothing->setIconName(QStringLiteral("import"));
    nothing->setHeading(tr("Bring in customers, sales or products"),
                        tr("From a CSV file, as spreadsheets and shops write it. Undo takes an import back whole."));
    connect(nothing->addTile(QStringLiteral("folder"), tr("Choose a file…"),
                             tr("Nothing is imported before you have seen what would happen.")),
            &QAbstractButton::clicked, this, &ImportPage::askForFile);

    auto* work = new QWidget(this);
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(new SidePanel(width::kSidePanel, settings_));
    row->addWidget(tables_, 1);
    // Sentences that wrap: the tables beside it need the room more.
    row->addWidget(new SidePanel(width::kSidePanel - 2 * space::k24, outcome_));

    auto* pages = new QWidget(this);
    pages->setLayout(stack_);
    stack_->addWidget(nothing);
    stack_->addWidget(work);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(banner_);
    all->addWidget(pages, 1);
    banner_->hide();
}

void ImportPage::show(const Place& place) {
    if (place.text.isEmpty()) {
        place_ = place;
        place_.page = Place::Page::Import;
        stack_->setCurrentIndex(0);
        showAction();
        return askForFile();
    }
    if (place.text == place_.text && guess_) return; // back to what was being prepared
    begin(place.text);
}

void ImportPage::askForFile() {
    FileQuestion question;
    question.title = tr("Bring in a file");
    if (!place_.text.isEmpty()) question.folder = QFileInfo(place_.text).absolutePath();
    question.filters = {tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")};
    answers_.openFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) begin(path);
    });
}

void ImportPage::begin(const QString& path) {
    if (history::isMailFile(path))
        return desk().fail({tr("%1 is an e-mail and no table.").arg(QFileInfo(path).fileName()),
                            tr("Nothing was brought in."),
                            tr("Bring in a file (Ctrl+I) keeps it on the card that has its address.")});
    place_ = {};
    place_.page = Place::Page::Import;
    place_.text = path;
    kind_.reset();
    match_.reset();
    settings_->forgetChoices();
    settings_->showFile(path);
    read();
}

void ImportPage::read() {
    dropCheck();
    clearProblem();
    report_.reset();
    showAction();
    reading_.start(
        desk().jobs(),
        [path = place_.text, choices = settings_->choices(), catalogues = desk().file().catalogues()](
            storage::Connection&, JobControl&) mutable -> Result<exchange::CsvGuess> {
            choices.namesAField = exchange::fieldNames(*catalogues);
            auto guess = exchange::guessCsv(path, choices);
            if (!guess) return guess.problem();
            if (const auto nothing = exchange::whyNothingToImport(*guess, QFileInfo(path).fileName(), true))
                return *nothing;
            return guess;
        },
        this,
        [this](Result<exchange::CsvGuess> guess) {
            if (!guess) {
                // What was chosen for the last file says nothing about one that cannot be read at all.
                if (!guess_) stack_->setCurrentIndex(0);
                outcome_->showNotes({});
                showProblem(guess.problem());
                return Q_EMIT headChanged();
            }
            guess_ = std::move(*guess);
            stack_->setCurrentIndex(1);
            settings_->showGuess(*guess_);
            preview_->setGuess(*guess_);
            tables_->fitPreview();
            propose();
        });
}

void ImportPage::propose() {
    if (!guess_) return;
    const auto catalogues = desk().file().catalogues();
    exchange::ImportMapping mapping =
        exchange::proposeMapping(kind_ ? *kind_ : exchange::likelyKind(*guess_, *catalogues), *guess_, *catalogues);
    columns_->setMapping(std::move(mapping), catalogues);
    applyStyles();
    afterMapping();
}

void ImportPage::applyStyles() {
    exchange::ImportMapping mapping = columns_->mapping();
    for (exchange::ImportColumn& column : mapping.columns) {
        const bool date = column.guess.type == exchange::ColumnType::Date;
        const bool number =
            column.guess.type == exchange::ColumnType::Number || column.guess.type == exchange::ColumnType::Integer;
        if (settings_->dateStyle()) column.guess.dateStyle = *settings_->dateStyle();
        if (settings_->numberStyle()) column.guess.numberStyle = *settings_->numberStyle();
        // A person has said how it is read: nothing is left in doubt.
        if ((date && settings_->dateStyle()) || (number && settings_->numberStyle())) column.guess.ambiguous = false;
    }
    columns_->setMapping(std::move(mapping), desk().file().catalogues());
}

void ImportPage::afterMapping() {
    const auto& catalogues = *desk().file().catalogues();
    exchange::ImportMapping mapping = columns_->mapping();
    // The field that rows were matched by may have no column any more. A number of the customer's own in the file is
    // there to find the card again, as a product's code and name are.
    if (match_ && !exchange::setMatch(mapping, *match_, catalogues)) match_.reset();
    if (!match_) exchange::takeUsualMatch(mapping, catalogues);
    if (mapping != columns_->mapping()) columns_->setMapping(mapping, desk().file().catalogues());
    settings_->showMapping(columns_->mapping(), catalogues);
    dropCheck();
    clearProblem();
    report_.reset();
    showAction();
    checkSoon_.start();
    Q_EMIT headChanged();
}

QStringList ImportPage::notes() const { return exchange::mappingNotes(columns_->mapping()); }

QString ImportPage::fileName() const { return QFileInfo(place_.text).fileName(); }

exchange::ImportRequest ImportPage::request() const {
    const office::Business& business = desk().file().business();
    return {place_.text, columns_->mapping(), true, business.currency, business.country, desk().file().today()};
}

void ImportPage::check() {
    const auto does = exchange::checkMapping(columns_->mapping());
    if (!does) {
        outcome_->showNotes(notes());
        return showProblem({does.problem().what, {}, tr("Choose the column that fills it.")});
    }
    if (QFileInfo(place_.text).size() > kTriedUnasked) {
        outcome_->offerCheck(notes());
        return showAction();
    }
    checkNow();
}

void ImportPage::checkNow() {
    dropCheck();
    run_->tryOut(request());
}

void ImportPage::saveRejects() {
    FileQuestion question;
    question.title = tr("Save the rows that are left out");
    question.folder = QFileInfo(place_.text).absolutePath();
    question.name = tr("%1 left out.csv").arg(QFileInfo(place_.text).completeBaseName());
    question.filters = {tr("CSV for spreadsheets (*.csv)")};
    answers_.saveFile(this, question, [this](const QString& path) {
        if (path.isEmpty()) return;
        const QString own = QFileInfo(place_.text).canonicalFilePath();
        if (QFileInfo(path).canonicalFilePath() == own)
            return showProblem({tr("%1 is the file that is being imported.").arg(fileName()),
                                tr("Nothing was written."), tr("Give the left out rows another name.")});
        dropCheck();
        run_->tryOut(request(), path);
    });
}

void ImportPage::importNow() {
    if (run_->isImporting() || !guess_ || !exchange::checkMapping(columns_->mapping())) return;
    dropCheck();
    clearProblem();
    run_->import(request());
    setImporting(true);
}

void ImportPage::setImporting(bool importing) {
    settings_->setEnabled(!importing);
    tables_->setChoosing(!importing);
    showAction();
}

void ImportPage::follow() {
    connect(run_, &ImportRun::begun, outcome_->progress(), &ProgressStrip::begin);
    connect(run_, &ImportRun::progressed, outcome_->progress(), &ProgressStrip::setProgress);
    connect(run_, &ImportRun::ended, outcome_->progress(), &ProgressStrip::end);
    connect(outcome_->progress(), &ProgressStrip::cancelled, run_, &ImportRun::cancel);
    connect(run_, &ImportRun::tried, this, &ImportPage::showTried);
    connect(run_, &ImportRun::tryCancelled, this, [this] { outcome_->offerCheck(notes()); });
    connect(run_, &ImportRun::tryFailed, this, [this](const Problem& problem) {
        outcome_->showNotes(notes());
        showProblem(problem);
    });
    connect(run_, &ImportRun::imported, this, &ImportPage::leave);
    connect(run_, &ImportRun::importCancelled, this, [this] {
        setImporting(false);
        desk().tell(tr("Import of %1 cancelled, nothing was changed").arg(fileName()));
    });
    connect(run_, &ImportRun::importFailed, this, [this](const Problem& problem) {
        setImporting(false);
        showProblem(problem);
    });
}

void ImportPage::showTried(const exchange::ImportReport& report, const QString& rejectsPath) {
    report_ = report;
    outcome_->showReport(report, report.remarks + notes(),
                         [this](const QString& key) { return columns_->labelOf(key); });
    showAction();
    if (!rejectsPath.isEmpty())
        desk().tell(tr("Saved %Ln row(s) to %1", nullptr, static_cast<int>(report.rejected))
                        .arg(QFileInfo(rejectsPath).fileName()));
}

void ImportPage::leave(const exchange::ImportReport& report, const storage::Committed& committed) {
    setImporting(false);
    desk().tell(exchange::importWords(report), committed.revision.value);
    Place there;
    there.page = report.kind == exchange::ImportKind::Sales      ? Place::Page::Sales
                 : report.kind == exchange::ImportKind::Products ? Place::Page::Products
                                                                 : Place::Page::Customers;
    if (there.page == Place::Page::Customers)
        there.list = cameIn(committed.of(QStringLiteral("customer")), desk().file().today());
    // The same file again is another import, tried out against what is here now.
    guess_.reset();
    desk().go(there);
}

void ImportPage::showProblem(const Problem& problem) {
    QStringList rest;
    for (const QString& sentence : {problem.safe, problem.todo})
        if (!sentence.isEmpty()) rest += sentence;
    banner_->setMessage(problem.what, rest.join(QLatin1Char(' ')));
    banner_->show();
    showAction();
}

void ImportPage::clearProblem() { banner_->hide(); }

void ImportPage::showAction() {
    QString text = tr("Import");
    bool ready =
        guess_ && !run_->isImporting() && !desk().isReadOnly() && exchange::checkMapping(columns_->mapping()).ok();
    if (report_) {
        const qint64 writes = report_->added + report_->updated;
        ready = ready && writes > 0;
        const int n = static_cast<int>(writes);
        switch (report_->kind) {
        case exchange::ImportKind::Customers: text = tr("Import %Ln card(s)", nullptr, n); break;
        case exchange::ImportKind::Sales: text = tr("Import %Ln invoice(s)", nullptr, n); break;
        case exchange::ImportKind::Products: text = tr("Import %Ln product(s)", nullptr, n); break;
        }
    }
    import_->setText(text);
    import_->setEnabled(ready);
    import_->setToolTip(desk().readOnlyReason());
}

QList<Page::Crumb> ImportPage::trail() const {
    Place file;
    file.page = Place::Page::File;
    const QString here = place_.text.isEmpty() ? tr("Import") : tr("Import %1").arg(fileName());
    return {{tr("File"), file}, {here, {}}};
}

QStringList ImportPage::statusTexts() const {
    if (!guess_) return {};
    const auto& columns = columns_->mapping().columns;
    const auto filled = std::count_if(columns.begin(), columns.end(),
                                      [](const exchange::ImportColumn& column) { return !column.key.isEmpty(); });
    QStringList texts;
    if (report_)
        texts += tr("%Ln row(s)", nullptr, static_cast<int>(report_->rows));
    else if (guess_->sawAll)
        texts += tr("%Ln row(s)", nullptr, static_cast<int>(guess_->rowsSeen));
    return texts += tr("%1 of %2 columns are filled in").arg(filled).arg(columns.size());
}

void ImportPage::reload() {
    if (!place_.text.isEmpty() && !run_->isImporting()) read();
}

void ImportPage::focusFirst() {
    if (stack_->currentIndex() == 1)
        tables_->focusColumns();
    else
        stack_->currentWidget()->setFocus();
}

} // namespace clientela::ui
