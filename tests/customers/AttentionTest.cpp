#include "customers/Attention.h"

#include "customers/CardFixture.h"

namespace clientela::customers {
namespace {

class PostForACompany : public test::CardTest {
protected:
    CustomerId add(const char* kind, const char* given, const char* family) {
        Card card = newCard();
        card.set(QStringLiteral("kind"), QString::fromLatin1(kind));
        card.set(QStringLiteral("given_name"), QString::fromLatin1(given));
        card.set(QStringLiteral("family_name"), QString::fromLatin1(family));
        return insert(card);
    }
    void link(CustomerId company, CustomerId person, const char* role) {
        work([&](storage::UnitOfWork& unit) {
            unit.connection().execute(
                QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (?, ?, ?)"), company,
                person, QString::fromLatin1(role));
        });
    }
    [[nodiscard]] QString post(CustomerId id) { return attentionOf(connection(), id, Attention::Post); }
    [[nodiscard]] QString invoices(CustomerId id) { return attentionOf(connection(), id, Attention::Invoices); }
};

TEST_F(PostForACompany, GoesToWhoReceivesItAndInvoicesToWhoPays) {
    const CustomerId inn = add("company", "", "Il Frantoio");
    const CustomerId yoel = add("person", "Yoel", "Prova");
    const CustomerId zelda = add("person", "Zelda", "Prova");
    EXPECT_EQ(post(inn), QString());
    link(inn, yoel, "decides");
    EXPECT_EQ(post(inn), QString()) << "who decides gets no post for that";
    link(inn, yoel, "receives_post");
    EXPECT_EQ(post(inn), QStringLiteral("Yoel Prova"));
    EXPECT_EQ(invoices(inn), QStringLiteral("Yoel Prova")) << "nobody is known to pay";
    link(inn, zelda, "pays");
    EXPECT_EQ(invoices(inn), QStringLiteral("Zelda Prova"));
    EXPECT_EQ(post(inn), QStringLiteral("Yoel Prova"));
}

TEST_F(PostForACompany, NamesNobodyForAPersonAndNobodyWhoIsArchived) {
    const CustomerId inn = add("company", "", "Il Frantoio");
    const CustomerId yoel = add("person", "Yoel", "Prova");
    const CustomerId zelda = add("person", "Zelda", "Prova");
    link(zelda, yoel, "receives_post");
    EXPECT_EQ(post(zelda), QString());
    link(inn, yoel, "receives_post");
    work([&](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = ?"), yoel);
    });
    EXPECT_EQ(post(inn), QString());
}

} // namespace
} // namespace clientela::customers
