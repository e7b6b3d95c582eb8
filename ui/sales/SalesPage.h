#pragma once

#include "ui/records/RecordsPage.h"

namespace clientela::ui {

/// Quotes, orders, deliveries, invoices, receipts and credit notes.
class SalesPage : public RecordsPage {
    Q_OBJECT

public:
    SalesPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
};

/// What is sold.
class ProductsPage : public RecordsPage {
    Q_OBJECT

public:
    ProductsPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
};

} // namespace clientela::ui
