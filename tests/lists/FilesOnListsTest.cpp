#include "app/OpenFile.h"
#include "customers/CardRepository.h"
#include "history/Attachments.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

class FilesOnLists : public test::FolderTest {
protected:
    void SetUp() override {
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), {});
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Customers")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        for (const char* name : {"Rossi", "Bianchi", "Neri"}) {
            customers::Card card = customers::newCard();
            card.set(QStringLiteral("family_name"), QString::fromLatin1(name));
            ids_.push_back(repository.insert(unit, card));
        }
        const auto attach = [&](size_t card, const char* name, const char* bytes) {
            history::attach(unit, ids_[card], {QString::fromLatin1(name), QByteArray(bytes)}, QStringLiteral("Anna"));
        };
        attach(0, "contract.pdf", "%PDF-1.4 one");
        attach(0, "notes.txt", "two");
        attach(1, "notes.txt", "three");
        unit.commit();
    }
    /// Family names of who is on the list, in order.
    [[nodiscard]] std::string on(const char* list) const {
        const auto tree = query::parse(QString::fromUtf8(list));
        EXPECT_TRUE(tree.ok()) << list;
        const auto bound = query::bindList(*tree, *file_->catalogues(), QStringLiteral("customer"), file_->context());
        EXPECT_TRUE(bound.ok()) << list << ": " << bound.error().problem.text().toStdString();
        query::Statistics statistics(file_->connection());
        QStringList names;
        for (const qint64 id :
             query::RecordSet(file_->connection(), *file_->catalogues(), statistics).firstIds(*bound, {}, -1)) {
            auto row = file_->connection().query(QStringLiteral("SELECT family_name FROM customer WHERE id = ?"), id);
            if (row.next()) names += row.text(0);
        }
        return names.join(u' ').toStdString();
    }

    std::unique_ptr<app::OpenFile> file_;
    std::vector<CustomerId> ids_;
};

TEST_F(FilesOnLists, AreCountedAndAskedByNameKindAndDay) {
    EXPECT_EQ(on("files = 0"), "Neri");
    EXPECT_EQ(on("files > 1"), "Rossi");
    EXPECT_EQ(on("files(name contains contract) > 0"), "Rossi");
    EXPECT_EQ(on("files(type = \"application/pdf\") = 0"), "Bianchi Neri");
    EXPECT_EQ(on("files(name = \"notes.txt\", by = Anna) > 0"), "Rossi Bianchi");
    EXPECT_EQ(on("files(created within today) > 0"), "Rossi Bianchi");
    EXPECT_EQ(on("files(created within more than 30 days ago) > 0"), "");
    EXPECT_EQ(on("files(photo = yes) > 0"), "");
    EXPECT_EQ(on("not files > 0"), "Neri");
}

} // namespace
} // namespace clientela
