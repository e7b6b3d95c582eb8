#include "sales/Drafting.h"
#include "customers/CustomerDerived.h"
#include "sales/Outcomes.h"
#include "sales/Products.h"
#include "sales/SalesDerived.h"
#include "support/TestFile.h"

namespace clientela::sales {
namespace {

const QDate kToday(2025, 11, 24);

class Drafts : public test::FileTest {
protected:
    Drafts() : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<SalesDerived>()}) {
        execute(
            QStringLiteral("INSERT INTO customer (kind, given_name, representative, language, payment_terms, created) "
                           "VALUES ('person', 'Giulia', 'Anna', 'it', 14, '2025-01-01T00:00:00Z')"));
        customer = CustomerId(number(QStringLiteral("SELECT max(id) FROM customer")));
    }
    DocumentId save(Document document) {
        DocumentId id;
        work([&](storage::UnitOfWork& unit) { id = *saveDocument(unit, {}, std::move(document), currency); });
        return id;
    }
    Document order() {
        Document document = newDraft(connection(), QStringLiteral("order"), customer, kToday.addDays(-30));
        DocumentLine line;
        line.description = QStringLiteral("Hamper");
        line.quantity = 3'000;
        line.unitPrice = 205'000;
        line.vatRate = 2'200;
        document.lines = {line};
        return document;
    }
    Result<QString> give(DocumentId id) {
        std::optional<Result<QString>> outcome;
        work([&](storage::UnitOfWork& unit) { outcome = issue(unit, id, currency); });
        return *outcome;
    }

    Currency currency;
    CustomerId customer;
};

TEST_F(Drafts, BeginWithWhatTheCardSays) {
    const Document invoice = newDraft(connection(), QStringLiteral("invoice"), customer, kToday);
    EXPECT_EQ(invoice.representative, QStringLiteral("Anna"));
    EXPECT_EQ(invoice.language, QStringLiteral("it"));
    EXPECT_EQ(invoice.dueDate, kToday.addDays(14)) << "the customer's own days";
    EXPECT_EQ(newDraft(connection(), QStringLiteral("quote"), customer, kToday).dueDate, kToday.addDays(30));
    EXPECT_FALSE(newDraft(connection(), QStringLiteral("order"), customer, kToday).dueDate.isValid());
}

TEST_F(Drafts, RepeatTheLastOrder) {
    EXPECT_FALSE(repeatLastOrder(connection(), customer, kToday));
    const DocumentId last = save(order());
    const auto again = repeatLastOrder(connection(), customer, kToday);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->date, kToday);
    EXPECT_EQ(again->status, QStringLiteral("draft"));
    EXPECT_TRUE(again->id.isNull() && again->number.isEmpty() && again->source.isNull());
    ASSERT_EQ(again->lines.size(), 1U);
    EXPECT_EQ(again->lines[0].id, 0) << "lines of its own";
    const auto saved = loadDocument(connection(), save(*again));
    EXPECT_EQ(saved->charged, loadDocument(connection(), last)->charged);
}

TEST_F(Drafts, ThatAreGivenOutAnswerWhatTheyWereMadeOf) {
    const auto statusOf = [&](DocumentId id) { return loadDocument(connection(), id)->status; };
    Document quote = order();
    quote.kind = QStringLiteral("quote");
    const DocumentId asked = save(quote);
    ASSERT_TRUE(give(asked).ok());
    const DocumentId ordered =
        save(draftFrom(connection(), *loadDocument(connection(), asked), QStringLiteral("order"), kToday));
    EXPECT_EQ(statusOf(asked), QStringLiteral("open")) << "a draft says nothing yet";
    ASSERT_TRUE(give(ordered).ok());
    EXPECT_EQ(statusOf(asked), QStringLiteral("accepted"));
    const DocumentId invoice =
        save(draftFrom(connection(), *loadDocument(connection(), ordered), QStringLiteral("invoice"), kToday));
    work([&](storage::UnitOfWork& unit) {
        EXPECT_TRUE(finalise(unit, invoice, {QStringLiteral("Giulia"), {}}, currency).ok());
    });
    EXPECT_EQ(statusOf(ordered), QStringLiteral("delivered"));
    EXPECT_EQ(statusOf(asked), QStringLiteral("accepted"));
}

TEST_F(Drafts, ThatWereGivenOutArePutIntoTheStatesOfTheirKind) {
    Document quote = order();
    quote.kind = QStringLiteral("quote");
    const DocumentId id = save(quote);
    EXPECT_TRUE(statesAfter(*loadDocument(connection(), id)).isEmpty()) << "nobody has seen a draft";
    EXPECT_TRUE(followingKinds(*loadDocument(connection(), id)).isEmpty());
    ASSERT_TRUE(give(id).ok());
    EXPECT_EQ(statesAfter(*loadDocument(connection(), id)), QStringList({"accepted", "rejected"}));
    EXPECT_EQ(followingKinds(*loadDocument(connection(), id)), QStringList({"order", "delivery", "invoice"}));
    const auto put = [&](const char* state) {
        bool done = false;
        work([&](storage::UnitOfWork& unit) { done = putInState(unit, id, QLatin1String(state)).ok(); });
        return done;
    };
    EXPECT_TRUE(put("rejected"));
    EXPECT_EQ(loadDocument(connection(), id)->status, QStringLiteral("rejected"));
    EXPECT_TRUE(put("open")) << "they have thought better of it";
    EXPECT_FALSE(put("open"));
    EXPECT_FALSE(put("delivered")) << "a quote is not";
    EXPECT_FALSE(put("final"));
    work([&](storage::UnitOfWork& unit) {
        EXPECT_FALSE(putInState(unit, DocumentId(999), QStringLiteral("accepted")).ok());
    });
}

TEST_F(Drafts, TurnedDownSayWhyInWhatHappened) {
    Document quote = order();
    quote.kind = QStringLiteral("quote");
    for (const char* reason : {"Bought elsewhere", "Too expensive", "Too expensive"}) {
        const DocumentId id = save(quote);
        ASSERT_TRUE(give(id).ok());
        work([&](storage::UnitOfWork& unit) {
            EXPECT_TRUE(
                turnDown(unit, id, QStringLiteral("Quote"), QLatin1String(reason), QStringLiteral("Anna")).ok());
            EXPECT_FALSE(turnDown(unit, id, QStringLiteral("Quote"), {}, {}).ok()) << "it is already";
        });
        EXPECT_EQ(loadDocument(connection(), id)->status, QStringLiteral("rejected"));
    }
    EXPECT_EQ(reasonsGiven(connection(), 5), QStringList({"Too expensive", "Bought elsewhere"}));
    EXPECT_EQ(reasonsGiven(connection(), 1), QStringList({"Too expensive"}));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'offer' AND by = 'Anna' AND status "
                                    "IS NULL AND customer_id = %1")
                         .arg(customer.value)),
              3);
}

TEST_F(Drafts, AreGivenOutWithOneNumberOnce) {
    const DocumentId id = save(order());
    const auto number = give(id);
    ASSERT_TRUE(number.ok());
    EXPECT_EQ(*number, QStringLiteral("O-2025-0001"));
    EXPECT_EQ(loadDocument(connection(), id)->status, QStringLiteral("open"));
    EXPECT_FALSE(give(id).ok()) << "it has its number";
    EXPECT_EQ(*give(save(order())), QStringLiteral("O-2025-0002"));
    Document empty = order();
    empty.lines.clear();
    EXPECT_FALSE(give(save(empty)).ok());
    Document invoice = order();
    invoice.kind = QStringLiteral("invoice");
    EXPECT_FALSE(give(save(invoice)).ok()) << "an invoice is made final instead";
    EXPECT_FALSE(give(DocumentId(999)).ok());
}

TEST_F(Drafts, AnInvoiceFollowsTheOrder) {
    const DocumentId id = save(order());
    const Document invoice =
        draftFrom(connection(), *loadDocument(connection(), id), QStringLiteral("invoice"), kToday);
    EXPECT_EQ(invoice.source, id);
    EXPECT_EQ(invoice.dueDate, kToday.addDays(14));
    EXPECT_EQ(invoice.lines.size(), 1U);
}

TEST_F(Drafts, ACreditNoteTakesAnInvoiceBackToTheCent) {
    Document invoice = order();
    invoice.kind = QStringLiteral("invoice");
    invoice.discount = 333;
    DocumentLine odd = invoice.lines.front();
    odd.quantity = 1'001;
    odd.discount = 1'250;
    invoice.lines.push_back(odd);
    const DocumentId id = save(invoice);
    RevisionId made = work([&](storage::UnitOfWork& unit) {
                          EXPECT_TRUE(finalise(unit, id, {QStringLiteral("Giulia"), {}}, currency).ok());
                      }).revision;
    EXPECT_EQ(finalOf(connection(), made), id) << "what keeps it from being undone";
    EXPECT_FALSE(creditNoteOf(connection(), *loadDocument(connection(), id)));
    const Document taken = *loadDocument(connection(), id);
    const Document draft = creditNoteFor(connection(), taken, kToday);
    EXPECT_EQ(draft.kind, QStringLiteral("credit_note"));
    EXPECT_EQ(draft.source, id);
    EXPECT_EQ(draft.date, kToday);
    EXPECT_FALSE(draft.dueDate.isValid());
    const DocumentId note = save(draft);
    EXPECT_EQ(creditNoteOf(connection(), taken), note) << "the draft is gone on with";
    const Document back = *loadDocument(connection(), note);
    EXPECT_EQ(back.charged, -taken.charged);
    EXPECT_EQ(back.net, -taken.net);
    ASSERT_EQ(back.lines.size(), 2U);
    for (size_t i = 0; i < 2; ++i) EXPECT_EQ(back.lines[i].charged, -taken.lines[i].charged);
    work([&](storage::UnitOfWork& unit) {
        const auto number = finalise(unit, note, {QStringLiteral("Giulia"), {}}, currency);
        ASSERT_TRUE(number.ok());
        EXPECT_EQ(*number, QStringLiteral("CN-2025-0001"));
    });
    EXPECT_EQ(creditNoteOf(connection(), taken), note) << "it is final, and the invoice is taken back once";
    EXPECT_EQ(number(QStringLiteral("SELECT spent FROM customer_sales WHERE customer_id = ?"), customer), 0);
}

TEST_F(Drafts, AnInvoiceThatIsTakenBackInPartMayBeTakenBackFurther) {
    Document invoice = order();
    invoice.kind = QStringLiteral("invoice");
    const DocumentId id = save(invoice);
    const auto makeFinal = [&](DocumentId document) {
        work([&](storage::UnitOfWork& unit) {
            EXPECT_TRUE(finalise(unit, document, {QStringLiteral("Giulia"), {}}, currency).ok());
        });
    };
    makeFinal(id);
    const Document taken = *loadDocument(connection(), id);
    Document part = creditNoteFor(connection(), taken, kToday);
    part.lines.front().quantity = -1'000; // of three
    makeFinal(save(part));
    EXPECT_FALSE(creditNoteOf(connection(), taken)) << "two are left";
    Document rest = creditNoteFor(connection(), taken, kToday);
    rest.lines.front().quantity = -2'000;
    const DocumentId last = save(rest);
    EXPECT_EQ(creditNoteOf(connection(), taken), last) << "a draft comes first";
    makeFinal(last);
    EXPECT_EQ(creditNoteOf(connection(), taken), last);
}

TEST_F(Drafts, AFinalDocumentStandsInTheWayOfWhatChangedOnlyItsLines) {
    Document invoice = order();
    invoice.kind = QStringLiteral("invoice");
    const DocumentId id = save(invoice);
    const RevisionId reworded = work([&](storage::UnitOfWork& unit) {
                                    unit.connection().execute(QStringLiteral("UPDATE document_line SET description = "
                                                                             "'Large hamper' WHERE document_id = ?"),
                                                              id);
                                }).revision;
    EXPECT_FALSE(finalOf(connection(), reworded)) << "it is a draft";
    work([&](storage::UnitOfWork& unit) {
        EXPECT_TRUE(finalise(unit, id, {QStringLiteral("Giulia"), {}}, currency).ok());
    });
    EXPECT_EQ(finalOf(connection(), reworded), id);
}

TEST_F(Drafts, NothingFinalStandsInTheWayOfWhatIsNot) {
    const RevisionId made =
        work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(saveDocument(unit, {}, order(), currency).ok()); }).revision;
    EXPECT_FALSE(finalOf(connection(), made));
    EXPECT_FALSE(finalOf(connection(), RevisionId(999)));
}

} // namespace
} // namespace clientela::sales
