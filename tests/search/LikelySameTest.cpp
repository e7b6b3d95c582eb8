#include "search/LikelySame.h"
#include "search/SearchFixture.h"

namespace clientela {
namespace {

using customers::Card;
using test::Searching;

TEST_F(Searching, NamesAnArchivedCardOfTheSamePhoneOrEMail) {
    archive(add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), QStringLiteral("055 234 1187"),
                QStringLiteral("g@ferrante.it")));
    for (const auto& [kind, value] : {std::pair{"phone", "+39 0552341187"}, std::pair{"email", "G@ferrante.it"}}) {
        Card draft = customers::newCard();
        draft.contactPoints = {{0, QString::fromLatin1(kind), {}, QString::fromLatin1(value), {}, {}}};
        const auto likely = search::likelySame(file_->connection(), draft, QStringLiteral("IT"));
        ASSERT_EQ(likely.size(), 1U) << kind;
        EXPECT_TRUE(likely.front().archived);
    }
}

TEST_F(Searching, NamesTheLikelySameByPhoneEMailAndName) {
    const CustomerId sasha = add(QStringLiteral("Александра"), QStringLiteral("Волкова"),
                                 QStringLiteral("348 220 1187"), {}, QStringLiteral("Firenze"));
    const CustomerId giulia =
        add(QStringLiteral("Giulia"), QStringLiteral("Ferrànte"), {}, QStringLiteral("g@ferrante.it"));
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrantelli"));
    Card draft = customers::newCard();
    const auto likely = [&] { return search::likelySame(file_->connection(), draft, QStringLiteral("IT")); };
    EXPECT_TRUE(likely().empty());
    draft.set(QStringLiteral("given_name"), QStringLiteral("GIULIA"));
    EXPECT_TRUE(likely().empty()) << "one name alone is too many people's";
    draft.set(QStringLiteral("family_name"), QStringLiteral("ferrante"));
    auto found = likely();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].id, giulia);
    EXPECT_TRUE(found[0].sameName) << "compared folded";
    EXPECT_TRUE(found[1].similarName);
    EXPECT_FALSE(found[1].sameName);
    draft.contactPoints = {{0, QStringLiteral("phone"), {}, QStringLiteral("+39 3482201187"), {}, {}},
                           {0, QStringLiteral("email"), {}, QStringLiteral("G@Ferrante.it"), {}, {}}};
    found = likely();
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].id, giulia) << "two reasons weigh more than one";
    EXPECT_EQ(found[1].id, sasha);
    EXPECT_EQ(found[1].town, QStringLiteral("Firenze"));
    draft.id = giulia;
    EXPECT_EQ(likely().front().id, sasha) << "nobody doubles oneself";
}

TEST_F(Searching, NamesTheLikelySameThroughASlipInOneOfTheNames) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"));
    for (const auto& [given, family] : {std::pair{"Giulia", "Ferante"}, std::pair{"Giula", "Ferrante"}}) {
        Card draft = customers::newCard();
        draft.set(QStringLiteral("given_name"), QString::fromLatin1(given));
        draft.set(QStringLiteral("family_name"), QString::fromLatin1(family));
        const auto likely = search::likelySame(file_->connection(), draft, QStringLiteral("IT"));
        ASSERT_EQ(likely.size(), 1U) << given << ' ' << family;
        EXPECT_TRUE(likely.front().similarName);
    }
}

TEST_F(Searching, WhoOnlyLivesInAStreetOfThatNameIsNotLikelyTheSame) {
    Card card = customers::newCard();
    card.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
    card.set(QStringLiteral("family_name"), QStringLiteral("Romano"));
    customers::Address address;
    address.street = QStringLiteral("Via de' Neri 5");
    card.addresses.push_back(address);
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
    customers::CardRepository(file_->catalogues()->customers(), QStringLiteral("IT")).insert(work, card);
    work.commit();
    add(QStringLiteral("Giulietta"), QStringLiteral("Neri"));
    Card draft = customers::newCard();
    draft.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
    draft.set(QStringLiteral("family_name"), QStringLiteral("Neri"));
    ASSERT_EQ(found(QStringLiteral("giulia neri")).first(), QStringLiteral("Giulia Romano")) << "the search finds her";
    QStringList likely;
    for (const auto& one : search::likelySame(file_->connection(), draft, QStringLiteral("IT"))) likely += one.name;
    EXPECT_EQ(likely, QStringList{QStringLiteral("Giulietta Neri")});
}

TEST_F(Searching, ANumberThatManyShareSaysNothing) {
    for (int i = 0; i < 25; ++i) add(QStringLiteral("N%1").arg(i), QStringLiteral("X"), QStringLiteral("055 218 9400"));
    Card draft = customers::newCard();
    draft.contactPoints = {{0, QStringLiteral("phone"), {}, QStringLiteral("055 218 9400"), {}, {}}};
    EXPECT_TRUE(search::likelySame(file_->connection(), draft, QStringLiteral("IT")).empty());
}

} // namespace
} // namespace clientela
