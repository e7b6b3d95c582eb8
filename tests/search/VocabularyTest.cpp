#include "search/Vocabulary.h"
#include "app/OpenFile.h"
#include "customers/CardRepository.h"
#include "search/SearchBox.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

// A file whose cards hold these names, "given family" each.
class Words : public test::FolderTest {
protected:
    void SetUp() override {
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), {});
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
    }

    void add(const QStringList& names) {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customers")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        for (const QString& name : names) {
            customers::Card card = customers::newCard();
            card.set(QStringLiteral("given_name"), name.section(QLatin1Char(' '), 0, 0));
            card.set(QStringLiteral("family_name"), name.section(QLatin1Char(' '), 1));
            repository.insert(work, card);
        }
        work.commit();
    }

    [[nodiscard]] QStringList found(const QString& text) const {
        QStringList names;
        for (const search::CustomerHit& hit : search::search(file_->connection(), text).customers) names += hit.name;
        return names;
    }

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(Words, AreNamedOneByOneWhereFewBeginSo) {
    add({QStringLiteral("Marco Ferrante"), QStringLiteral("Marta Ferrari"), QStringLiteral("Anna Ferrari")});
    search::Vocabulary words(file_->connection());
    EXPECT_EQ(words.beginning(QStringLiteral("ferra")), QStringLiteral("(\"ferrante\" OR \"ferrari\")"));
    EXPECT_EQ(words.beginning(QStringLiteral("ferran")), QStringLiteral("\"ferrante\""));
    EXPECT_EQ(words.beginning(QStringLiteral("ferrante")), QStringLiteral("\"ferrante\""));
    EXPECT_EQ(words.beginning(QStringLiteral("ferrantes")), QString()) << "nobody";
    EXPECT_EQ(words.beginning(QStringLiteral("fer")), QStringLiteral("\"fer\"*")) << "three letters have an index";
    EXPECT_EQ(words.beginning(QStringLiteral("fex")), QString());
}

TEST_F(Words, AreABeginningWhereManyBeginSo) {
    add({QStringLiteral("Maria Neri"), QStringLiteral("Mario Neri"), QStringLiteral("Mariano Neri"),
         QStringLiteral("Marisa Neri"), QStringLiteral("Marina Neri"), QStringLiteral("Mariella Neri")});
    search::Vocabulary words(file_->connection());
    EXPECT_EQ(words.beginning(QStringLiteral("mari")), QStringLiteral("\"mari\"*"));
    EXPECT_EQ(words.beginning(QStringLiteral("mario")), QStringLiteral("\"mario\""));
}

TEST_F(Words, AreReadWhereTheFileMayNotBeWritten) {
    add({QStringLiteral("Marco Ferrante")});
    storage::Connection reader(file_->file().path(), storage::Connection::Mode::ReadOnly);
    const storage::ReadTransaction oneState(reader);
    EXPECT_EQ(search::Vocabulary(reader).beginning(QStringLiteral("ferr")), QStringLiteral("\"ferrante\""));
    EXPECT_EQ(search::Vocabulary(reader).beginning(QStringLiteral("marc")), QStringLiteral("\"marco\""))
        << "a second time";
    EXPECT_ANY_THROW(reader.execute(QStringLiteral("DELETE FROM customer"))) << "nor may it afterwards";
}

// More cards of a name than are read one by one.
TEST_F(Words, InAnotherFormFindTheirCardAmongHundreds) {
    QStringList names{QStringLiteral("Robert Hartley"), QStringLiteral("Bob Hartmann")};
    for (int i = 0; i < 600; ++i)
        names += QStringLiteral("Robert %1").arg(QChar(u'a' + i % 20)) + QStringLiteral("eld");
    add(names);
    EXPECT_EQ(found(QStringLiteral("bob hartl")), QStringList{QStringLiteral("Robert Hartley")});
    EXPECT_EQ(found(QStringLiteral("hartl bob")), QStringList{QStringLiteral("Robert Hartley")});
    EXPECT_EQ(found(QStringLiteral("bob hart")),
              (QStringList{QStringLiteral("Bob Hartmann"), QStringLiteral("Robert Hartley")}));
    EXPECT_EQ(found(QStringLiteral("hratley")), QStringList{QStringLiteral("Robert Hartley")});
}

} // namespace
} // namespace clientela
