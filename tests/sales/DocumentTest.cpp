#include "customers/CardRepository.h"
#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "history/HistoryDerived.h"
#include "sales/BulkSales.h"
#include "sales/DocumentRepository.h"
#include "sales/Payments.h"
#include "sales/PrintableDocument.h"
#include "sales/Products.h"
#include "sales/SalesDerived.h"
#include "sales/SalesTimeline.h"
#include "support/TestFile.h"

namespace clientela::sales {
namespace {

class Documents : public test::FileTest {
protected:
    Documents()
        : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<history::ConsentDerived>(),
                    std::make_shared<history::HistoryDerived>(), std::make_shared<SalesDerived>()}) {
        fields::Catalogues catalogues;
        customers::declareCustomers(catalogues, {});
        const customers::CardRepository cards(catalogues.customers(), QStringLiteral("IT"));
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
        card.set(QStringLiteral("family_name"), QStringLiteral("Ferrante"));
        customers::Address address;
        address.street = QStringLiteral("Via dei Serragli 20");
        address.postalCode = QStringLiteral("50124");
        address.city = QStringLiteral("Firenze");
        card.addresses = {address};
        work([&](storage::UnitOfWork& unit) {
            customer = cards.insert(unit, card);
            wine = saveProduct(unit, {{},
                                      QStringLiteral("W1"),
                                      QStringLiteral("Chianti"),
                                      QStringLiteral("Wine"),
                                      {},
                                      {},
                                      100'000,
                                      2'200,
                                      false});
        });
    }

    Document draft(qint64 quantity = 2'000) const {
        Document document;
        document.customer = customer;
        document.date = QDate(2025, 11, 3);
        document.dueDate = QDate(2025, 12, 3);
        DocumentLine line;
        line.product = wine;
        line.quantity = quantity;
        line.unitPrice = 100'000;
        line.vatRate = 2'200;
        document.lines = {line};
        return document;
    }
    DocumentId save(const Document& document) {
        DocumentId id;
        work([&](storage::UnitOfWork& unit) { id = *saveDocument(unit, {}, document, euro); });
        return id;
    }
    QString finish(DocumentId id) {
        QString number;
        work([&](storage::UnitOfWork& unit) {
            const auto result = finalise(unit, id,
                                         addresseeOf(connection(), customer, QStringLiteral("invoice"),
                                                     QStringLiteral("IT"), QStringLiteral("it")),
                                         euro);
            number = result ? *result : result.problem().what;
        });
        return number;
    }
    qint64 summary(const char* column) const {
        return number(QStringLiteral("SELECT %1 FROM customer_sales WHERE customer_id = ?").arg(QLatin1String(column)),
                      customer);
    }

    CustomerId customer;
    ProductId wine;
    Currency euro;
};

TEST_F(Documents, OfACompanyGoToWhoPaysItsInvoicesOrReceivesItsPost) {
    work([&](storage::UnitOfWork& unit) {
        storage::Connection& c = unit.connection();
        c.execute(QStringLiteral("INSERT INTO customer (id, kind, company_name, created) "
                                 "VALUES (70, 'company', 'Il Frantoio', '2025-01-01T00:00:00Z')"));
        c.execute(QStringLiteral("INSERT INTO customer (id, kind, given_name, family_name, created) "
                                 "VALUES (71, 'person', 'Yoel', 'Prova', '2025-01-01T00:00:00Z')"));
        c.execute(QStringLiteral("INSERT INTO address (customer_id, role, street, postal_code, city, position) "
                                 "VALUES (70, 'work', 'Via Po 2', '50122', 'Firenze', 0)"));
        for (const auto& [person, role] : {std::pair(71, "receives_post"), {customer.value, "pays"}})
            c.execute(QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (70, ?, ?)"),
                      person, QString::fromLatin1(role));
    });
    const auto lines = [this](const char* kind) {
        return addresseeOf(connection(), CustomerId(70), QString::fromLatin1(kind), QStringLiteral("IT"),
                           QStringLiteral("it"))
            .addressLines.mid(0, 2)
            .join(QStringLiteral(" | "));
    };
    EXPECT_EQ(lines("invoice"), QStringLiteral("Giulia Ferrante | Via Po 2"));
    EXPECT_EQ(lines("quote"), QStringLiteral("Yoel Prova | Via Po 2"));
}

TEST_F(Documents, ComeBackAsTheyWereSavedWithTheirAmounts) {
    const DocumentId id = save(draft());
    const Document document = *loadDocument(connection(), id);
    EXPECT_EQ(document.net, 2'000);
    EXPECT_EQ(document.charged, 2'440);
    EXPECT_EQ(document.date, QDate(2025, 11, 3));
    ASSERT_EQ(document.lines.size(), 1u);
    EXPECT_EQ(document.lines[0].product, wine);
    EXPECT_FALSE(loadDocument(connection(), DocumentId(999)).has_value());

    Document edited = document;
    edited.lines.push_back(edited.lines[0]);
    edited.lines[1].id = 0;
    edited.lines[1].vatRate.reset();
    std::swap(edited.lines[0], edited.lines[1]);
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(saveDocument(unit, document, edited, euro).ok()); });
    const Document after = *loadDocument(connection(), id);
    ASSERT_EQ(after.lines.size(), 2u);
    EXPECT_FALSE(after.lines[0].vatRate.has_value());
    EXPECT_EQ(after.lines[1].id, document.lines[0].id);
    EXPECT_EQ(after.charged, 4'440);
    const auto nothing =
        work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(saveDocument(unit, after, after, euro).ok()); });
    EXPECT_TRUE(nothing.revision.isNull());
}

TEST_F(Documents, CountOnlyOnceTheyAreFinal) {
    const DocumentId id = save(draft());
    EXPECT_EQ(summary("spent"), 0);
    EXPECT_EQ(nextNumber(connection(), QStringLiteral("invoice"), QDate(2025, 11, 3)), QStringLiteral("2025-0001"));
    EXPECT_EQ(finish(id), QStringLiteral("2025-0001"));
    EXPECT_EQ(summary("spent"), 2'440);
    EXPECT_EQ(summary("revenue"), 2'000);
    EXPECT_EQ(summary("purchases"), 1);
    EXPECT_EQ(summary("balance_due"), 2'440);
    EXPECT_EQ(stillDue(connection(), id), 2'440);
    EXPECT_EQ(value(QStringLiteral("SELECT last_purchase FROM customer_sales")).toString(),
              QStringLiteral("2025-11-03"));
    EXPECT_EQ(findDocuments(connection(), QStringLiteral("2025-0001")), std::vector{id});
    EXPECT_EQ(lastOrder(connection(), customer), id);
}

TEST_F(Documents, AreNumberedWithoutGapsByKindAndYear) {
    EXPECT_EQ(finish(save(draft())), QStringLiteral("2025-0001"));
    EXPECT_EQ(finish(save(draft())), QStringLiteral("2025-0002"));
    Document next = draft();
    next.date = QDate(2026, 1, 2);
    EXPECT_EQ(finish(save(next)), QStringLiteral("2026-0001"));
    Document credit = draft(-2'000);
    credit.kind = QStringLiteral("credit_note");
    EXPECT_EQ(finish(save(credit)), QStringLiteral("CN-2025-0001"));
    EXPECT_EQ(summary("purchases"), 3);
    EXPECT_EQ(summary("spent"), 2 * 2'440);
}

TEST_F(Documents, OnceFinalAreNotChangedNorRemoved) {
    const DocumentId id = save(draft());
    finish(id);
    const Document document = *loadDocument(connection(), id);
    EXPECT_TRUE(document.sealed.isValid());
    Document edited = document;
    edited.lines[0].quantity = 1;
    const auto committed = work([&](storage::UnitOfWork& unit) {
        EXPECT_FALSE(saveDocument(unit, document, edited, euro).ok());
        EXPECT_FALSE(removeDocument(unit, id).ok());
        EXPECT_FALSE(finalise(unit, id, {}, euro).ok());
    });
    EXPECT_TRUE(committed.revision.isNull());
    EXPECT_EQ(loadDocument(connection(), id)->lines[0].quantity, 2'000);
}

TEST_F(Documents, WithoutLinesOrOfAnotherKindStayDrafts) {
    Document empty = draft();
    empty.lines.clear();
    Document quote = draft();
    quote.kind = QStringLiteral("quote");
    for (const Document& document : {empty, quote}) {
        const DocumentId id = save(document);
        work([&](storage::UnitOfWork& unit) { EXPECT_FALSE(finalise(unit, id, {}, euro).ok()); });
        EXPECT_FALSE(loadDocument(connection(), id)->sealed.isValid());
    }
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM series")), 0);
}

TEST_F(Documents, AreSettledByPayments) {
    const DocumentId id = save(draft());
    finish(id);
    qint64 payment = 0;
    work([&](storage::UnitOfWork& unit) {
        payment = addPayment(unit, {0, customer, id, QDate(2025, 11, 20), 2'000, {}, {}});
    });
    EXPECT_EQ(stillDue(connection(), id), 440);
    EXPECT_EQ(summary("balance_due"), 440);
    work([&](storage::UnitOfWork& unit) { addPayment(unit, {0, customer, id, QDate(2025, 11, 21), 440, {}, {}}); });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document_open")), 0);
    EXPECT_EQ(loadPayments(connection(), id).size(), 2u);
    work([&](storage::UnitOfWork& unit) { removePayment(unit, payment); });
    EXPECT_EQ(summary("balance_due"), 2'000);
}

TEST_F(Documents, AreSettledByTheCreditNotesThatNameThem) {
    const auto credit = [this](DocumentId invoice, qint64 quantity) {
        Document note = draft(-quantity);
        note.kind = QStringLiteral("credit_note");
        note.source = invoice;
        const DocumentId id = save(note);
        EXPECT_EQ(stillDue(connection(), id), 0) << "a draft settles nothing";
        finish(id);
        return id;
    };
    const auto due = [this](DocumentId id) { return stillDue(connection(), id); };
    const auto settled = [this](DocumentId id) { return settlements(connection(), *loadDocument(connection(), id)); };
    const auto numberOf = [this](DocumentId id) { return loadDocument(connection(), id)->number; };
    const DocumentId whole = save(draft());
    finish(whole);
    const DocumentId back = credit(whole, 2'000);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document_open")), 0) << "neither asks for money any more";
    EXPECT_EQ(settled(whole), (std::vector<Settlement>{{numberOf(back), 2'440}}));
    EXPECT_EQ(settled(back), (std::vector<Settlement>{{numberOf(whole), 2'440}}));

    const DocumentId other = save(draft());
    finish(other);
    const DocumentId first = credit(other, 500);
    EXPECT_EQ(due(other), 1'830);
    EXPECT_EQ(due(first), 0);
    work([&](storage::UnitOfWork& unit) {
        addPayment(unit, {0, customer, other, QDate(2025, 11, 20), 1'530, {}, {}});
    });
    EXPECT_EQ(due(other), 300);
    const DocumentId second = credit(other, 500);
    const DocumentId third = credit(other, 500);
    EXPECT_EQ(due(other), 0);
    EXPECT_EQ(due(first), 0);
    EXPECT_EQ(due(second), -310) << "what was paid for already is given back";
    EXPECT_EQ(due(third), -610);
    EXPECT_EQ(settled(other), (std::vector<Settlement>{{numberOf(first), 610}, {numberOf(second), 300}}));
    EXPECT_TRUE(settled(third).empty());
    EXPECT_EQ(summary("balance_due"), -920);
    work([&](storage::UnitOfWork& unit) { addPayment(unit, {0, customer, third, QDate(2025, 11, 21), -610, {}, {}}); });
    EXPECT_EQ(due(third), 0);
    EXPECT_EQ(due(second), -310);
    EXPECT_EQ(summary("balance_due"), -310);
    // One that names none, and one that takes back more than there was.
    const DocumentId loose = credit({}, 500);
    EXPECT_EQ(due(loose), -610);
    const DocumentId small = save(draft(1'000));
    finish(small);
    EXPECT_EQ(due(credit(small, 1'500)), -610);
    EXPECT_EQ(due(small), 0);
    EXPECT_EQ(summary("balance_due"), -310 - 610 - 610);
}

TEST_F(Documents, OfOthersAreNotSettledByACreditNote) {
    const DocumentId invoice = save(draft());
    finish(invoice);
    Document note = draft(-2'000);
    note.kind = QStringLiteral("credit_note");
    note.source = invoice;
    work([&](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("INSERT INTO customer (id, kind, family_name, created) "
                                                 "VALUES (70, 'person', 'Prova', '2025-01-01T00:00:00Z')"));
    });
    note.customer = CustomerId(70);
    const DocumentId id = save(note);
    finish(id);
    EXPECT_EQ(stillDue(connection(), invoice), 2'440);
    EXPECT_EQ(stillDue(connection(), id), -2'440);
}

TEST_F(Documents, AreRemovedWhileDrafts) {
    const DocumentId id = save(draft());
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(removeDocument(unit, id).ok()); });
    EXPECT_FALSE(loadDocument(connection(), id).has_value());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document_line")), 0);
}

TEST_F(Documents, FromElsewhereComeInBulkSettledAndInNoSeries) {
    const auto committed = work([&](storage::UnitOfWork& unit) {
        unit.deferIndexes(BulkSales::tables());
        BulkSales bulk(unit, euro);
        ProductIndex products(unit.connection());
        EXPECT_EQ(products.findOrAdd(unit, {{}, {}, QStringLiteral("CHIANTI"), {}, {}, {}, {}, {}, false}), wine);
        const ProductId cheese = products.findOrAdd(
            unit, {{}, {}, QStringLiteral("Pecorino"), QStringLiteral("Cheese"), {}, {}, {}, {}, false});
        EXPECT_EQ(products.find({}, QStringLiteral("pecorino")), cheese);
        for (int i = 0; i < 100; ++i) {
            Document document = draft();
            document.number = QString::number(i);
            document.lines.push_back(document.lines[0]);
            document.lines[1].product = cheese;
            bulk.addForeign(document);
        }
        Document returned = draft(-1'000);
        returned.number = QStringLiteral("R1");
        bulk.addForeign(returned);
    });
    EXPECT_FALSE(committed.revision.isNull());
    EXPECT_EQ(summary("purchases"), 100);
    EXPECT_EQ(summary("spent"), 100 * 4'880 - 1'220);
    EXPECT_EQ(summary("balance_due"), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document WHERE kind = 'credit_note' AND sale_sign = -1")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document WHERE sealed IS NOT NULL OR series_id IS NOT NULL")),
              0);
    const Document document = *loadDocument(connection(), findDocuments(connection(), QStringLiteral("7")).at(0));
    EXPECT_EQ(document.origin, QStringLiteral("foreign"));
    EXPECT_EQ(document.lines.size(), 2u);
}

TEST_F(Documents, ArePrintedWithTheAddressTheyWereSentTo) {
    const DocumentId id = save(draft());
    EXPECT_FALSE(
        loadPrintable(connection(), DocumentId(999), QStringLiteral("IT"), QStringLiteral("it"), euro).has_value());
    finish(id);
    execute(QStringLiteral("UPDATE address SET street = 'Via Nuova 1'"));
    const auto printable = loadPrintable(connection(), id, QStringLiteral("IT"), QStringLiteral("it"), euro);
    ASSERT_TRUE(printable.has_value());
    EXPECT_EQ(printable->customerName, QStringLiteral("Giulia Ferrante"));
    ASSERT_FALSE(printable->addressLines.isEmpty());
    EXPECT_EQ(printable->addressLines.front(), QStringLiteral("Via dei Serragli 20"));
    EXPECT_EQ(printable->document.lines[0].description, QStringLiteral("Chianti"));
    ASSERT_EQ(printable->vat.size(), 1u);
    EXPECT_EQ(printable->vat[0].vat, 440);
    EXPECT_EQ(printable->due, 2'440);
}

TEST_F(Documents, InAnotherCurrencyArePrintedInItAndCountInTheFiles) {
    Document dollars = draft(3'000);
    dollars.currency = QStringLiteral("USD");
    dollars.rate = 900'000;
    const DocumentId id = save(dollars);
    finish(id);
    EXPECT_EQ(summary("spent"), 3'294);
    auto printable = loadPrintable(connection(), id, QStringLiteral("IT"), QStringLiteral("it"), euro);
    EXPECT_EQ(printable->currency.code(), QStringLiteral("USD"));
    EXPECT_EQ(printable->document.charged, 3'660);
    EXPECT_EQ(printable->due, 3'660);
    EXPECT_EQ(printable->vat.at(0).vat, 660);
    EXPECT_EQ(printable->vatCurrency.code(), QStringLiteral("EUR"));
    EXPECT_EQ(printable->vatAccounted, 594);
    work([&](storage::UnitOfWork& unit) { addPayment(unit, {0, customer, id, QDate(2025, 11, 9), 1'647, {}, {}}); });
    printable = loadPrintable(connection(), id, QStringLiteral("IT"), QStringLiteral("it"), euro);
    EXPECT_EQ(printable->due, 1'830) << "the other half";
}

TEST_F(Documents, SayWhatTheyLackOfAnotherCurrency) {
    Document document = draft();
    const auto refused = [&] {
        QString what;
        work([&](storage::UnitOfWork& unit) {
            const auto saved = saveDocument(unit, {}, document, euro);
            if (!saved) what = saved.problem().what;
        });
        return what.toStdString();
    };
    document.currency = QStringLiteral("USD");
    EXPECT_EQ(refused(), "There is no rate of exchange for USD.");
    document.currency = QStringLiteral("ABC");
    EXPECT_EQ(refused(), "“ABC” is no currency.");
    document.currency = QStringLiteral("EUR");
    const Document kept = *loadDocument(connection(), save(document));
    EXPECT_TRUE(kept.currency.isEmpty()) << "it is the file's";
}

TEST_F(Documents, StandOnTheTimelineWithTheirPayments) {
    const DocumentId invoice = save(draft());
    finish(invoice);
    Document quote = draft();
    quote.kind = QStringLiteral("quote");
    quote.status = QStringLiteral("open");
    quote.date = QDate(2024, 1, 1);
    save(quote);
    work([&](storage::UnitOfWork& unit) {
        addPayment(unit, {0, customer, invoice, QDate(2025, 11, 20), 2'440, {}, {}});
    });
    const history::TimelineSources sources{std::make_shared<SalesTimeline>()};
    const auto entries = history::timeline(sources, connection(), customer);
    ASSERT_EQ(entries.size(), 3u);
    EXPECT_EQ(entries[0].kind, QStringLiteral("quote")) << "what waits for an answer stands first";
    EXPECT_EQ(entries[1].kind, QStringLiteral("payment"));
    EXPECT_EQ(entries[2].title, QStringLiteral("2025-0001"));
    EXPECT_EQ(entries[2].amount, 2'440);
    const auto newest = history::timeline(sources, connection(), customer, 1);
    ASSERT_EQ(newest.size(), 2u);
    EXPECT_EQ(newest[1].kind, QStringLiteral("payment"));
}

} // namespace
} // namespace clientela::sales
