#include "ui/sales/SalesPage.h"

namespace clientela::ui {

namespace {

RecordsPage::Setup salesSetup() {
    RecordsPage::Setup setup;
    setup.kind = QStringLiteral("document");
    setup.sort = QStringLiteral("-date,-number");
    setup.columns = QStringLiteral("date,number,customer,kind,status,total,due,due_date");
    setup.nothingYet = SalesPage::tr("No documents yet");
    setup.nothingLine = SalesPage::tr("Quotes, orders, invoices and receipts come with a file that you bring in.");
    setup.sums = {QStringLiteral("total")};
    setup.presets = {{SalesPage::tr("Invoices"), QStringLiteral("kind = invoice")},
                     {SalesPage::tr("Receipts"), QStringLiteral("kind = receipt")},
                     {SalesPage::tr("Open quotes"), QStringLiteral("kind = quote and status = open")},
                     {SalesPage::tr("Still due"), QStringLiteral("due > 0")},
                     {SalesPage::tr("This month"), QStringLiteral("date within this month")},
                     {SalesPage::tr("This year"), QStringLiteral("date within this year")}};
    return setup;
}

RecordsPage::Setup productSetup() {
    RecordsPage::Setup setup;
    setup.kind = QStringLiteral("product");
    setup.sort = QStringLiteral("name");
    setup.columns = QStringLiteral("name,code,category,unit,unit_price,vat_rate");
    setup.nothingYet = ProductsPage::tr("No products yet");
    setup.nothingLine = ProductsPage::tr("They come with a file that you bring in, or with its sales.");
    return setup;
}

} // namespace

SalesPage::SalesPage(Desk& desk, Answers& answers, QWidget* parent)
    : RecordsPage(desk, answers, salesSetup(), parent) {}

ProductsPage::ProductsPage(Desk& desk, Answers& answers, QWidget* parent)
    : RecordsPage(desk, answers, productSetup(), parent) {}

} // namespace clientela::ui
