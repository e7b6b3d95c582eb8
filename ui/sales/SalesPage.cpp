#include "ui/sales/SalesPage.h"

namespace clientela::ui {

namespace {

RecordsPage::Setup salesSetup() {
    RecordsPage::Setup setup;
    setup.kind = QStringLiteral("document");
    setup.page = Place::Page::Sales;
    setup.title = SalesPage::tr("Sales");
    setup.sort = QStringLiteral("-date,-number");
    setup.counted = SalesPage::tr("%1 documents");
    setup.sums = {QStringLiteral("total")};
    setup.presets = {{SalesPage::tr("Invoices"), QStringLiteral("kind = invoice")},
                     {SalesPage::tr("Receipts"), QStringLiteral("kind = receipt")},
                     {SalesPage::tr("Open quotes"), QStringLiteral("kind = quote and status = open")},
                     {SalesPage::tr("This month"), QStringLiteral("date within this month")},
                     {SalesPage::tr("This year"), QStringLiteral("date within this year")}};
    return setup;
}

RecordsPage::Setup productSetup() {
    RecordsPage::Setup setup;
    setup.kind = QStringLiteral("product");
    setup.page = Place::Page::Products;
    setup.title = ProductsPage::tr("Products");
    setup.sort = QStringLiteral("name");
    setup.counted = ProductsPage::tr("%1 products");
    return setup;
}

} // namespace

SalesPage::SalesPage(Desk& desk, Answers& answers, QWidget* parent) : RecordsPage(desk, answers, salesSetup(), parent) {
    connect(this, &RecordsPage::opened, this, [&desk](qint64 id) {
        Place document;
        document.page = Place::Page::Document;
        document.id = id;
        desk.go(document);
    });
}

ProductsPage::ProductsPage(Desk& desk, Answers& answers, QWidget* parent)
    : RecordsPage(desk, answers, productSetup(), parent) {}

} // namespace clientela::ui
