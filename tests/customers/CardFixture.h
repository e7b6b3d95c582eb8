#pragma once

#include "customers/CardRepository.h"
#include "customers/CustomField.h"
#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "history/HistoryDerived.h"
#include "history/HistoryFields.h"
#include "sales/SalesDerived.h"
#include "sales/SalesFields.h"
#include "support/TestFile.h"

namespace clientela::test {

/// A file with a custom field, its catalogues and a repository; the business is Italian.
class CardTest : public FileTest {
protected:
    CardTest()
        : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<history::ConsentDerived>(),
                    std::make_shared<history::HistoryDerived>(), std::make_shared<sales::SalesDerived>()}) {
        work([](storage::UnitOfWork& unit) {
            customers::CustomField field;
            field.key = QStringLiteral("x_table");
            field.label = QStringLiteral("Favourite table");
            customers::saveCustomField(unit, field);
        });
        customers::declareCustomers(catalogues, customers::loadCustomFields(connection()));
        history::declareHistory(catalogues);
        sales::declareSales(catalogues);
        repository = std::make_unique<customers::CardRepository>(catalogues.customers(), QStringLiteral("IT"));
    }

    [[nodiscard]] const fields::Field& field(const char* key) const {
        return *catalogues.customers().find(QLatin1String(key));
    }

    CustomerId insert(const customers::Card& card) {
        CustomerId id;
        work([&](storage::UnitOfWork& unit) { id = repository->insert(unit, card); });
        return id;
    }
    void save(const customers::Card& before, const customers::Card& after) {
        work([&](storage::UnitOfWork& unit) { repository->save(unit, before, after); });
    }
    [[nodiscard]] customers::Card load(CustomerId id) const { return *repository->load(connection(), id); }

    static customers::Card giulia() {
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
        card.set(QStringLiteral("family_name"), QStringLiteral("Ferrante"));
        card.set(QStringLiteral("gender"), QStringLiteral("female"));
        card.set(QStringLiteral("birth_date"), QDate(1982, 5, 14));
        card.set(QStringLiteral("x_table"), QStringLiteral("by the window"));
        card.contactPoints = {
            {0, QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("347 123 4567"), {}, {}},
            {0, QStringLiteral("email"), {}, QStringLiteral("Giulia@Ferrante.IT"), {}, {}}};
        customers::Address home;
        home.street = QStringLiteral("Via dei Serragli 20");
        home.city = QStringLiteral("Firenze");
        home.country = QStringLiteral("IT");
        card.addresses = {home};
        card.tags = {QStringLiteral("VIP")};
        card.consents.email = true;
        return card;
    }

    fields::Catalogues catalogues;
    std::unique_ptr<customers::CardRepository> repository;
};

} // namespace clientela::test
