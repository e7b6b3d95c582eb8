#include "ui/shell/ComparePage.h"

#include "app/ChangeWords.h"
#include "base/Failure.h"
#include "customers/LastChanges.h"
#include "exchange/CsvWriter.h"
#include "exchange/XlsxWriter.h"
#include "lists/Release.h"
#include "storage/LogMoment.h"
#include "ui/shell/DifferenceModel.h"
#include "ui/shell/MomentEdit.h"
#include "ui/shell/MomentText.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clientela::ui {

using customers::CardCounts;
using customers::CardDifference;

namespace {

constexpr size_t kShown = 20'000; ///< lines; the export has all

struct Outcome {
    CardCounts counts;
    std::vector<DifferenceLine> lines;
    qint64 all = 0;
};

/// The revisions that the moments stand for; `to` empty: now. On a job's thread.
Result<customers::Moments> momentsOf(storage::Connection& connection, const QString& from, const QString& to) {
    const auto first = storage::revisionOf(connection, from);
    if (!first) return first.problem();
    customers::Moments moments{*first, {}};
    if (to.isEmpty()) return moments;
    const auto last = storage::revisionOf(connection, to);
    if (!last) return last.problem();
    if (*last < *first || last->isNull())
        return Problem{
            ComparePage::tr("The second moment is before the first."), {}, ComparePage::tr("Change the two.")};
    moments.to = *last;
    return moments;
}

std::unique_ptr<exchange::TableWriter> writerOf(const QString& path) {
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return std::make_unique<exchange::XlsxWriter>(path, QFileInfo(path).completeBaseName());
    exchange::CsvWriteOptions options;
    options.head = exchange::CsvWriteOptions::Head::Titles;
    options.byteOrderMark = true;
    return std::make_unique<exchange::CsvWriter>(path, options);
}

fields::Formatter formatterOf(Desk& desk) {
    return {desk.locale(), desk.file().business().currency, desk.file().business().country};
}

} // namespace

ComparePage::ComparePage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), from_(new MomentEdit(tr("From"), desk.locale(), desk.file().today())),
      to_(new MomentEdit(tr("To"), desk.locale(), desk.file().today(), tr("Now"))),
      search_(new SearchField(tr("Name, field, value or person"))), state_(new QLabel),
      model_(new DifferenceModel(this)), table_(new QTableView),
      export_(new QAction(icons::icon(QStringLiteral("export")), tr("Export…"), this)) {
    setGround(this, Ground::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(makeHead());
    state_->setContentsMargins(space::k24, 0, space::k24, 0);
    state_->setWordWrap(true);
    state_->setObjectName(QStringLiteral("ComparisonState"));
    setInk(state_, Ink::Text2);
    column->addWidget(state_);
    makeTable();
    column->addWidget(table_, 1);
    export_->setEnabled(false);
    connect(export_, &QAction::triggered, this, &ComparePage::exportList);
    connect(search_, &SearchField::textChanged, this, [this](const QString& words) {
        model_->setFilter(words);
        Q_EMIT headChanged();
    });
    connect(search_, &SearchField::enteredList, this, [this] { table_->setFocus(Qt::TabFocusReason); });
    for (MomentEdit* edit : {from_, to_})
        edit->setChanges([this](RevisionId id) -> std::optional<MomentEdit::Change> {
            const auto revision = storage::revision(this->desk().connection(), id);
            if (!revision) return std::nullopt;
            return MomentEdit::Change{revision->at, revision->title};
        });
    clear();
}

void ComparePage::clear() {
    comparing_.cancel();
    compared_ = false;
    lines_ = 0;
    counts_ = {};
    export_->setEnabled(false);
    search_->clear();
    model_->setLines({});
    state_->setText(tr("Say from when. What was changed since, field by field, stands here then."));
    state_->show();
    Q_EMIT headChanged();
}

QWidget* ComparePage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::k24, 0, space::k24, 0);
    row->setSpacing(space::k8);
    const auto label = [&](const QString& text, MomentEdit* buddy) {
        auto* made = new QLabel(text);
        setInk(made, Ink::Text2);
        made->setBuddy(buddy);
        made->setFixedHeight(Heights::standard().row);
        row->addWidget(made, 0, Qt::AlignTop);
        row->addWidget(buddy, 1, Qt::AlignTop);
        connect(buddy, &MomentEdit::returnPressed, this, &ComparePage::compare);
    };
    label(tr("&From"), from_);
    label(tr("&To"), to_);
    auto* button = new QPushButton(tr("Compare"));
    setButtonRole(button, ButtonRole::Primary);
    connect(button, &QPushButton::clicked, this, &ComparePage::compare);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addSpacing(space::k16);
    search_->setAccessibleName(tr("Name, field, value or person"));
    row->addWidget(search_, 1, Qt::AlignTop);
    return head;
}

void ComparePage::makeTable() {
    table_->setModel(model_);
    table_->setAccessibleName(tr("What differs"));
    dressTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(DifferenceModel::Card, new CellDelegate(CellKind::Name, table_));
    for (const int each : {DifferenceModel::What, DifferenceModel::Field, DifferenceModel::Before,
                           DifferenceModel::After, DifferenceModel::Who, DifferenceModel::When})
        table_->setItemDelegateForColumn(each, new CellDelegate(CellKind::Text, table_));
    auto* header = new CheckableHeader(table_);
    table_->setHorizontalHeader(header);
    connect(header, &CheckableHeader::sortRequested, this, [this, header](const QList<SortKey>& keys) {
        // By one column: what stands the same in it keeps the order of the one before.
        header->setSortKeys({keys.back()});
        model_->sort(keys.back().section, keys.back().order);
    });
    header->resizeSection(DifferenceModel::Card, grown(192));
    header->resizeSection(DifferenceModel::What, grown(136));
    header->resizeSection(DifferenceModel::Field, grown(128));
    header->resizeSection(DifferenceModel::Who, grown(128));
    header->resizeSection(DifferenceModel::When, grown(152));
    header->setSectionResizeMode(DifferenceModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(DifferenceModel::After, QHeaderView::Stretch);
    auto* open = new QAction(tr("Open card"), table_);
    connect(open, &QAction::triggered, this, &ComparePage::openCurrent);
    auto* look = new QAction(tr("Look at the file as of the first moment"), table_);
    connect(look, &QAction::triggered, this, &ComparePage::lookAtCurrent);
    look->setVisible(desk().backups() != nullptr);
    table_->addActions({open, look});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table_, &QAbstractItemView::activated, this, &ComparePage::openCurrent);
}

void ComparePage::show(const Place& place) {
    // What stood here is of another day: it is read anew, or goes.
    const Place here = this->place();
    if (place.text != here.text || place.field != here.field || !compared_) clear();
    from_->setMoment(place.text);
    to_->setMoment(place.field);
    if (place.text.isEmpty())
        clear();
    else
        compare();
}

Place ComparePage::place() const {
    Place here;
    here.page = Place::Page::Compare;
    here.text = from_->moment().value_or(QString());
    here.field = to_->moment().value_or(QString());
    return here;
}

QList<Page::Crumb> ComparePage::trail() const {
    Place file;
    file.page = Place::Page::File;
    return {{tr("File"), file}, {tr("What changed"), place()}};
}

QList<QAction*> ComparePage::topActions() const { return {export_}; }

QStringList ComparePage::statusTexts() const {
    if (!compared_) return {};
    return {tr("%Ln line(s)", nullptr, model_->rowCount()),
            tr("Cards added: %L1, changed: %L2, gone: %L3").arg(counts_.added).arg(counts_.changed).arg(counts_.gone)};
}

void ComparePage::compare() {
    const auto from = from_->moment();
    const auto to = to_->moment();
    if (!from || !to) return (from ? to_ : from_)->setFocus();
    state_->setText(tr("Comparing…"));
    export_->setEnabled(false);
    comparing_.start(
        desk().jobs(),
        [from = *from, to = *to, catalogues = desk().file().catalogues(), formatter = formatterOf(desk()),
         locale = desk().locale()](storage::Connection& connection, JobControl& control) -> Result<Outcome> {
            const auto moments = momentsOf(connection, from, to);
            if (!moments) return moments.problem();
            const app::ChangeWords words(catalogues->customers(), formatter, app::Audience::People);
            customers::LastChanges last(connection, *moments);
            const formats::DateText dates(locale);
            Outcome outcome;
            outcome.counts = customers::compareCards(
                connection, catalogues->customers(), *moments, control, [&](const CardDifference& difference) {
                    if (++outcome.all > static_cast<qint64>(kShown)) return;
                    const bool changed = difference.what == CardDifference::What::Changed;
                    const auto said = [&](const fields::Value& value) {
                        return changed ? words.text(difference.change, value).simplified() : QString();
                    };
                    const auto& by = last.of(difference.card);
                    outcome.lines.push_back(
                        {difference.card,
                         difference.what,
                         {difference.name, words.what(difference.what),
                          changed ? words.field(difference.change) : QString(), said(difference.change.before),
                          said(difference.change.after), by ? by->actorName : QString(),
                          by ? momentText(dates, locale, by->at) : QString()},
                         by ? by->at : QDateTime()});
                });
            return outcome;
        },
        this,
        [this](Result<Outcome> outcome) {
            compared_ = outcome.ok();
            export_->setEnabled(outcome.ok() && outcome->all > 0);
            if (!outcome) {
                model_->setLines({});
                state_->setText(outcome.problem().text());
                Q_EMIT headChanged();
                return;
            }
            counts_ = outcome->counts;
            lines_ = outcome->all;
            const bool all = outcome->all <= static_cast<qint64>(kShown);
            state_->setText(outcome->all == 0 ? tr("Nothing differs on any card.")
                            : all             ? QString()
                                  : tr("The first %Ln lines are shown; the export has all of them.", nullptr,
                                       static_cast<int>(kShown)));
            state_->setVisible(!state_->text().isEmpty());
            model_->setLines(std::move(outcome->lines));
            table_->setCurrentIndex(model_->index(0, 0));
            Q_EMIT headChanged();
        });
    state_->show();
}

void ComparePage::openCurrent() {
    const QModelIndex current = table_->currentIndex();
    if (!current.isValid()) return;
    const DifferenceLine& line = model_->at(current.row());
    if (line.what == CardDifference::What::Gone)
        return desk().tell(tr("%1 is gone. Look at the file as of the first moment to bring the card back.")
                               .arg(line.cells.value(DifferenceModel::Card)));
    Place card;
    card.page = Place::Page::Card;
    card.id = line.card.value;
    desk().go(card);
}

void ComparePage::lookAtCurrent() {
    if (const auto from = from_->moment()) desk().lookAt(*from);
}

bool ComparePage::exportList() {
    if (!compared_) return false;
    FileQuestion question;
    question.title = tr("Export what changed");
    question.name = tr("What changed", "a file's name") + QStringLiteral(".xlsx");
    question.filters = {tr("Excel workbook (*.xlsx)"), tr("CSV for spreadsheets (*.csv)")};
    answers_.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) logAndWrite(path);
    });
    return true;
}

void ComparePage::logAndWrite(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    desk().change(
        QStringLiteral("export"), tr("Export to %1").arg(name),
        [target = QStringLiteral("%1, %2").arg(tr("What changed", "a file's name"), name),
         lines = lines_](storage::UnitOfWork& work) -> Result<void> {
            lists::logRelease(work, target, lines);
            return {};
        },
        this,
        [this, path](const Result<storage::Written<void>>& logged) {
            if (!logged) return desk().fail(logged.problem());
            write(path);
        });
}

void ComparePage::write(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto held = std::make_shared<std::shared_ptr<JobControl>>();
    *held = desk().jobs().run(
        [path, from = from_->moment().value_or(QString()), to = to_->moment().value_or(QString()),
         catalogues = desk().file().catalogues(),
         formatter = formatterOf(desk())](storage::Connection& connection, JobControl& control) -> Result<CardCounts> {
            const auto moments = momentsOf(connection, from, to);
            if (!moments) return moments.problem();
            const app::ChangeWords words(catalogues->customers(), formatter, app::Audience::People);
            return app::writeComparison(connection, catalogues->customers(), *moments, words, *writerOf(path), control);
        },
        this,
        [this, name, held](const Result<CardCounts>& written) {
            desk().endWork();
            if (!written && (*held)->isCancelled()) return desk().tell(tr("%1 was not written").arg(name));
            if (!written) return desk().fail(written.problem());
            desk().tell(tr("Exported to %1").arg(name));
        },
        [this](const Progress& progress) { desk().progressWork(progress); });
    desk().beginWork(tr("Writing %1").arg(name), *held);
}

void ComparePage::reload() {
    if (compared_) compare();
}

void ComparePage::focusFirst() {
    if (compared_ && model_->rowCount() > 0)
        table_->setFocus();
    else
        from_->setFocus();
}

} // namespace clientela::ui
