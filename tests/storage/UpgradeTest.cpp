#include "storage/DerivedData.h"
#include "storage/FileCheck.h"
#include "support/TestFile.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace clientela::storage {
namespace {

/// Counts how often it is made anew; may end the process instead.
class Summary : public DerivedData {
public:
    explicit Summary(bool kills = false) : kills_(kills) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("summary"); }
    [[nodiscard]] QStringList sources() const override { return {QStringLiteral("customer")}; }
    void refresh(Connection&) override {
        ++made;
        if (kills_) ::kill(::getpid(), SIGKILL);
    }
    int made = 0;

protected:
    void clear(Connection&) override {}

private:
    bool kills_;
};

class AnUpgrade : public test::FolderTest {
protected:
    AnUpgrade() : path_(pathOf(QStringLiteral("old.clientela"))) {
        Connection connection(path_, Connection::Mode::Create);
        connection.script("PRAGMA journal_mode = WAL; PRAGMA application_id = " + QByteArray::number(kApplicationId));
        const auto& all = migrations();
        migrate(connection, {all.begin(), all.begin() + 3});
        connection.script(
            "INSERT INTO file_identity (id, file_id, lineage, created) VALUES (1, 'f', 'l', '2025-01-01');"
            "INSERT INTO customer (kind, family_name, created) VALUES ('person', 'Ferrante', '2025-01-01');"
            "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// Opens it with the summary; whether it could be opened.
    bool opens(const std::shared_ptr<Summary>& summary, Connection::Mode mode = Connection::Mode::ReadWrite) const {
        FileOptions options;
        options.mode = mode;
        options.derived = {summary};
        return CustomerFile::open(path_, std::move(options)).ok();
    }
    [[nodiscard]] QString path() const { return path_; }

private:
    QString path_;
};

TEST_F(AnUpgrade, MakesDerivedDataAnewOnce) {
    const auto summary = std::make_shared<Summary>();
    ASSERT_TRUE(opens(summary));
    EXPECT_EQ(summary->made, 1);
    ASSERT_TRUE(opens(summary));
    EXPECT_EQ(summary->made, 1);
}

/// A file with lists, as the schema before lists of other records left it, its derived data made.
TEST_F(AnUpgrade, ThatOnlyAddsWhatNobodyDerivesFromMakesNothingAnewAndListsStayThoseOfCustomers) {
    constexpr int kBefore = 9;
    const QString lists = pathOf(QStringLiteral("lists.clientela"));
    {
        Connection connection(lists, Connection::Mode::Create);
        connection.script("PRAGMA journal_mode = WAL; PRAGMA application_id = " + QByteArray::number(kApplicationId));
        const auto& all = migrations();
        migrate(connection, {all.begin(), all.begin() + kBefore});
        connection.script(
            "INSERT INTO file_identity (id, file_id, lineage, created) VALUES (1, 'f', 'l', '2025-01-01');"
            "INSERT INTO saved_list (name, expression) VALUES ('Best', 'spent > 500');"
            "PRAGMA wal_checkpoint(TRUNCATE)");
        ASSERT_TRUE(migrations()[kBefore].sql.contains(kOnlyAdds));
    }
    const auto summary = std::make_shared<Summary>();
    FileOptions options;
    options.derived = {summary};
    const auto file = CustomerFile::open(lists, std::move(options));
    ASSERT_TRUE(file.ok());
    Rows rows = (*file)->connection().query(QStringLiteral("SELECT name, kind FROM saved_list"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(1), QStringLiteral("customer"));
    if (currentSchema() == kBefore + 1) {
        EXPECT_EQ(summary->made, 0) << "at a million cards that takes minutes";
    }
}

TEST_F(AnUpgrade, ThatWasKilledBeforeDerivedDataWasMadeIsFinishedByTheNextWhoOpens) {
    const pid_t child = ::fork();
    if (child == 0) {
        (void)opens(std::make_shared<Summary>(true));
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        Rows rows = connection.query(QStringLiteral("PRAGMA user_version"));
        ASSERT_TRUE(rows.next());
        ASSERT_EQ(rows.integer(0), currentSchema()) << "the schema itself was done";
    }
    const auto summary = std::make_shared<Summary>();
    EXPECT_FALSE(opens(summary, Connection::Mode::ReadOnly)) << "a reader would see what an older program left";
    ASSERT_TRUE(opens(summary));
    EXPECT_EQ(summary->made, 1);
    EXPECT_TRUE(opens(summary, Connection::Mode::ReadOnly));
    EXPECT_EQ(summary->made, 1);
}

} // namespace
} // namespace clientela::storage
