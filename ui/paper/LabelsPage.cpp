#include "ui/paper/LabelsPage.h"

#include "base/Failure.h"
#include "base/Job.h"
#include "history/Mailings.h"
#include "lists/NotedMailing.h"
#include "paper/PdfFile.h"
#include "storage/UnitOfWork.h"
#include "ui/paper/SheetListModel.h"
#include "ui/preview/PaperPane.h"
#include "ui/records/LeftOutList.h"
#include "ui/records/MailingNote.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/SidePanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr size_t kListedPeople = 50;

// Texts are read on the job's thread and held, so that the window paints without touching the file.
LabelLayout layOutLabels(storage::Connection& connection, const app::LabelSource& source,
                         const lists::ReleaseRequest& request, const paper::LabelSheet& sheet,
                         const paper::LabelOptions& options, app::LabelOrder order, JobControl& control) {
    const auto plan = lists::planRelease(connection, *source.catalogues, source.here.on(connection), request);
    if (!plan) throw Failure(plan.error().problem);
    LabelLayout layout;
    layout.plan = *plan;
    const auto customers = app::labelsOf({std::shared_ptr<void>(), &connection}, source, *plan, order, &control);
    std::vector<paper::LabelText> texts;
    texts.reserve(static_cast<size_t>(customers->count()));
    for (qsizetype i = 0; i < customers->count(); ++i) {
        if (i % 256 == 0) control.report(LabelsPage::tr("Reading addresses"), i, customers->count());
        texts.push_back(customers->at(i));
        layout.customers.push_back(customers->customer(i).value);
    }
    layout.texts = std::make_shared<paper::LabelTextList>(std::move(texts));
    layout.pages = std::make_shared<const paper::LabelPages>(sheet, layout.texts, options, &control);
    app::leaveOutMisfits(layout.plan, *customers, *layout.pages);
    return layout;
}

} // namespace

LabelsPage::LabelsPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), search_(new SearchField(tr("Brand or number of the sheet"), {}, this)),
      sheets_(new SheetListModel(this)), sheetList_(new QListView(this)), order_(new QComboBox(this)),
      start_(new QSpinBox(this)), copies_(new QSpinBox(this)),
      shrink_(new QCheckBox(tr("Shrink long addresses to 6 pt"), this)), paper_(new PaperPane(this)),
      people_(new QWidget(this)), peopleRows_(new QVBoxLayout), leftOut_(new LeftOutList(desk, answers, people_)),
      note_(new MailingNote(people_)), save_(new QAction(icons::icon(QStringLiteral("export")), tr("Save PDF"), this)),
      print_(new QAction(icons::icon(QStringLiteral("printer")), tr("Print"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(buildMiddle(), 1);
    row->addWidget(buildRight());

    connect(save_, &QAction::triggered, this, &LabelsPage::savePdf);
    connect(print_, &QAction::triggered, this, &LabelsPage::printNow);
    // Somebody may want no post any more, or have moved, while the page is open.
    connect(&desk, &Desk::changed, this, [this] {
        isLaidOut_ = false;
        if (isVisible()) layOut();
    });
    connect(paper_->view(), &PaperView::spotPressed, this, [this](int spot) { onSpot(spot, false); });
    connect(paper_->view(), &PaperView::spotChosen, this, [this](int spot) { onSpot(spot, true); });

    auto catalogue = paper::SheetCatalogue::readSystem();
    if (catalogue) {
        catalogue_ = std::move(*catalogue);
        sheets_->setCatalogue(*catalogue_);
        pickSheet(QStringLiteral("Avery L7160"));
    } else {
        desk.fail(catalogue.problem());
    }
}

LabelsPage::~LabelsPage() = default;

QWidget* LabelsPage::buildLeft() {
    auto* left = new QWidget;
    setGround(left, Ground::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, space::k12, 0, space::k12);
    column->setSpacing(space::k8);
    const auto inset = [column](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(space::k16, 0, space::k16, 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    inset(new SectionHeader(tr("Sheet"), left));
    inset(search_);
    sheetList_->setModel(sheets_);
    sheetList_->setItemDelegate(new SheetDelegate(sheetList_));
    sheetList_->setUniformItemSizes(true);
    sheetList_->setFrameShape(QFrame::NoFrame);
    sheetList_->setMouseTracking(true);
    sheetList_->setAccessibleName(tr("Sheets"));
    column->addWidget(sheetList_, 1);

    inset(new SectionHeader(tr("Print"), left));
    auto* form = new FormLayout;
    form->setContentsMargins(space::k16, 0, space::k16, 0);
    form->setHorizontalSpacing(space::k16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    order_->addItem(tr("Postal code"));
    order_->addItem(tr("Name"));
    form->addRow(tr("&Order"), order_);
    start_->setRange(1, 1);
    auto* startLabel = new QLabel(tr("Start at &label"), left);
    startLabel->setBuddy(start_);
    form->addRow(startLabel, start_);
    copies_->setRange(1, 99);
    form->addRow(tr("&Copies"), copies_);
    for (int row = 0; row < form->rowCount(); ++row)
        if (QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole)) setInk(item->widget(), Ink::Text2);
    column->addLayout(form);
    inset(shrink_);

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        sheets_->search(text);
        // The chosen sheet stays chosen while it is among those found; the labels do not change by looking around.
        if (const int row = sheets_->rowOf(sheet_.name()); row >= 0) sheetList_->setCurrentIndex(sheets_->index(row));
        search_->setEndText(tr("%1 of %2").arg(sheets_->rowCount()).arg(catalogue_ ? catalogue_->sheets().size() : 0));
    });
    connect(search_, &SearchField::enteredList, this, [this] {
        sheetList_->setFocus();
        if (sheets_->rowCount()) sheetList_->setCurrentIndex(sheets_->index(0));
    });
    connect(sheetList_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid() || sheets_->sheetAt(index.row()) == sheet_) return;
        sheet_ = sheets_->sheetAt(index.row());
        used_.clear();
        start_->setRange(1, std::max(1, sheet_.labelsPerPage()));
        layOut();
    });
    connect(order_, &QComboBox::currentIndexChanged, this, &LabelsPage::layOut);
    connect(start_, &QSpinBox::valueChanged, this, &LabelsPage::layOut);
    connect(copies_, &QSpinBox::valueChanged, this, &LabelsPage::layOut);
    connect(shrink_, &QCheckBox::toggled, this, &LabelsPage::layOut);
    return new SidePanel(width::kSidePanel, left, this);
}

QWidget* LabelsPage::buildMiddle() {
    auto* middle = new QWidget(this);
    setGround(middle, Ground::Desk);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, space::k12);
    column->setSpacing(0);
    column->addWidget(paper_, 1);
    auto* legend = new QLabel(tr("Click labels that are used already: they stay free."), middle);
    legend->setAlignment(Qt::AlignHCenter);
    legend->setWordWrap(true);
    setInk(legend, Ink::Text2);
    column->addWidget(legend);
    return middle;
}

QWidget* LabelsPage::buildRight() {
    auto* right = new QScrollArea;
    right->setFocusPolicy(Qt::NoFocus); // Tab walks what stands in it
    right->setFrameShape(QFrame::NoFrame);
    right->setWidgetResizable(true);
    setGround(people_, Ground::Base);
    auto* column = new QVBoxLayout(people_);
    column->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    column->setSpacing(space::k8);
    peopleRows_->setSpacing(space::k8);
    column->addLayout(peopleRows_);
    leftOut_->setFolds(true);
    column->addWidget(leftOut_);
    column->addStretch(1);
    column->addWidget(note_);
    connect(note_, &MailingNote::changed, this, &LabelsPage::layOut);
    auto* noted = new QLabel(
        tr("Cards that do not fit are not printed. Printing is noted in the file's log of releases."), people_);
    noted->setWordWrap(true);
    setInk(noted, Ink::Hint);
    column->addWidget(noted);
    right->setWidget(people_);
    return new SidePanel(width::kSidePanel, right, this);
}

void LabelsPage::pickSheet(const QString& name) {
    const int row = sheets_->rowOf(name);
    if (row < 0) return;
    sheetList_->setCurrentIndex(sheets_->index(row));
    sheetList_->scrollTo(sheets_->index(row), QAbstractItemView::PositionAtTop);
}

void LabelsPage::show(const Place& place) {
    // A list is written to; cards that were picked may be parcels.
    if (place_.page != Place::Page::Labels || place.list != place_.list || place.listName != place_.listName)
        note_->propose(place.listName.isEmpty()
                           ? history::freeMailingName(desk().connection(), tr("Labels"), desk().file().today())
                           : place.listName,
                       !place.picked);
    place_ = place;
    layOut();
    Q_EMIT headChanged();
}

paper::LabelOptions LabelsPage::options() const {
    paper::LabelOptions options;
    options.startAt = start_->value();
    for (const int spot : used_) options.used.insert(spot + 1);
    options.copies = copies_->value();
    options.smallestPoints = shrink_->isChecked() ? 6 : 7;
    return options;
}

void LabelsPage::layOut() {
    if (sheet_.grids.empty() || place_.page != Place::Page::Labels) return;
    // What is shown is of before: nothing of it is let out any more.
    isLaidOut_ = false;
    const lists::ReleaseRequest request{place_.list, lists::Channel::Post, QStringLiteral("marketing"),
                                        tr("labels, %1").arg(sheet_.name()), note_->name()};
    const auto order = order_->currentIndex() == 0 ? app::LabelOrder::PostalCode : app::LabelOrder::Name;
    job_.start(
        desk().jobs(),
        [source = app::LabelSource::of(desk().file()), request, sheet = sheet_, options = options(),
         order](storage::Connection& connection, JobControl& control) -> Result<LabelLayout> {
            return layOutLabels(connection, source, request, sheet, options, order, control);
        },
        this,
        [this](Result<LabelLayout> layout) {
            if (!layout) {
                waiting_ = nullptr;
                return desk().fail(layout.problem());
            }
            showLayout(std::move(*layout));
        });
}

void LabelsPage::whenLaidOut(std::function<void()> next) {
    note_->take(); // a name that is being typed
    if (!isLaidOut_) {
        waiting_ = std::move(next);
    } else if (layout_.pages->pageCount() > 0) {
        next();
    }
}

void LabelsPage::showLayout(LabelLayout layout) {
    layout_ = std::move(layout);
    paper_->setPages(layout_.pages);
    PaperView* view = paper_->view();
    view->setSpots(layout_.pages->labelRects());
    std::set<int> gone = used_;
    for (int spot = 0; spot + 1 < start_->value(); ++spot) gone.insert(spot);
    view->setStruckOut(gone);
    const int pages = layout_.pages->pageCount();
    print_->setText(tr("Print %Ln page(s)", nullptr, pages));
    print_->setEnabled(pages > 0);
    save_->setEnabled(pages > 0);
    for (QAction* each : {print_, save_}) each->setToolTip(pages > 0 ? QString() : tr("There is no label to print."));
    showPeople();
    Q_EMIT headChanged();
    isLaidOut_ = true;
    if (const auto next = std::exchange(waiting_, nullptr); next && pages > 0) next();
}

void LabelsPage::showPeople() {
    while (QLayoutItem* item = peopleRows_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto line = [this](const QString& text, Ink ink) {
        auto* label = new QLabel(text, people_);
        label->setWordWrap(true);
        setInk(label, ink);
        peopleRows_->addWidget(label);
    };
    const auto& misfits = layout_.pages->misfits();
    if (!misfits.empty()) {
        peopleRows_->addWidget(
            new SectionHeader(tr("%Ln do(es) not fit", nullptr, static_cast<int>(misfits.size())), people_));
        for (size_t i = 0; i < misfits.size() && i < kListedPeople; ++i) {
            const auto index = static_cast<size_t>(misfits[i].index);
            auto* open = new LinkButton(layout_.texts->at(misfits[i].index).lines.value(0), people_);
            const qint64 id = layout_.customers[index];
            connect(open, &QAbstractButton::clicked, this, [this, id] {
                Place card;
                card.page = Place::Page::Card;
                card.id = id;
                card.field = QStringLiteral("street");
                desk().go(card);
            });
            peopleRows_->addWidget(open, 0, Qt::AlignLeft);
            line(misfits[i].reason, Ink::Text2);
        }
    }
    lists::ReleasePlan plan = layout_.plan; // without those who are named above
    const qint64 left = plan.asked - plan.count - std::ssize(plan.misfits);
    plan.misfits.clear();
    if (left > 0) {
        peopleRows_->addWidget(new SectionHeader(tr("%Ln left out", nullptr, static_cast<int>(left)), people_));
        for (const lists::LeftOut& reason : layout_.plan.leftOut) {
            auto* open = new LinkButton(reason.text, people_);
            connect(open, &QAbstractButton::clicked, this, [this, list = reason.list] {
                Place there;
                there.list = list;
                desk().go(there);
            });
            peopleRows_->addWidget(open, 0, Qt::AlignLeft);
        }
    }
    if (layout_.plan.again > 0) line(lists::againText(layout_.plan), Ink::Warn);
    if (layout_.plan.apart > 0) line(lists::apartText(layout_.plan.apart), Ink::Text2);
    for (const QString& warning : sheet_.warnings()) line(warning, Ink::Text2);
    if (misfits.empty() && left == 0 && layout_.plan.shared == 0)
        line(layout_.plan.asked > 0 ? tr("Everybody on the list gets a label.") : tr("Nobody is on this list."),
             Ink::Text2);
    if (plan.neverAsked > 0)
        line(tr("Of those who get a label, %Ln were never asked whether they want post.", nullptr,
                static_cast<int>(plan.neverAsked)),
             Ink::Text2);
    leftOut_->show(plan);
    leftOut_->setVisible(left > 0 || plan.shared > 0);
}

void LabelsPage::onSpot(int spot, bool begin) {
    if (begin) {
        used_.clear();
        start_->setValue(spot + 1);
        return layOut();
    }
    if (spot + 1 < start_->value()) {
        // Labels before the start are free again from the one that was pressed.
        used_.clear();
        start_->setValue(spot + 1);
        return;
    }
    if (!used_.erase(spot)) used_.insert(spot);
    layOut();
}

QString LabelsPage::title() const { return place_.listName.isEmpty() ? tr("Customers") : place_.listName; }

QList<Page::Crumb> LabelsPage::trail() const {
    Place from;
    if (place_.id != 0) {
        from.page = Place::Page::List;
        from.id = place_.id;
        return {{title(), from}, {tr("Labels"), {}}};
    }
    if (place_.picked) return {{tr("Customers"), from}, {tr("Labels"), {}}};
    from.list = place_.list;
    from.listName = place_.listName;
    return {{title(), from}, {tr("Labels"), {}}};
}

QStringList LabelsPage::statusTexts() const {
    if (!layout_.pages) return {};
    return {tr("%Ln labels", nullptr, layout_.pages->printedCount()),
            tr("%Ln customers on the list", nullptr, static_cast<int>(layout_.plan.asked)),
            tr("%Ln label(s) left on the last sheet", nullptr, layout_.pages->freeOnLastSheet())};
}

void LabelsPage::releaseThen(const LabelLayout& layout, const QString& target, std::function<void(qint64)> next) {
    lists::ReleasePlan plan = layout.plan;
    plan.request.target = QStringLiteral("%1, %2").arg(title(), target); // the list by its name, as exports have it
    desk().change(
        QStringLiteral("labels"), tr("Labels for %Ln customer(s)", nullptr, static_cast<int>(plan.count)),
        [plan, catalogues = desk().file().catalogues(),
         here = desk().file().standpoint()](storage::UnitOfWork& work) -> Result<void> {
            const auto out = lists::releaseMailing(work, *catalogues, here.on(work.connection()), plan);
            if (!out) return out.error().problem;
            return {};
        },
        this,
        [this, next = std::move(next)](const Result<storage::Written<void>>& released) {
            if (!released) return desk().fail(released.problem());
            next(released->committed.revision.value);
        });
}

void LabelsPage::savePdf() {
    if (isLaidOut_ && layout_.pages->pageCount() == 0) return;
    FileQuestion question;
    question.title = tr("Save labels");
    question.name = tr("Labels.pdf");
    question.filters = {tr("PDF (*.pdf)")};
    answers_.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) whenLaidOut([this, path] { writeTo(path); });
    });
}

void LabelsPage::writeTo(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    // Pages of its own: painters serve one thread at a time, and the preview goes on painting.
    const auto write = [texts = layout_.texts, sheet = sheet_, options = options(), path,
                        author = desk().file().business().name](storage::Connection&,
                                                                JobControl& control) -> Result<int> {
        const paper::LabelPages pages(sheet, texts, options, &control);
        paper::writePdf(pages, path, {tr("Labels"), author}, &control);
        return pages.pageCount();
    };
    const bool noted = !layout_.plan.request.mailing.isEmpty();
    releaseThen(layout_, tr("labels, %1, %2").arg(sheet_.name(), name), [this, name, write, noted](qint64 revision) {
        const qint64 offered = noted ? revision : 0; // to be undone: it may have been to look at
        desk().jobs().run(write, this, [this, name, revision, offered](const Result<int>& pages) {
            if (pages) return desk().tell(tr("Saved %Ln page(s) to %1", nullptr, *pages).arg(name), offered);
            // Nobody is written to by a file that is not there.
            desk().withdraw(revision, [this, problem = pages.problem()] { desk().fail(problem); });
        });
    });
}

bool LabelsPage::print() {
    printNow();
    return true;
}

void LabelsPage::printNow() {
    whenLaidOut([this] {
        printPages(this, layout_.pages, tr("Labels"), [this, layout = layout_](bool printed) {
            if (!printed) return;
            releaseThen(layout, tr("labels, %1, printed").arg(sheet_.name()), [this, layout](qint64) {
                desk().tell(tr("Printed %Ln page(s)", nullptr, layout.pages->pageCount()));
            });
        });
    });
}

void LabelsPage::focusFirst() { search_->setFocus(); }

} // namespace clientela::ui
