#include "app/OpenFile.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/UnitOfWork.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

/// Companies and their people, asked of each other.
class PeopleAndCompanies : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Cards")));
        storage::Connection& db = unit.connection();
        for (const auto& [name, sector, turnover] :
             {std::tuple{"Bianchi srl", "Bakery", 90'000'000}, std::tuple{"Neri snc", "Bakery", 1'000'000},
              std::tuple{"Verdi spa", "Hotel", 90'000'000}})
            db.execute(QStringLiteral("INSERT INTO customer (kind, company_name, sector, turnover, territory, created) "
                                      "VALUES ('company', ?, ?, ?, 'North', '2025-01-01T00:00:00Z')"),
                       QString::fromLatin1(name), QString::fromLatin1(sector), turnover);
        for (const char* name : {"Ada", "Bruno"})
            db.execute(QStringLiteral("INSERT INTO customer (kind, given_name, created) "
                                      "VALUES ('person', ?, '2025-01-01T00:00:00Z')"),
                       QString::fromLatin1(name));
        for (const auto& [company, person, role] : {std::tuple{1, 4, "decides"}, std::tuple{2, 5, "works_for"}})
            db.execute(QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (?, ?, ?)"),
                       company, person, QString::fromLatin1(role));
        unit.commit();
    }
    [[nodiscard]] std::vector<qint64> ids(const char* text) const {
        const auto tree = query::parse(QString::fromUtf8(text));
        EXPECT_TRUE(tree.ok()) << text;
        const auto bound = query::bindList(*tree, *file_->catalogues(), QStringLiteral("customer"), file_->context());
        EXPECT_TRUE(bound.ok()) << text;
        query::Statistics statistics(file_->connection());
        return query::RecordSet(file_->connection(), *file_->catalogues(), statistics).firstIds(*bound, {}, 100);
    }
    using Ids = std::vector<qint64>;

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(PeopleAndCompanies, AreAskedOfEachOther) {
    EXPECT_EQ(ids("kind = company and people(role = decides) = 0"), (Ids{2, 3})) << "companies nobody decides for";
    EXPECT_EQ(ids("works_for(sector = Bakery, turnover > 100000) > 0"), Ids{4}) << "contacts of companies that ...";
    EXPECT_EQ(ids("people(role = decides, given_name = Ada) > 0"), Ids{1});
    EXPECT_EQ(ids("kind = company and sector = Bakery and turnover > 500000 and territory = North"), Ids{1});
}

} // namespace
} // namespace clientela
