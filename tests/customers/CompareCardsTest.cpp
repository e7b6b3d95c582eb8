#include "customers/CompareCards.h"

#include "customers/CardFixture.h"
#include "storage/Undo.h"

namespace clientela::customers {
namespace {

class ComparingMoments : public test::CardTest {
protected:
    template <class Change>
    void edit(CustomerId id, Change change) {
        const Card before = load(id);
        Card after = before;
        change(after);
        save(before, after);
    }
    void remove(CustomerId id) {
        work([&](storage::UnitOfWork& unit) { removeCards(unit, {id}); });
    }
    [[nodiscard]] RevisionId now() const { return RevisionId(number(QStringLiteral("SELECT max(id) FROM revision"))); }
    CardCounts compare(RevisionId from, RevisionId to = {}) {
        found_.clear();
        JobControl control;
        return compareCards(connection(), catalogues.customers(), {from, to}, control,
                            [this](const CardDifference& one) { found_.push_back(one); });
    }

    CustomerId id_ = insert(giulia());
    std::vector<CardDifference> found_;
};

TEST_F(ComparingMoments, TellsCardsThatCameAndWentByTheirNames) {
    const RevisionId from = now();
    Card uwe = newCard();
    uwe.set(QStringLiteral("given_name"), QStringLiteral("Uwe"));
    uwe.set(QStringLiteral("family_name"), QStringLiteral("Horn"));
    const CustomerId came = insert(uwe);
    remove(insert(uwe)); // came and went between
    edit(id_, [](Card& card) { card.set(QStringLiteral("family_name"), QStringLiteral("Poli")); });
    remove(id_);
    EXPECT_EQ(compare(from), (CardCounts{1, 0, 1}));
    ASSERT_EQ(found_.size(), 2u);
    EXPECT_EQ(found_[0].what, CardDifference::What::Gone);
    EXPECT_EQ(found_[0].name, QStringLiteral("Giulia Ferrante")) << "as she was called then";
    EXPECT_EQ(found_[1].what, CardDifference::What::Added);
    EXPECT_EQ(found_[1].card, came);
    EXPECT_EQ(found_[1].name, QStringLiteral("Uwe Horn"));
}

TEST_F(ComparingMoments, TellsFieldByFieldWhatIsAnotherAndNothingThatChangedBack) {
    const RevisionId from = now();
    edit(id_, [](Card& card) {
        card.set(QStringLiteral("family_name"), QStringLiteral("Poli"));
        card.set(QStringLiteral("notes"), QStringLiteral("for a while"));
    });
    edit(id_, [](Card& card) {
        card.set(QStringLiteral("family_name"), QStringLiteral("Rossi"));
        card.set(QStringLiteral("notes"), {});
        card.contactPoints[0].value = QStringLiteral("347 999 0000");
        card.tags = {};
    });
    EXPECT_EQ(compare(from), (CardCounts{0, 1, 0}));
    ASSERT_EQ(found_.size(), 3u);
    EXPECT_EQ(found_[0].change.key, QStringLiteral("family_name"));
    EXPECT_EQ(found_[0].change.before, fields::Value(QStringLiteral("Ferrante")));
    EXPECT_EQ(found_[0].change.after, fields::Value(QStringLiteral("Rossi")));
    EXPECT_EQ(found_[1].change.key, QStringLiteral("phone"));
    EXPECT_EQ(found_[1].change.before, fields::Value(QStringLiteral("347 123 4567")));
    EXPECT_EQ(found_[2].change.what, CardChange::What::Tag);
}

TEST_F(ComparingMoments, LooksOnlyAtWhatLiesBetweenThem) {
    const RevisionId from = now();
    edit(id_, [](Card& card) { card.contactPoints[0].value = QStringLiteral("347 999 0000"); });
    const RevisionId to = now();
    edit(id_, [](Card& card) {
        card.contactPoints.erase(card.contactPoints.begin());
        card.set(QStringLiteral("notes"), QStringLiteral("later"));
    });
    EXPECT_EQ(compare(from, to), (CardCounts{0, 1, 0}));
    ASSERT_EQ(found_.size(), 1u) << "the phone is gone by now; whose it was its removal says";
    EXPECT_EQ(found_[0].card, id_);
    EXPECT_EQ(found_[0].change.after, fields::Value(QStringLiteral("347 999 0000")));
    EXPECT_EQ(compare(to, to), CardCounts());
    EXPECT_EQ(compare({}), (CardCounts{1, 0, 0})) << "before the first revision there was nobody";
}

TEST_F(ComparingMoments, NamesACardThatCameOrChangedBetweenThemAndIsGoneByNow) {
    const RevisionId from = now();
    Card uwe = newCard();
    uwe.set(QStringLiteral("family_name"), QStringLiteral("Horn"));
    const CustomerId came = insert(uwe);
    edit(id_, [](Card& card) { card.set(QStringLiteral("notes"), QStringLiteral("later")); });
    const RevisionId to = now();
    remove(came);
    remove(id_);
    EXPECT_EQ(compare(from, to), (CardCounts{1, 1, 0}));
    ASSERT_EQ(found_.size(), 2u);
    EXPECT_EQ(found_[0].name, QStringLiteral("Giulia Ferrante"));
    EXPECT_EQ(found_[1].name, QStringLiteral("Horn"));
}

TEST_F(ComparingMoments, SeesThroughAnUndoAndItsRedo) {
    const RevisionId from = now();
    remove(id_);
    const RevisionId removal = now();
    for (const auto step : {&storage::undo, &storage::redo, &storage::undo}) {
        storage::UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        ASSERT_TRUE(step(unit, removal, storage::OnConflict::Refuse).ok());
        unit.commit();
    }
    EXPECT_EQ(compare(from), CardCounts()) << "she is there as she was";
    EXPECT_TRUE(found_.empty());
}

} // namespace
} // namespace clientela::customers
