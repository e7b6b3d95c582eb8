#include "ui/sales/DraftFixture.h"

#include "sales/Payments.h"
#include "ui/sales/PaymentDialog.h"

#include <QLabel>

// Money that comes in, by keys; what is settled without any, and what is not to be paid.

namespace clientela::test {

class Payments : public DraftsTest {
protected:
    /// A final invoice over 36.60.
    void openFinal() {
        open("invoice");
        line({"Zz hamper", "3", "10", "", "22"});
        leave();
        ASSERT_TRUE(saved());
        finish(document().id);
        ASSERT_TRUE(waitFor([&] { return offers("Payment…"); }));
    }
    void finish(DocumentId id) {
        change([&](storage::UnitOfWork& unit) {
            EXPECT_TRUE(sales::finalise(unit, id, {QStringLiteral("Zz"), {}}, desk().file().business().currency).ok());
        });
    }
    DocumentId credited(DocumentId invoice, qint64 quantity) {
        DocumentId id;
        change([&](storage::UnitOfWork& unit) {
            sales::Document note =
                sales::creditNoteFor(unit.connection(), *sales::loadDocument(unit.connection(), invoice), today());
            note.lines.front().quantity = -quantity;
            id = *sales::saveDocument(unit, {}, note, desk().file().business().currency);
        });
        finish(id);
        return id;
    }
    [[nodiscard]] bool says(const QString& words) const {
        QApplication::processEvents(); // layouts show what was added to them a moment later
        return find<QLabel>(*page_, words) != nullptr;
    }
    [[nodiscard]] qint64 due(DocumentId id) const { return sales::stillDue(desk().connection(), id); }
    void look(DocumentId id) {
        ui::Place place;
        place.page = ui::Place::Page::Document;
        place.id = id.value;
        page_->show(place);
    }
    ui::PaymentDialog* dialog() {
        test::show(*page_);
        press(*page_, QStringLiteral("Ctrl+Shift+P"));
        auto* made = page_->findChild<ui::PaymentDialog*>();
        if (made != nullptr) test::show(*made);
        return made;
    }
};

TEST_F(Payments, AnInvoiceThatACreditNoteTookBackAsksForNoMoney) {
    openFinal();
    const DocumentId invoice = document().id;
    const DocumentId note = credited(invoice, 3'000);
    EXPECT_TRUE(waitFor([&] {
        return says(
            QStringLiteral("€36.60 by credit note %1").arg(sales::loadDocument(desk().connection(), note)->number));
    }));
    EXPECT_FALSE(says(QStringLiteral("Still due")));
    EXPECT_FALSE(offers("Payment…"));
    look(note);
    EXPECT_TRUE(says(QStringLiteral("€36.60 of %1").arg(sales::loadDocument(desk().connection(), invoice)->number)));
    EXPECT_FALSE(says(QStringLiteral("To give back")));
    EXPECT_FALSE(offers("Payment…"));
}

TEST_F(Payments, ThatCameInBeforeTheCreditNoteAreGivenBack) {
    openFinal();
    const DocumentId invoice = document().id;
    change([&](storage::UnitOfWork& unit) {
        sales::addPayment(unit, {0, document().customer, invoice, today(), 3'000, {}, {}});
    });
    const DocumentId note = credited(invoice, 1'000); // 12.20, of which 6.60 are open
    look(invoice);
    EXPECT_FALSE(says(QStringLiteral("Still due")));
    look(note);
    EXPECT_TRUE(says(QStringLiteral("To give back")));
    EXPECT_TRUE(says(QStringLiteral("€5.60")));
    EXPECT_TRUE(offers("Payment…"));
}

TEST_F(Payments, OfMoreThanIsDueAreTakenByASecondPress) {
    openFinal();
    const DocumentId invoice = document().id;
    auto* asked = dialog();
    ASSERT_NE(asked, nullptr);
    auto* amount = asked->findChild<QLineEdit*>();
    type(*asked, QStringLiteral("366.00"));
    press(*asked, QStringLiteral("Tab"));
    press(*asked, QStringLiteral("Return"));
    EXPECT_EQ(due(invoice), 3'660) << "a slip is not recorded";
    EXPECT_TRUE(asked->isVisible());
    EXPECT_EQ(asked->focusWidget(), amount);
    EXPECT_EQ(amount->selectedText(), QStringLiteral("366.00")) << "the right one is typed over it";
    const auto hint = [&] {
        for (const QLabel* label : asked->findChildren<QLabel*>())
            if (label->text().endsWith(QStringLiteral("€329.40 more than is due. Press Record again to take it so.")))
                return true;
        return false;
    };
    EXPECT_TRUE(hint());
    type(*asked, QStringLiteral("40"));
    EXPECT_FALSE(hint()) << "of another amount nobody was told";
    press(*asked, QStringLiteral("Return"));
    EXPECT_EQ(due(invoice), 3'660);
    press(*asked, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return due(invoice) == -340; })) << "said twice, it is meant";
}

TEST_F(Payments, AreNotTakenForWhatIsNotPaidAndTheKeySaysWhy) {
    open("order");
    line({"Zz hamper", "3", "10", "", "22"});
    leave();
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    EXPECT_TRUE(told_.constLast().endsWith(QStringLiteral(" is not what is paid: its invoice is.")))
        << told_.constLast().toStdString();
    open("invoice");
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    EXPECT_TRUE(told_.constLast().endsWith(QStringLiteral(" is not final yet: nothing is due before.")));
    leave();
    openFinal();
    const DocumentId invoice = document().id;
    change([&](storage::UnitOfWork& unit) {
        sales::addPayment(unit, {0, document().customer, invoice, today(), 3'660, {}, {}});
    });
    ASSERT_TRUE(waitFor([&] { return !offers("Payment…"); }));
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    EXPECT_TRUE(told_.constLast().startsWith(QStringLiteral("Nothing is left to be paid of ")));
    EXPECT_EQ(page_->findChild<ui::PaymentDialog*>(), nullptr);
}

} // namespace clientela::test
