#include "ui/sales/DocumentPage.h"

#include "base/Failure.h"
#include "fields/Formatter.h"
#include "paper/PdfFile.h"
#include "sales/Calculation.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "sales/Payments.h"
#include "sales/PrintableDocument.h"
#include "ui/preview/PaperPane.h"
#include "ui/sales/DocumentCurrency.h"
#include "ui/sales/DocumentLinesModel.h"
#include "ui/sales/DocumentLinesView.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kSaveAfter = 1000; ///< milliseconds after the last edit of a draft

void clear(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DocumentPage::DocumentPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), papers_(desk.file().business()),
      customerLink_(new LinkButton(QString(), this)), head_(new QVBoxLayout),
      model_(new DocumentLinesModel(desk.locale(), desk.file().business().currency, this)),
      lines_(new DocumentLinesView(*model_, this)), days_(new QWidget(this)), date_(new QLineEdit(days_)),
      dueName_(new QLabel(days_)), due_(new QLineEdit(days_)),
      currency_(new DocumentCurrency(desk.locale(), desk.file().business().currency, days_)), totals_(new QVBoxLayout),
      paper_(new PaperPane(this)), save_(new QAction(icons::icon(QStringLiteral("export")), tr("Save PDF"), this)),
      print_(new QAction(icons::icon(QStringLiteral("printer")), tr("Print"), this)),
      add_(new QAction(icons::icon(QStringLiteral("plus")), tr("Line", "a button: a new line of a document"), this)),
      remove_(new QAction(icons::icon(QStringLiteral("trash")), tr("Delete draft"), this)), finish_(new QAction(this)),
      follow_(new QAction(tr("Invoice from it"), this)),
      next_(new QAction(tr("Next step", "of a quote: accepted, an order from it; a menu"), this)),
      credit_(new QAction(tr("Credit note"), this)),
      again_(new QAction(tr("Repeat as an order", "the same lines again"), this)),
      pay_(new QAction(tr("Payment…"), this)) {
    build();
    remove_->setPriority(QAction::LowPriority);
    giveKeys();
    connect(pay_, &QAction::triggered, this, &DocumentPage::enterPayment);
    connect(again_, &QAction::triggered, this, &DocumentPage::repeat);
    saveTimer_.setSingleShot(true);
    saveTimer_.setInterval(kSaveAfter);
    connect(&saveTimer_, &QTimer::timeout, this, [this] { saveThen({}); });
    connect(customerLink_, &QAbstractButton::clicked, this, [this] {
        Place card;
        card.page = Place::Page::Card;
        card.id = document_.customer.value;
        this->desk().go(card);
    });
    connect(save_, &QAction::triggered, this, [this] {
        takeTyped();
        saveThen([this] { savePdf(); });
    });
    connect(print_, &QAction::triggered, this, &DocumentPage::print);
    connect(add_, &QAction::triggered, this, [this] {
        takeTyped();
        lines_->beginLine();
    });
    connect(remove_, &QAction::triggered, this, &DocumentPage::removeDraft);
    connect(finish_, &QAction::triggered, this, [this] {
        takeTyped();
        saveThen([this] { finish(); });
    });
    connect(follow_, &QAction::triggered, this, [this] { follow(QStringLiteral("invoice")); });
    next_->setMenu(new QMenu(this));
    // By its key; a button opens it by itself.
    connect(next_, &QAction::triggered, this, &DocumentPage::openNext);
    connect(credit_, &QAction::triggered, this, &DocumentPage::makeCreditNote);
    connect(model_, &DocumentLinesModel::edited, this, &DocumentPage::onEdited);
    connect(lines_, &DocumentLinesView::removed, this, &DocumentPage::onRemoved);
    connect(model_, &DocumentLinesModel::refused, this,
            [this](const QString& typed) { this->desk().tell(tr("“%1” is no number that fits here.").arg(typed)); });
    connect(date_, &QLineEdit::editingFinished, this, &DocumentPage::takeDays);
    connect(due_, &QLineEdit::editingFinished, this, &DocumentPage::takeDays);
    connect(currency_, &DocumentCurrency::chosen, model_, &DocumentLinesModel::setCurrency);
    connect(currency_, &DocumentCurrency::refused, this,
            [this](const QString& typed) { this->desk().tell(tr("“%1” is no rate of exchange.").arg(typed)); });
    connect(&desk, &Desk::cataloguesChanged, this, [this] {
        // The business may have moved: its paper has another head.
        papers_ = app::DocumentPaper(this->desk().file().business());
        if (place_.id != 0 && isVisible()) load();
    });
    connect(&desk, &Desk::changed, this, [this](const storage::Committed& committed) {
        // What is being typed is not torn away, nor what is not saved yet.
        const auto* line = qobject_cast<QLineEdit*>(focusWidget());
        const bool typing = line != nullptr && line->hasFocus() && line->isModified();
        const bool edited = saving_ || saveTimer_.isActive() || typing;
        if (place_.id == 0 || !isVisible()) return;
        if (edited && committed.of(QStringLiteral("document")).count > 0 && !saving_ &&
            !sales::loadDocument(this->desk().connection(), document_.id))
            return leaveGone(); // what is typed into it has no place any more
        if (!edited &&
            (committed.of(QStringLiteral("document")).count > 0 ||
             (!isDraft() && committed.of(QStringLiteral("customer")).count > 0))) // a payment is the customer's
            load();
    });
    showWhatCanBeDone();
}

void DocumentPage::giveKeys() {
    const std::pair<QAction*, QKeyCombination> keys[] = {
        {finish_, Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
        {add_, Qt::CTRL | Qt::Key_Return}, // one more, as on the card
        {save_, Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        {follow_, Qt::CTRL | Qt::SHIFT | Qt::Key_I},
        {credit_, Qt::CTRL | Qt::SHIFT | Qt::Key_K},
        {pay_, Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        {again_, Qt::CTRL | Qt::SHIFT | Qt::Key_D}, // this one and the next as on the card
        {next_, Qt::CTRL | Qt::Key_D},
    };
    for (const auto& [action, key] : keys) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    // Shown with it only: the key is the window's, which asks print().
    print_->setShortcut(Qt::CTRL | Qt::Key_P);
    print_->setShortcutContext(Qt::WidgetShortcut);
}

void DocumentPage::build() {
    auto* left = new QWidget(this);
    setGround(left, Ground::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(space::k16, space::k12, space::k16, space::k16);
    column->setSpacing(space::k12);
    auto* facts = new QVBoxLayout;
    auto* customerRow = new QHBoxLayout;
    auto* label = new QLabel(tr("Customer"), left);
    label->setMinimumWidth(grown(width::kFieldLabel));
    setInk(label, Ink::Text2);
    customerRow->setSpacing(space::k8);
    customerRow->addWidget(label);
    customerRow->addWidget(customerLink_);
    customerRow->addStretch(1);
    facts->addLayout(customerRow);
    facts->addLayout(head_);
    auto* days = new FormLayout(days_);
    days->setContentsMargins(0, 0, 0, 0);
    days->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QLineEdit* edit : {date_, due_}) {
        auto* name = edit == date_ ? new QLabel(tr("Date"), days_) : dueName_;
        name->setMinimumWidth(grown(width::kFieldLabel));
        setInk(name, Ink::Text2);
        name->setBuddy(edit);
        if (edit == date_) edit->setAccessibleName(name->text());
        days->addRow(name, edit);
    }
    auto* currency = new QLabel(tr("Currency"), days_);
    currency->setMinimumWidth(grown(width::kFieldLabel));
    setInk(currency, Ink::Text2);
    currency->setBuddy(currency_->box());
    days->addRow(currency, currency_);
    facts->addWidget(days_);
    column->addLayout(facts);
    lines_->setAccessibleName(tr("Lines"));
    dressTable(lines_);
    lines_->verticalHeader()->hide();
    column->addWidget(lines_, 1);
    auto* totals = new QWidget(left);
    totals->setObjectName(QStringLiteral("DocumentTotals"));
    totals->setLayout(totals_);
    totals_->setContentsMargins(0, 0, 0, 0);
    Toast::keepClearOf(totals); // what the last key made of them is read at that very moment
    column->addWidget(totals);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(paper_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3000, 2000}); // shares, whatever the parts would like for themselves
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

DocumentPage::~DocumentPage() {
    if (saveTimer_.isActive()) saveThen({});
    // Editors that lose the focus on their way out have nobody to tell any more.
    for (QObject* one : std::initializer_list<QObject*>{date_, due_, currency_, model_}) one->disconnect(this);
}

void DocumentPage::show(const Place& place) {
    if (place.id != place_.id) {
        saveThen({}); // what was typed into the one before
        afterSave_ = nullptr;
        dropUntouched();
    }
    place_ = place;
    load();
    // Once: for whoever comes back to it, it is a document like others.
    const QString asked = std::exchange(place_.text, {});
    if (asked == QLatin1String("begun")) begunAs_ = document_;
    // When the page stands: a card asks for the payment of this document.
    if (asked == QLatin1String("payment"))
        QMetaObject::invokeMethod(this, &DocumentPage::enterPayment, Qt::QueuedConnection);
}

void DocumentPage::load() {
    const auto document = sales::loadDocument(desk().connection(), DocumentId(place_.id));
    if (!document) return leaveGone();
    document_ = *document;
    typedOver_ = false;
    removed_.reset();
    model_->setDocument(document_, isDraft());
    showDocument();
}

void DocumentPage::leaveGone() {
    // Nothing on the page is a document any more: not what is typed, nor what undo would take back next.
    takeTyped(); // no editor outlives its line
    saveTimer_.stop();
    begunAs_.reset();
    const bool wasShown = !document_.id.isNull() && document_.id.value == place_.id;
    document_ = {};
    model_->setDocument(document_, false);
    showWhatCanBeDone();
    Place sales;
    sales.page = Place::Page::Sales;
    // Undone or deleted under one's eyes: whoever did it was told so. Else the way here led nowhere.
    if (!wasShown) {
        place_.id = 0; // told once
        desk().fail({tr("This document is not there any more."), {}, {}});
    } else {
        desk().goBack(sales);
    }
}

void DocumentPage::showDocument() {
    const office::Business& business = desk().file().business();
    customer_ =
        sales::addresseeOf(desk().connection(), document_.customer, document_.kind, business.country, business.language)
            .name;
    pages_ = papers_.pages(desk().connection(), document_.id);
    paper_->setPages(pages_);
    const bool draft = isDraft();
    setProperty("isForm", draft); // a letter typed beside its fields is none for the search (Typing.cpp)
    unpaid_ = sales::stillDue(desk().connection(), document_.id);
    days_->setVisible(draft);
    finish_->setText(sales::isMadeFinal(document_.kind)
                         ? tr("Make final…")
                         : tr("Issue", "a button: a quote, an order or a delivery gets its number"));
    const bool isTakenBack = canBeTakenBack() && sales::creditNoteOf(desk().connection(), document_).has_value();
    fillNext();
    credit_->setText(isTakenBack ? tr("Open the credit note") : tr("Credit note"));
    showWhatCanBeDone();
    if (draft) {
        const formats::DateText dates(desk().locale());
        date_->setText(dates.shortForm(document_.date));
        due_->setText(dates.shortForm(document_.dueDate));
        dueName_->setText(dueWord());
        due_->setAccessibleName(dueWord());
        currency_->set(document_.currency, document_.rate);
        readProducts();
    }
    lines_->fit();
    fillHead();
    fillTotals();
    Q_EMIT headChanged();
}

void DocumentPage::fillHead() {
    clear(head_);
    customerLink_->setText(customer_);
    const fields::Catalogue& catalogue = *desk().catalogues().find(QStringLiteral("document"));
    const office::Business& business = desk().file().business();
    const fields::Formatter formatter(desk().locale(), business.currency, business.country);
    const auto row = [this](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        auto* line = new QWidget(this);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(name, line);
        label->setMinimumWidth(grown(width::kFieldLabel));
        setInk(label, Ink::Text2);
        layout->addWidget(label);
        auto* text = new QLabel(value, line);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(text);
        layout->addStretch(1);
        head_->addWidget(line);
    };
    const auto choice = [&catalogue](const char* key, const QString& value) {
        const fields::Field* field = catalogue.find(QLatin1String(key));
        const fields::Choice* found = field ? field->choice(value) : nullptr;
        return found ? found->label : value;
    };
    row(tr("Kind"), choice("kind", document_.kind));
    row(tr("State"), choice("status", document_.status));
    if (!isDraft()) row(tr("Date"), formatter.dates().shortForm(document_.date));
    if (!isDraft() && document_.dueDate.isValid()) row(dueWord(), formatter.dates().shortForm(document_.dueDate));
    row(tr("Representative"), document_.representative);
    row(tr("Payment"), document_.paymentMethod);
    for (const auto& [name, value] : payments()) row(name, value);
    if (!isDraft() && !document_.currency.isEmpty()) {
        const formats::Amounts amounts(desk().locale());
        row(tr("Currency"), tr("%1, at %2 %3", "a currency and its rate in the file's")
                                .arg(document_.currency, amounts.rate(document_.rate), business.currency.code()));
    }
}

void DocumentPage::fillTotals() {
    clear(totals_);
    const formats::Amounts amounts(desk().locale());
    const Currency currency = model_->currency();
    const auto row = [&](const QString& name, qint64 amount, bool strong) {
        auto* line = new QWidget(this);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, space::k8, 0);
        layout->addStretch(1);
        auto* label = new QLabel(name, line);
        auto* value = new QLabel(amounts.money(amount, currency), line);
        value->setMinimumWidth(grown(120));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QFont face = figureFont(value->font());
        face.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        value->setFont(face);
        if (strong) {
            QFont bold = label->font();
            bold.setWeight(QFont::DemiBold);
            label->setFont(bold);
        } else {
            setInk(label, Ink::Text2);
        }
        layout->addWidget(label);
        layout->addWidget(value);
        totals_->addWidget(line);
    };
    const sales::Document& shown = model_->written(); // of a draft as it is being typed
    row(tr("Net"), shown.net, false);
    for (const sales::VatRow& vat : sales::vatSummary(shown))
        if (vat.rate)
            row(tr("VAT %1 on %2").arg(amounts.percent(*vat.rate), amounts.amount(vat.net, currency)), vat.vat, false);
    row(tr("Total"), shown.charged, true);
    const Currency& file = desk().file().business().currency;
    if (currency == file) return;
    auto* counts = new QLabel(tr("Counts as %1").arg(amounts.money(model_->document().charged, file)), this);
    counts->setAlignment(Qt::AlignRight);
    counts->setContentsMargins(0, 0, space::k8, 0);
    setInk(counts, Ink::Text2);
    totals_->addWidget(counts);
}

QString DocumentPage::dueWord() const {
    return document_.kind == QLatin1String("quote") ? tr("Valid until", "of a quote, a day") : tr("Due");
}

QString DocumentPage::title() const {
    // In the language of who reads the window; the paper has that of the customer.
    const fields::Field* kind = desk().catalogues().find(QStringLiteral("document"))->find(QStringLiteral("kind"));
    const fields::Choice* choice = kind->choice(document_.kind);
    return tr("%1 %2", "kind and number of a document")
        .arg(choice ? choice->label : document_.kind, document_.number)
        .trimmed();
}

QList<Page::Crumb> DocumentPage::trail() const {
    Place sales;
    sales.page = Place::Page::Sales;
    sales.id = place_.id;
    return {{tr("Sales"), sales}, {title(), {}}};
}

QStringList DocumentPage::statusTexts() const { return {tr("%Ln line(s)", nullptr, model_->rowCount())}; }

void DocumentPage::savePdf() {
    if (!pages_) return;
    FileQuestion question;
    question.title = tr("Save as PDF");
    question.name = QString(pages_->title()).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    question.filters = {tr("PDF (*.pdf)")};
    answers_.saveFile(this, question, [this](const QString& path) {
        if (path.isEmpty()) return;
        try {
            // A document is a few pages: quicker written than handed to another thread.
            paper::writePdf(*pages_, path, {pages_->title(), desk().file().business().name});
            desk().tell(tr("Saved %1").arg(QFileInfo(path).fileName()));
        } catch (const Failure& failure) {
            desk().fail(failure.problem());
        }
    });
}

void DocumentPage::takeTyped() {
    const QWidget* editor = focusWidget();
    if (editor != nullptr && editor->hasFocus() && editor != lines_ &&
        qobject_cast<const QLineEdit*>(editor) != nullptr)
        lines_->setFocus(Qt::OtherFocusReason);
}

void DocumentPage::takeTypedInPlace() {
    auto* line = qobject_cast<QLineEdit*>(focusWidget());
    if (line == nullptr || !line->hasFocus()) return;
    const int cursor = line->cursorPosition();
    const QModelIndex cell = lines_->isAncestorOf(line) ? lines_->currentIndex() : QModelIndex();
    if (cell.isValid()) {
        lines_->setFocus(Qt::OtherFocusReason); // the editor of a cell is done with
        lines_->edit(cell);
        line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    } else {
        line->clearFocus();
        line->setFocus(Qt::OtherFocusReason);
    }
    if (line != nullptr) line->setCursorPosition(cursor);
}

bool DocumentPage::print() {
    takeTypedInPlace();
    saveThen([this] { printNow(); });
    return true;
}

void DocumentPage::printNow() {
    if (!pages_) return;
    printPages(this, pages_, pages_->title(), [this](bool printed) {
        if (printed) desk().tell(tr("Printed %1").arg(pages_->title()));
    });
}

void DocumentPage::focusFirst() {
    lines_->setFocus();
    // A draft without lines waits for the first one.
    if (isDraft() && model_->rowCount() == 0) lines_->beginLine();
}

void DocumentPage::keyPressEvent(QKeyEvent* event) {
    if (isDraft() && isLetter(*event)) return lines_->beginLineBy(*event);
    Page::keyPressEvent(event);
}

} // namespace clientela::ui
