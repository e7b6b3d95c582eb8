#include "storage/CustomerFile.h"
#include "storage/FileCheck.h"
#include "storage/RevisionLog.h"
#include "storage/Salvage.h"
#include "storage/StorageFailure.h"
#include "support/TestFile.h"

#include <QFile>
#include <QFileInfo>

#include <random>

namespace clientela::storage {
namespace {

constexpr qsizetype kPage = 4096;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A sound file of some hundred cards, and what was done to a copy of it.
class Damaged : public test::FileTest {
protected:
    Damaged() {
        work([](UnitOfWork& unit) {
            for (int i = 1; i <= 300; ++i) {
                unit.connection().execute(
                    QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES"
                                   " ('person', ?, ?, '2025-01-01')"),
                    QStringLiteral("Ferrante %1").arg(i), QString(60, QLatin1Char('n')));
                unit.connection().execute(
                    QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                                   " (?, 'phone', 1, ?)"),
                    i, QStringLiteral("055 %1").arg(i));
            }
        });
        execute(QStringLiteral("UPDATE customer SET notes = NULL WHERE id > 250"));
        // With its log beside it, as a crash leaves it.
        const QString source = connection().path();
        withLog_ = {bytesOf(source), bytesOf(source + QStringLiteral("-wal"))};
        close();
        sound_ = bytesOf(source);
    }
    QString put(const QByteArray& file, const QByteArray& log = {}) {
        const QString path = write(QStringLiteral("damaged.clientela"), file);
        for (const char* suffix : {"-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
        if (!log.isEmpty()) write(QStringLiteral("damaged.clientela-wal"), log);
        return path;
    }
    /// Opens, reads everything, closes. Whatever is wrong is said in words, and nothing is written.
    void expectCalm(const QString& what, const QByteArray& file, const QByteArray& log = {}) {
        const QString path = put(file, log);
        {
            // As the window opens it.
            const auto fault = faultAfterCrash(path);
            const auto opened = fault ? Result<std::unique_ptr<CustomerFile>>(*fault) : CustomerFile::open(path);
            const Trouble trouble = fault ? Trouble::Damaged : troubleOf(path, true);
            if (!opened) {
                const Problem& problem = opened.problem();
                EXPECT_FALSE(problem.what.isEmpty() || problem.safe.isEmpty() || problem.todo.isEmpty())
                    << what.toStdString() << ": " << problem.text().toStdString();
                EXPECT_NE(trouble, Trouble::None) << what.toStdString();
                EXPECT_EQ(bytesOf(path), file) << what.toStdString() << " was written to";
                EXPECT_EQ(bytesOf(path + "-wal"), log) << what.toStdString() << ": its log was written to";
                ++refused_;
                return;
            }
            try {
                Connection& c = (*opened)->connection();
                Rows rows = c.query(QStringLiteral("SELECT * FROM customer c LEFT JOIN contact_point p ON"
                                                   " p.customer_id = c.id"));
                while (rows.next()) (void)rows.text(3);
                for (const Revision& each : revisions(c)) visitChanges(c, each.id, [](const RowChange&) {});
            } catch (const Failure& failure) {
                EXPECT_FALSE(failure.problem().what.isEmpty()) << what.toStdString();
                ++brokeLater_;
            }
        }
        if (log.isEmpty()) {
            EXPECT_EQ(bytesOf(path), file) << what.toStdString() << " was written to";
        }
    }
    [[nodiscard]] QByteArray overwritten(qsizetype at, const QByteArray& with) const {
        QByteArray file = sound_;
        file.replace(at, with.size(), with);
        return file;
    }
    /// The page that a table or an index begins at.
    [[nodiscard]] qsizetype rootOf(const QString& name) {
        const QString path = put(sound_);
        Connection connection(path, Connection::Mode::ReadOnly);
        Rows rows = connection.query(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), name);
        return rows.next() ? (rows.integer(0) - 1) * kPage : -1;
    }
    /// A leaf of the customers' table: a page with many of them on it, and no other.
    [[nodiscard]] qsizetype leafWith(const QByteArray& text) const { return sound_.indexOf(text) / kPage * kPage; }

    QByteArray sound_;
    std::pair<QByteArray, QByteArray> withLog_;
    int refused_ = 0;
    int brokeLater_ = 0;
};

TEST_F(Damaged, InAHundredWaysIsNeverWrittenToAndAlwaysExplained) {
    std::mt19937 random(20251122);
    const auto noise = [&](qsizetype size) {
        QByteArray bytes(size, '\0');
        for (char& each : bytes) each = static_cast<char>(random());
        return bytes;
    };
    const auto anywhere = [&](qsizetype size) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(sound_.size() - size));
    };
    int files = 0;
    const auto expect = [&](const QString& what, const QByteArray& file, const QByteArray& log = {}) {
        ++files;
        expectCalm(what, file, log);
    };
    // Chosen places.
    expect("0 bytes", {});
    expect("a text file", "Dear Sir or Madam,\n" + QByteArray(5000, 'x'));
    expect("a short text file", "x");
    expect("another program's database", overwritten(68, "GPKG"));
    expect("wrong magic", overwritten(0, "SQLite format 2"));
    expect("half a magic", overwritten(6, QByteArray(10, '\0')));
    expect("page size", overwritten(16, noise(2)));
    expect("page size of one", overwritten(16, QByteArray("\0\1", 2)));
    expect("format versions", overwritten(18, "\7\7"));
    expect("fractions", overwritten(21, noise(3)));
    expect("schema format", overwritten(44, noise(4)));
    expect("encoding", overwritten(56, noise(4)));
    expect("a newer schema", overwritten(60, QByteArray("\0\0\3\0", 4)));
    expect("a schema below zero", overwritten(60, QByteArray(4, '\xff')));
    expect("freelist", overwritten(32, noise(8)));
    expect("a freelist that is a table", overwritten(32, QByteArray("\0\0\0\2\0\0\0\5", 8)));
    expect("page count", overwritten(28, noise(4)));
    expect("all of the head", overwritten(0, noise(100)));
    expect("schema page", overwritten(100, noise(kPage - 100)));
    expect("schema page, zeros", overwritten(100, QByteArray(kPage - 100, '\0')));
    for (const char* name : {"sqlite_autoindex_setting_1", "customer_external_id", "contact_point_customer",
                             "customer_derived_name", "customer", "contact_point", "revision", "revision_part",
                             "table_policy", "file_identity", "customer_search_data", "sqlite_sequence"}) {
        const qsizetype root = rootOf(QLatin1String(name));
        ASSERT_GE(root, 0) << name;
        expect(QLatin1String(name), overwritten(root, noise(kPage)));
        expect(QLatin1String(name) + QStringLiteral(", zeros"), overwritten(root, QByteArray(kPage, '\0')));
    }
    for (const qsizetype size : {qsizetype{1}, qsizetype{99}, qsizetype{100}, qsizetype{101}, kPage - 1, kPage,
                                 kPage + 1, 5 * kPage, sound_.size() / 2, sound_.size() - kPage, sound_.size() - 1})
        expect(QStringLiteral("cut to %1").arg(size), sound_.left(size));
    expect("something behind it", sound_ + noise(3 * kPage));
    // Its log: missing, torn, flipped, of another file, not a log.
    const auto& [main, log] = withLog_;
    expect("without its log", main);
    expect("half a log", main, log.left(log.size() / 2));
    expect("a torn frame", main, log.left(log.size() - 100));
    for (int i = 0; i < 6; ++i) {
        QByteArray flipped = log;
        flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(log.size()))] ^= 0x55;
        expect(QStringLiteral("a flipped log %1").arg(i), main, flipped);
    }
    expect("a log of noise", main, noise(10 * kPage));
    expect("a log over a damaged file", overwritten(rootOf(QStringLiteral("customer")), noise(kPage)), log);
    // Anywhere.
    for (int i = 0; files < 120; ++i) {
        const qsizetype size = i % 3 == 0 ? 1 : i % 3 == 1 ? 64 : kPage;
        expect(QStringLiteral("noise %1").arg(i), overwritten(anywhere(size), noise(size)));
    }
    EXPECT_GE(files, 100);
    EXPECT_GT(refused_, 20);
    std::printf("%d files: %d were refused, %d broke while they were read\n", files, refused_, brokeLater_);
}

TEST_F(Damaged, AfterACrashIsSeenBeforeAnythingIsWritten) {
    const auto& [main, log] = withLog_;
    // In a page that opening does not come by: the phones.
    const qsizetype leaf = sound_.indexOf("055 150") / kPage * kPage;
    QByteArray file = sound_;
    file.replace(leaf, kPage, QByteArray(kPage, '\x7f'));
    const QString path = put(file, log.left(32) + QByteArray(kPage + 24, '\0'));
    EXPECT_TRUE(faultAfterCrash(path).has_value());
    EXPECT_EQ(bytesOf(path), file);
    FileOptions calm;
    calm.mode = Connection::Mode::ReadOnly;
    EXPECT_TRUE(CustomerFile::open(path, std::move(calm)).ok()) << "to read only it opens";
}

class Salvaging : public Damaged {
protected:
    Result<Salvaged> salvaged(const QByteArray& file, const QByteArray& log = {}) {
        const QString path = put(file, log);
        QFile::remove(to_);
        SalvageOptions options;
        options.standIns.insert(QStringLiteral("customer"), [](Connection& connection, qint64 id) {
            connection.execute(QStringLiteral("INSERT INTO customer (id, kind, company_name, created) VALUES (?,"
                                              " 'company', 'Lost card', '2025-01-01')"),
                               id);
        });
        JobControl control;
        auto done = salvage(path, to_, options, control);
        EXPECT_EQ(bytesOf(path), file) << "it is not touched";
        EXPECT_EQ(bytesOf(path + "-wal"), log);
        if (done) {
            const auto opened = CustomerFile::open(to_, {});
            EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.problem().text().toStdString());
            EXPECT_EQ(first(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
            EXPECT_EQ(first(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), QStringLiteral("0"));
        }
        return done;
    }
    QString first(const QString& sql) {
        Connection connection(to_, Connection::Mode::ReadOnly);
        Rows rows = connection.query(sql);
        return rows.next() ? rows.text(0) : QString();
    }
    QStringList leftovers() {
        return QDir(pathOf(QStringLiteral("."))).entryList({"*salvag*"}, QDir::AllEntries | QDir::Hidden);
    }

    QString to_ = pathOf(QStringLiteral("saved.clientela"));
};

TEST_F(Salvaging, OfASoundFileBringsEverything) {
    const auto done = salvaged(sound_);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_TRUE(done->isWhole());
    EXPECT_TRUE(done->sameLineage);
    EXPECT_EQ(done->table(QStringLiteral("customer"))->saved, 300);
    EXPECT_EQ(first(QStringLiteral("SELECT count(*) FROM revision")), QStringLiteral("2"));
    EXPECT_TRUE(leftovers().isEmpty()) << leftovers().join(' ').toStdString();
}

TEST_F(Salvaging, ReadsTheLogBesideIt) {
    const auto done = salvaged(withLog_.first, withLog_.second);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(done->table(QStringLiteral("customer"))->saved, 300);
}

TEST_F(Salvaging, GoesAroundAPageThatCannotBeRead) {
    const qsizetype leaf = leafWith("Ferrante 150");
    const auto done = salvaged(overwritten(leaf, QByteArray(kPage, '\x7f')));
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    const Salvaged::Table* cards = done->table(QStringLiteral("customer"));
    ASSERT_NE(cards, nullptr);
    EXPECT_FALSE(cards->isWhole);
    EXPECT_GT(cards->saved, 200);
    EXPECT_LT(cards->saved, 300);
    EXPECT_EQ(first(QStringLiteral("SELECT family_name FROM customer WHERE id = 300")), QStringLiteral("Ferrante 300"))
        << "what stands behind it";
    EXPECT_EQ(done->stoodIn, 300 - cards->saved) << "phones have a card again";
    EXPECT_EQ(first(QStringLiteral("SELECT count(*) FROM contact_point")), QStringLiteral("300"));
    EXPECT_EQ(first(QStringLiteral("SELECT company_name FROM customer WHERE id = 150")), QStringLiteral("Lost card"));
}

TEST_F(Salvaging, MendsAHead) {
    const auto done = salvaged(overwritten(0, QByteArray(100, '\x55')));
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(done->table(QStringLiteral("customer"))->saved, 300);
    EXPECT_TRUE(done->logSaved);
}

TEST_F(Salvaging, BeginsAnewWhereTheLogIsNotWhole) {
    const qsizetype root = rootOf(QStringLiteral("revision_part"));
    const auto done = salvaged(overwritten(root, QByteArray(kPage, '\0')));
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_FALSE(done->logSaved);
    EXPECT_EQ(first(QStringLiteral("SELECT count(*) FROM revision")), QStringLiteral("0"));
    EXPECT_EQ(done->table(QStringLiteral("customer"))->saved, 300);
}

TEST_F(Salvaging, OfAFileThatWasCutOffSavesTheBeginning) {
    const auto done = salvaged(sound_.left(sound_.size() * 2 / 3));
    if (done) {
        EXPECT_FALSE(done->isWhole());
    } else {
        EXPECT_FALSE(done.problem().what.isEmpty());
    }
}

TEST_F(Salvaging, SaysWhereNothingCanBeReadAndLeavesNothing) {
    for (const QByteArray& file : {QByteArray("Dear Sir or Madam"), QByteArray(20'000, 'x'), QByteArray()}) {
        const auto done = salvaged(file);
        ASSERT_FALSE(done.ok());
        EXPECT_TRUE(done.problem().what.contains(QStringLiteral("can be read"))) << done.problem().text().toStdString();
        EXPECT_FALSE(QFile::exists(to_));
    }
    EXPECT_TRUE(leftovers().isEmpty()) << leftovers().join(' ').toStdString();
}

TEST_F(Salvaging, NeverTakesThePlaceOfAFile) {
    put(sound_);
    write(QStringLiteral("saved.clientela"), "mine");
    JobControl control;
    EXPECT_FALSE(salvage(pathOf(QStringLiteral("damaged.clientela")), to_, {}, control).ok());
    EXPECT_EQ(bytesOf(to_), QByteArray("mine"));
}

} // namespace
} // namespace clientela::storage
