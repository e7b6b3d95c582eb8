#include "ui/sales/DocumentPage.h"

#include "base/Failure.h"
#include "fields/Formatter.h"
#include "paper/PdfFile.h"
#include "sales/Calculation.h"
#include "sales/DocumentRepository.h"
#include "sales/PrintableDocument.h"
#include "ui/preview/PaperPane.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

void clear(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DocumentPage::DocumentPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), papers_(desk.file().business()),
      customerLink_(new LinkButton(QString(), this)), head_(new QVBoxLayout), lines_(new QTableWidget(this)),
      totals_(new QVBoxLayout), paper_(new PaperPane(this)),
      save_(new QAction(icons::icon(QStringLiteral("export")), tr("Save PDF"), this)),
      print_(new QAction(icons::icon(QStringLiteral("printer")), tr("Print"), this)) {
    auto* left = new QWidget(this);
    setGround(left, Ground::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(space::k16, space::k12, space::k16, space::k16);
    column->setSpacing(space::k12);
    auto* facts = new QVBoxLayout;
    auto* customerRow = new QHBoxLayout;
    auto* label = new QLabel(tr("Customer"), left);
    label->setMinimumWidth(112);
    setInk(label, Ink::Text2);
    customerRow->setSpacing(space::k8);
    customerRow->addWidget(label);
    customerRow->addWidget(customerLink_);
    customerRow->addStretch(1);
    facts->addLayout(customerRow);
    facts->addLayout(head_);
    column->addLayout(facts);
    lines_->setAccessibleName(tr("Lines"));
    dressTable(lines_);
    lines_->verticalHeader()->hide();
    lines_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(lines_, 1);
    column->addLayout(totals_);

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

    connect(customerLink_, &QAbstractButton::clicked, this, [this] {
        Place card;
        card.page = Place::Page::Card;
        card.id = document_.customer.value;
        this->desk().go(card);
    });
    connect(save_, &QAction::triggered, this, &DocumentPage::savePdf);
    connect(print_, &QAction::triggered, this, &DocumentPage::printNow);
    connect(&desk, &Desk::cataloguesChanged, this, [this] {
        // The business may have moved: its paper has another head.
        papers_ = app::DocumentPaper(this->desk().file().business());
        if (place_.id != 0 && isVisible()) load();
    });
    connect(&desk, &Desk::changed, this, [this](const storage::Committed& committed) {
        if (place_.id != 0 && isVisible() && committed.of(QStringLiteral("document")).count > 0) load();
    });
}

DocumentPage::~DocumentPage() = default;

void DocumentPage::show(const Place& place) {
    place_ = place;
    load();
}

void DocumentPage::load() {
    const auto document = sales::loadDocument(desk().connection(), DocumentId(place_.id));
    if (!document) {
        desk().fail({tr("This document is not there any more."), {}, {}});
        return;
    }
    document_ = *document;
    const office::Business& business = desk().file().business();
    customer_ = sales::addresseeOf(desk().connection(), document_.customer, business.country, business.language).name;
    pages_ = papers_.pages(desk().connection(), document_.id);
    paper_->setPages(pages_);
    fillHead();
    fillLines();
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
        label->setMinimumWidth(112);
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
    row(tr("Date"), formatter.dates().shortForm(document_.date));
    if (document_.dueDate.isValid()) row(tr("Due"), formatter.dates().shortForm(document_.dueDate));
    row(tr("Representative"), document_.representative);
    row(tr("Payment"), document_.paymentMethod);
}

void DocumentPage::fillLines() {
    const office::Business& business = desk().file().business();
    const formats::Amounts amounts(desk().locale());
    const QString sign = amounts.sign(business.currency);
    const QStringList heads{tr("Product or text"), tr("Quantity"), tr("Price %1").arg(sign),
                            tr("Discount"),        tr("VAT"),      tr("Net %1").arg(sign)};
    lines_->clear();
    lines_->setColumnCount(static_cast<int>(heads.size()));
    lines_->setHorizontalHeaderLabels(heads);
    lines_->setRowCount(static_cast<int>(document_.lines.size()));
    for (int column = 0; column < lines_->columnCount(); ++column) {
        delete lines_->itemDelegateForColumn(column);
        lines_->setItemDelegateForColumn(column,
                                         new CellDelegate(column == 0 ? CellKind::Text : CellKind::Number, lines_));
        lines_->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                               Qt::AlignVCenter);
    }
    for (int row = 0; row < lines_->rowCount(); ++row) {
        const sales::DocumentLine& line = document_.lines[static_cast<size_t>(row)];
        const QString quantity = amounts.quantity(line.quantity);
        const qint64 price = roundedQuotient(line.unitPrice, business.currency.unit(), 10'000);
        const QStringList cells{line.description,
                                line.unit.isEmpty() ? quantity : quantity + QLatin1Char(' ') + line.unit,
                                amounts.amount(price, business.currency),
                                line.discount ? amounts.percent(line.discount) : QString(),
                                line.vatRate ? amounts.percent(*line.vatRate) : QString(),
                                amounts.amount(line.net, business.currency)};
        for (int column = 0; column < lines_->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            lines_->setItem(row, column, item);
        }
    }
    lines_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // The figures take what they need, the text all the rest.
    for (int column = 1; column < lines_->columnCount(); ++column) {
        lines_->resizeColumnToContents(column);
        lines_->setColumnWidth(column, std::max(lines_->columnWidth(column), 64));
    }
}

void DocumentPage::fillTotals() {
    clear(totals_);
    const office::Business& business = desk().file().business();
    const formats::Amounts amounts(desk().locale());
    const auto row = [&](const QString& name, qint64 amount, bool strong) {
        auto* line = new QWidget(this);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, space::k8, 0);
        layout->addStretch(1);
        auto* label = new QLabel(name, line);
        auto* value = new QLabel(amounts.money(amount, business.currency), line);
        value->setMinimumWidth(120);
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
    row(tr("Net"), document_.net, false);
    for (const sales::VatRow& vat : sales::vatSummary(document_))
        if (vat.rate)
            row(tr("VAT %1 on %2").arg(amounts.percent(*vat.rate), amounts.amount(vat.net, business.currency)), vat.vat,
                false);
    row(tr("Total"), document_.charged, true);
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

QStringList DocumentPage::statusTexts() const {
    return {tr("%Ln line(s)", nullptr, static_cast<int>(document_.lines.size()))};
}

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

bool DocumentPage::print() {
    printNow();
    return true;
}

void DocumentPage::printNow() {
    if (!pages_) return;
    printPages(this, pages_, pages_->title(), [this](bool printed) {
        if (printed) desk().tell(tr("Printed %1").arg(pages_->title()));
    });
}

void DocumentPage::focusFirst() { lines_->setFocus(); }

} // namespace clientela::ui
