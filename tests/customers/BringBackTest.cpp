#include "customers/BringBack.h"

#include "customers/CardFixture.h"
#include "storage/Undo.h"

namespace clientela::customers {
namespace {

class BringingBack : public test::CardTest {
protected:
    template <class Change>
    void edit(Change change) {
        const Card before = load(id_);
        Card after = before;
        change(after);
        save(before, after);
    }
    void remove(CustomerId id) {
        work([&](storage::UnitOfWork& unit) { removeCards(unit, {id}); });
    }
    [[nodiscard]] RevisionId now() const { return RevisionId(number(QStringLiteral("SELECT max(id) FROM revision"))); }
    Result<BroughtBack> bringBack(RevisionId moment, const std::vector<CustomerId>& cards,
                                  Bringing what = Bringing::Everything) {
        storage::UnitOfWork unit(file(), {QStringLiteral("restore"), QStringLiteral("Back"), {}});
        JobControl control;
        Result<BroughtBack> done = bringBackCards(unit, moment, cards, what, control);
        unit.commit();
        return done;
    }
    void addStory() {
        execute(QStringLiteral("INSERT INTO interaction (customer_id, kind, at, subject) VALUES (?, 'call',"
                               " '2025-11-01T10:00:00', 'Chianti')"),
                id_);
        work([&](storage::UnitOfWork& unit) {
            unit.connection().execute(
                QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged,"
                               " discount_given, receivable) VALUES ('quote', 'draft', 'own', ?, '2025-11-02', 100,"
                               " 0, 100, 0, 0)"),
                id_);
            unit.connection().execute(
                QStringLiteral("INSERT INTO document_line (document_id, position, quantity, unit_price, net, charged)"
                               " VALUES (?, 0, 1000, 1, 100, 100)"),
                unit.connection().lastInsertId());
        });
    }
    /// A card without what cannot be the same again: its token.
    [[nodiscard]] Card content(CustomerId id) const {
        Card card = load(id);
        card.token = {};
        return card;
    }

    CustomerId id_ = insert(giulia());
};

TEST_F(BringingBack, ReturnsACardThatIsGoneWithAllThatWasThere) {
    addStory();
    const Card before = content(id_);
    const RevisionId moment = now();
    execute(QStringLiteral("UPDATE interaction SET subject = 'Barolo'"));
    remove(id_);
    ASSERT_FALSE(repository->load(connection(), id_));
    const auto done = bringBack(moment, {id_});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->returned, std::vector<CustomerId>{id_});
    EXPECT_EQ(done->leftOut, 0);
    EXPECT_EQ(content(id_), before);
    EXPECT_EQ(value(QStringLiteral("SELECT subject FROM interaction")), QStringLiteral("Chianti")) << "as of then";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document_line")), 1);
    EXPECT_EQ(value(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), id_),
              QStringLiteral("Giulia Ferrante"))
        << "and what is derived is there again";
}

TEST_F(BringingBack, IsOneActionThatIsUndoneAsOne) {
    addStory();
    const RevisionId moment = now();
    remove(id_);
    ASSERT_TRUE(bringBack(moment, {id_}).ok());
    storage::UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
    ASSERT_TRUE(storage::undo(unit, now()).ok());
    unit.commit();
    EXPECT_FALSE(repository->load(connection(), id_));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document")), 0);
}

TEST_F(BringingBack, SetsACardThatIsThereToWhatItSaidThen) {
    const Card before = content(id_);
    const RevisionId moment = now();
    edit([](Card& card) {
        card.set(QStringLiteral("family_name"), QStringLiteral("Poli"));
        card.set(QStringLiteral("x_table"), {});
        card.contactPoints.erase(card.contactPoints.begin());
        card.contactPoints.push_back({0, QStringLiteral("phone"), {}, QStringLiteral("055 1"), {}, {}});
        card.addresses[0].city = QStringLiteral("Prato");
        card.tags = {QStringLiteral("Weddings")};
    });
    const CustomerId other = insert(giulia());
    const Card untouched = content(other);
    const auto done = bringBack(moment, {id_});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->set, std::vector<CustomerId>{id_});
    EXPECT_EQ(content(id_), before);
    EXPECT_EQ(content(other), untouched);
}

TEST_F(BringingBack, LeavesWhatHappenedSinceAndReturnsWhatIsGoneOfIt) {
    addStory();
    const RevisionId moment = now();
    execute(QStringLiteral("DELETE FROM interaction"));
    execute(QStringLiteral("UPDATE document SET net = 200"));
    execute(QStringLiteral("INSERT INTO interaction (customer_id, kind, at, subject) VALUES (?, 'visit',"
                           " '2025-11-05T10:00:00', 'Later')"),
            id_);
    const auto values = bringBack(moment, {id_}, Bringing::Values);
    ASSERT_TRUE(values.ok());
    EXPECT_EQ(values->rows, 0);
    EXPECT_EQ(values->same, std::vector<CustomerId>{id_});
    const auto done = bringBack(moment, {id_});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT net FROM document")), 200) << "a later state of what is there stays";
}

TEST_F(BringingBack, NeverRevivesAConsentThatWasWithdrawn) {
    const RevisionId moment = now();
    edit([](Card& card) {
        card.consents.email = false;
        card.set(QStringLiteral("notes"), QStringLiteral("No letters"));
    });
    remove(id_);
    ASSERT_TRUE(bringBack(moment, {id_}).ok());
    EXPECT_EQ(load(id_).consents.email, std::optional(false));
    EXPECT_EQ(load(id_).text(QStringLiteral("notes")), QString());
}

TEST_F(BringingBack, WritesAReturnToAnEarlierStageIntoItsStory) {
    const RevisionId moment = now();
    edit([](Card& card) { card.set(QStringLiteral("stage"), QStringLiteral("customer")); });
    ASSERT_TRUE(bringBack(moment, {id_}).ok());
    QStringList stages;
    for (const StageEvent& event : load(id_).stages) stages += event.stage;
    EXPECT_EQ(stages.join(' '), QStringLiteral("suspect customer suspect"));
}

TEST_F(BringingBack, LeavesOutALinkToACardThatIsGoneAndSaysSo) {
    Card company = newCard();
    company.set(QStringLiteral("kind"), QStringLiteral("company"));
    company.set(QStringLiteral("company_name"), QStringLiteral("Studio Poli"));
    const CustomerId other = insert(company);
    edit([&](Card& card) { card.links = {{0, other, true, QStringLiteral("decides"), {}, {}}}; });
    const RevisionId moment = now();
    remove(id_);
    remove(other);
    const auto alone = bringBack(moment, {id_});
    ASSERT_TRUE(alone.ok());
    EXPECT_EQ(alone->leftOut, 1);
    EXPECT_TRUE(load(id_).links.empty());
    const auto both = bringBack(moment, {id_, other});
    ASSERT_TRUE(both.ok());
    EXPECT_EQ(both->leftOut, 0);
    EXPECT_EQ(load(id_).links.size(), 1u) << "with the company its tie is back";
}

TEST_F(BringingBack, KnowsCardsThatWereNotThereThen) {
    const RevisionId moment = now();
    const CustomerId later = insert(giulia());
    const auto done = bringBack(moment, {later, CustomerId(4711), id_});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->unknown.size(), 2u);
    EXPECT_EQ(done->rows, 0);
    EXPECT_TRUE(repository->load(connection(), later)) << "it is not taken away";
    EXPECT_EQ(textOf(*done), QStringLiteral("1 card(s) had not changed. 2 card(s) were not there then."));
}

} // namespace
} // namespace clientela::customers
