#include "search/PeopleAt.h"
#include "app/OpenFile.h"
#include "customers/CardRepository.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

class LivingAtAPlace : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
    }
    static customers::Address place(const QString& street, const QString& code, const QString& town) {
        customers::Address address;
        address.role = QStringLiteral("billing");
        address.street = street;
        address.postalCode = code;
        address.city = town;
        address.country = QStringLiteral("IT");
        return address;
    }
    void add(const QString& family, const customers::Address& address, bool archived = false) {
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("family_name"), family);
        card.addresses.push_back(address);
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        const CustomerId id = repository.insert(work, card);
        if (archived) work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = ?"), id);
        work.commit();
    }
    [[nodiscard]] QStringList names(const customers::Address& address) const {
        QStringList all;
        for (const customers::Housemate& each : search::peopleAt(file_->connection(), address)) all += each.name;
        return all;
    }

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(LivingAtAPlace, AreThoseWhoseCardsSayTheVeryPlace) {
    const customers::Address home =
        place(QStringLiteral("Borgo Pinti 5"), QStringLiteral("50122"), QStringLiteral("Firenze"));
    add(QStringLiteral("Ferrante"), home);
    add(QStringLiteral("Poli"),
        place(QStringLiteral("borgo pinti 5"), QStringLiteral("50122"), QStringLiteral("FIRENZE")));
    add(QStringLiteral("Neri"),
        place(QStringLiteral("Borgo Pinti 50"), QStringLiteral("50122"), QStringLiteral("Firenze")));
    add(QStringLiteral("Gone"), home, true);
    EXPECT_EQ(names(home), (QStringList{QStringLiteral("Ferrante"), QStringLiteral("Poli")}));
}

TEST_F(LivingAtAPlace, AreNobodyWhereThePlaceIsOnlyATown) {
    add(QStringLiteral("Ferrante"), place({}, QStringLiteral("50122"), QStringLiteral("Firenze")));
    EXPECT_TRUE(names(place({}, QStringLiteral("50122"), QStringLiteral("Firenze"))).isEmpty());
    EXPECT_TRUE(names(place(QStringLiteral("Borgo Pinti 5"), {}, {})).isEmpty());
    EXPECT_TRUE(names(place(QStringLiteral("- \""), QStringLiteral("*"), {})).isEmpty())
        << "nothing that a word could be";
}

} // namespace
} // namespace clientela
