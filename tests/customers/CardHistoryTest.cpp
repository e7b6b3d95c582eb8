#include "customers/CardHistory.h"

#include "customers/CardFixture.h"

namespace clientela::customers {
namespace {

using What = CardChange::What;

class CardHistoryTest : public test::CardTest {
protected:
    template <class Change>
    void edit(Change change) {
        const Card before = load(id_);
        Card after = before;
        change(after);
        save(before, after);
    }
    [[nodiscard]] std::vector<CardRevision> history(RevisionId before = {}, int most = 50) const {
        JobControl control;
        return cardHistory(connection(), catalogues.customers(), id_, control, before, most);
    }
    /// What the newest revision changed.
    [[nodiscard]] std::vector<CardChange> newest() const {
        const auto all = history();
        return all.empty() ? std::vector<CardChange>() : all.front().changes;
    }

    CustomerId id_ = insert(giulia());
};

TEST_F(CardHistoryTest, TellsFromWhichToWhichAValueWent) {
    edit([](Card& card) {
        card.set(QStringLiteral("family_name"), QStringLiteral("Poli"));
        card.set(QStringLiteral("birth_date"), QDate(1982, 5, 15));
        card.set(QStringLiteral("x_table"), {});
    });
    const auto changes = newest();
    ASSERT_EQ(changes.size(), 3u);
    const auto of = [&](const char* key) {
        for (const CardChange& one : changes)
            if (one.key == QLatin1String(key)) return one;
        return CardChange();
    };
    EXPECT_EQ(of("family_name").before, fields::Value(QStringLiteral("Ferrante")));
    EXPECT_EQ(of("family_name").after, fields::Value(QStringLiteral("Poli")));
    EXPECT_EQ(of("birth_date").before, fields::Value(QDate(1982, 5, 14)));
    EXPECT_EQ(of("x_table").before, fields::Value(QStringLiteral("by the window")));
    EXPECT_TRUE(fields::isEmpty(of("x_table").after));
}

TEST_F(CardHistoryTest, KnowsPartsThatChangedAndThoseThatAreGone) {
    edit([](Card& card) { card.contactPoints[0].value = QStringLiteral("347 999 0000"); });
    auto changes = newest();
    ASSERT_EQ(changes.size(), 1u) << "the compared form follows and is not told";
    EXPECT_EQ(changes[0].what, What::ContactPoint);
    EXPECT_EQ(changes[0].key, QStringLiteral("phone"));
    EXPECT_EQ(changes[0].member, QStringLiteral("value"));
    EXPECT_EQ(changes[0].before, fields::Value(QStringLiteral("347 123 4567")));
    edit([](Card& card) { card.contactPoints.erase(card.contactPoints.begin()); });
    changes = newest();
    ASSERT_GE(changes.size(), 1u);
    EXPECT_EQ(changes[0].before, fields::Value(QStringLiteral("347 999 0000")));
    EXPECT_TRUE(fields::isEmpty(changes[0].after));
    // The change before is still known to be one of a phone, though the phone is gone.
    const auto all = history();
    ASSERT_EQ(all.size(), 3u);
    ASSERT_EQ(all[1].changes.size(), 1u);
    EXPECT_EQ(all[1].changes[0].key, QStringLiteral("phone"));
}

TEST_F(CardHistoryTest, TellsTagsAddressesLinksAndConsents) {
    Card other = newCard();
    other.set(QStringLiteral("kind"), QStringLiteral("company"));
    other.set(QStringLiteral("company_name"), QStringLiteral("Studio Poli"));
    const CustomerId company = insert(other);
    edit([&](Card& card) {
        card.tags = {QStringLiteral("Weddings")};
        card.addresses[0].city = QStringLiteral("Prato");
        card.consents.email = false;
        card.links = {{0, company, true, QStringLiteral("decides"), {}, {}}};
    });
    int seen = 0;
    for (const CardChange& one : newest()) {
        if (one.what == What::Tag && one.before == fields::Value(QStringLiteral("VIP"))) seen |= 1;
        if (one.what == What::Tag && one.after == fields::Value(QStringLiteral("Weddings"))) seen |= 2;
        if (one.what == What::Address && one.member == QLatin1String("city") &&
            one.after == fields::Value(QStringLiteral("Prato")))
            seen |= 4;
        if (one.what == What::Consent && one.key == QLatin1String("email") && one.after == fields::Value(qint64(0)))
            seen |= 8;
        if (one.what == What::Link && one.after == fields::Value(QStringLiteral("Studio Poli")) && one.otherIsCompany)
            seen |= 16;
    }
    EXPECT_EQ(seen, 31);
    edit([](Card& card) { card.links[0].role = QStringLiteral("works_for"); });
    const auto changed = newest();
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0].member, QStringLiteral("role"));
    EXPECT_EQ(changed[0].other, QStringLiteral("Studio Poli"));
    EXPECT_TRUE(changed[0].otherIsCompany);
    EXPECT_EQ(changed[0].after, fields::Value(QStringLiteral("works_for")));
}

TEST_F(CardHistoryTest, LeavesOutOtherCardsAndComesInPages) {
    edit([](Card& card) { card.set(QStringLiteral("notes"), QStringLiteral("one")); });
    insert(giulia());
    edit([](Card& card) { card.set(QStringLiteral("notes"), QStringLiteral("two")); });
    const auto all = history();
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all.front().changes.front().after, fields::Value(QStringLiteral("two")));
    EXPECT_TRUE(all.back().isWhole);
    const auto older = history(all[1].revision.id, 5);
    ASSERT_EQ(older.size(), 1u);
    EXPECT_EQ(older.front().revision.id, all.back().revision.id);
}

} // namespace
} // namespace clientela::customers
