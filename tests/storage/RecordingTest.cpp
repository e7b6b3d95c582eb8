#include "support/TestFile.h"

#include "storage/Recorder.h"
#include "storage/RevisionLog.h"
#include "storage/StorageFailure.h"

namespace clientela::storage {
namespace {

class Recording : public test::FileTest {
protected:
    std::vector<RowChange> changesOf(RevisionId revision) const {
        std::vector<RowChange> changes;
        visitChanges(connection(), revision, [&](const RowChange& change) { changes.push_back(change); });
        return changes;
    }
    qint64 addCustomer(UnitOfWork& unit, const QString& name) const {
        unit.connection().execute(
            QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
            name);
        return unit.connection().lastInsertId();
    }
    qint64 newCustomer(const QString& name) {
        qint64 id = 0;
        work([&](UnitOfWork& unit) { id = addCustomer(unit, name); });
        return id;
    }
};

TEST_F(Recording, TellsWhatAnEditChangedAndNothingElse) {
    const qint64 id = newCustomer(QStringLiteral("Ferrante"));
    const Committed done =
        execute(QStringLiteral("UPDATE customer SET family_name = 'Ferranti', kind = 'person' WHERE id = ?"), id);
    const std::vector<RowChange> changes = changesOf(done.revision);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].table, QStringLiteral("customer"));
    EXPECT_EQ(changes[0].operation, RowChange::Operation::Update);
    EXPECT_EQ(changes[0].key, (std::vector<NamedValue>{{QStringLiteral("id"), id}}));
    EXPECT_EQ(changes[0].fields, (std::vector<FieldChange>{{QStringLiteral("family_name"), QStringLiteral("Ferrante"),
                                                            QStringLiteral("Ferranti")}}));
}

TEST_F(Recording, KeepsEveryKindOfValueExactly) {
    connection().script(
        "CREATE TABLE sample (id INTEGER PRIMARY KEY AUTOINCREMENT, i INTEGER, r REAL, t TEXT, b BLOB) STRICT");
    const QByteArray blob("\0\x01\xff", 3);
    const QString text = QStringLiteral("Żółć й \U0001F600").repeated(2'000); // its length takes several bytes
    const Committed done = execute(QStringLiteral("INSERT INTO sample (i, r, t, b) VALUES (?, ?, ?, ?)"),
                                   std::numeric_limits<qint64>::min(), 0.1, text, blob);
    const std::vector<RowChange> changes = changesOf(done.revision);
    ASSERT_EQ(changes.size(), 1U);
    const std::vector<FieldChange> expected{{QStringLiteral("i"), {}, std::numeric_limits<qint64>::min()},
                                            {QStringLiteral("r"), {}, 0.1},
                                            {QStringLiteral("t"), {}, text},
                                            {QStringLiteral("b"), {}, blob}};
    EXPECT_EQ(changes[0].fields, expected);
}

TEST_F(Recording, StoresNoRevisionForWorkThatChangedNothing) {
    const qint64 id = newCustomer(QStringLiteral("Ferrante"));
    const qint64 before = number(QStringLiteral("SELECT count(*) FROM revision"));
    const Committed done = execute(QStringLiteral("UPDATE customer SET family_name = 'Ferrante' WHERE id = ?"), id);
    EXPECT_TRUE(done.revision.isNull());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM revision")), before);
}

TEST_F(Recording, DoesNotRecordDerivedTables) {
    const Committed done = execute(QStringLiteral("INSERT INTO customer_sales VALUES (1, 0, 0, 0, NULL, NULL, 0)"));
    EXPECT_TRUE(done.revision.isNull());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer_sales")), 1);
}

TEST_F(Recording, LeavesTheFileAsItWasWithoutACommit) {
    {
        UnitOfWork unit(file(), {QStringLiteral("edit"), QStringLiteral("Given up"), {}});
        addCustomer(unit, QStringLiteral("Nobody"));
    }
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM revision")), 0);
    newCustomer(QStringLiteral("Somebody"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1);
}

TEST_F(Recording, TouchesTheCardThatAPhoneBelongsToEvenIfOnlyItsLabelChanged) {
    const qint64 id = newCustomer(QStringLiteral("Ferrante"));
    execute(
        QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES (?, 'phone', 0, '06 1')"),
        id);
    const Committed done = execute(QStringLiteral("UPDATE contact_point SET label = 'work'"));
    EXPECT_EQ(done.of(QStringLiteral("customer")).ids, std::vector<qint64>{id});
    EXPECT_EQ(lockToken(connection(), QStringLiteral("customer"), id), done.revision);
}

TEST_F(Recording, TouchesBothCardsWhenAPhoneMoves) {
    const qint64 a = newCustomer(QStringLiteral("A"));
    const qint64 b = newCustomer(QStringLiteral("B"));
    execute(
        QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES (?, 'phone', 0, '06 1')"),
        a);
    const Committed done = execute(QStringLiteral("UPDATE contact_point SET customer_id = ?"), b);
    EXPECT_EQ(done.of(QStringLiteral("customer")).ids, (std::vector<qint64>{a, b}));
}

TEST_F(Recording, FindsTheCustomerOfALineThroughItsDocumentWithoutLockingTheCard) {
    const qint64 id = newCustomer(QStringLiteral("Ferrante"));
    const RevisionId token = lockToken(connection(), QStringLiteral("customer"), id);
    execute(QStringLiteral(
                "INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged, discount_given,"
                " receivable) VALUES ('quote', 'open', 'own', ?, '2025-01-01', 0, 0, 0, 0, 0)"),
            id);
    execute(QStringLiteral("INSERT INTO document_line (document_id, position, quantity, unit_price, net, charged)"
                           " VALUES (1, 0, 1000, 1, 1, 1)"));
    const Committed done = execute(QStringLiteral("UPDATE document_line SET quantity = 2000"));
    EXPECT_EQ(done.of(QStringLiteral("document")).ids, std::vector<qint64>{1});
    EXPECT_EQ(done.of(QStringLiteral("customer")).ids, std::vector<qint64>{id});
    EXPECT_EQ(lockToken(connection(), QStringLiteral("document"), 1), done.revision);
    EXPECT_EQ(lockToken(connection(), QStringLiteral("customer"), id), token) << "a new line is no edit of the card";
}

TEST_F(Recording, TellsWhoChangedACardSinceItWasRead) {
    const qint64 id = newCustomer(QStringLiteral("Ferrante"));
    const RevisionId read = lockToken(connection(), QStringLiteral("customer"), id);
    execute(QStringLiteral("INSERT INTO actor (name) VALUES ('Carla')"));
    {
        UnitOfWork other(file(), {QStringLiteral("edit"), QStringLiteral("Edit"), ActorId(1)});
        other.connection().execute(QStringLiteral("UPDATE customer SET notes = 'new' WHERE id = ?"), id);
        other.commit();
    }
    UnitOfWork mine(file(), {QStringLiteral("edit"), QStringLiteral("Edit"), {}});
    const auto stale = mine.requireToken(QStringLiteral("customer"), id, read);
    ASSERT_TRUE(stale.has_value());
    EXPECT_EQ(stale->by, QStringLiteral("Carla"));
    EXPECT_FALSE(mine.requireToken(QStringLiteral("customer"), id, stale->current).has_value());
}

TEST_F(Recording, TakesATitleThatIsKnownOnlyAtTheEnd) {
    const Committed done = work([&](UnitOfWork& unit) {
        addCustomer(unit, QStringLiteral("A"));
        unit.setTitle(QStringLiteral("Import of a.csv, 1 card"));
    });
    EXPECT_EQ(revision(connection(), done.revision)->title, QStringLiteral("Import of a.csv, 1 card"));
}

TEST_F(Recording, CutsALongLoadIntoPartsUnderOneRevision) {
    const qint64 rows = Recorder::kRowsAPart * 5 / 2;
    const Committed done = work([&](UnitOfWork& unit) {
        NativeStatement insert(unit.connection(),
                               "INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')");
        for (qint64 i = 0; i < rows; ++i) {
            const QByteArray name = "Name " + QByteArray::number(i);
            insert.bindText(1, name);
            insert.run();
            ASSERT_EQ(unit.connection().lastInsertId(), i + 1) << "cutting must not disturb the last id";
        }
    });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM revision_part WHERE revision_id = ?"), done.revision), 3);
    EXPECT_EQ(static_cast<qint64>(changesOf(done.revision).size()), rows);
    const TouchedRecords touched = done.of(QStringLiteral("customer"));
    EXPECT_EQ(touched.count, rows);
    EXPECT_FALSE(touched.isListed());
}

TEST_F(Recording, BuildsDeferredIndexesAgainBeforeTheCommit) {
    const auto indexes = [&] {
        return number(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'contact_point'"));
    };
    const qint64 before = indexes();
    work([&](UnitOfWork& unit) {
        unit.deferIndexes({QStringLiteral("contact_point"), QStringLiteral("customer")});
        EXPECT_EQ(indexes(), 0);
        addCustomer(unit, QStringLiteral("A"));
    });
    EXPECT_EQ(indexes(), before);
}

TEST_F(Recording, ChainsDigestsAndNoticesAChangedTitle) {
    for (const char* name : {"A", "B", "C"}) newCustomer(QLatin1String(name));
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
    connection().script("UPDATE revision SET title = 'forged' WHERE id = 2");
    EXPECT_EQ(firstBrokenLink(connection()), RevisionId(2));
}

TEST_F(Recording, LeavesTheFileAsItWasWhenTheDiskIsFull) {
    newCustomer(QStringLiteral("Before"));
    connection().script("PRAGMA max_page_count = " +
                        value(QStringLiteral("PRAGMA page_count")).toByteArray()); // no page more than now
    UnitOfWork unit(file(), {QStringLiteral("import"), QStringLiteral("Too much"), {}});
    try {
        for (int i = 0; i < 200'000; ++i) addCustomer(unit, QStringLiteral("Name that fills pages %1").arg(i));
        FAIL() << "the disk never filled";
    } catch (const StorageFailure& failure) {
        EXPECT_TRUE(failure.isDiskFull());
    }
    unit.abandon();
    connection().script("PRAGMA max_page_count = 1073741823");
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1);
    newCustomer(QStringLiteral("After"));
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Recording, SeesAnotherConnectionsWorkButRecordsOnlyItsOwn) {
    const auto second = file().connect(Connection::Mode::ReadWrite);
    qint64 other = 0;
    {
        UnitOfWork unit(file(), *second, {QStringLiteral("edit"), QStringLiteral("Other"), {}});
        other = addCustomer(unit, QStringLiteral("Other"));
        unit.commit();
    }
    const Committed done = execute(QStringLiteral("UPDATE customer SET notes = 'mine' WHERE id = ?"), other);
    const auto changes = changesOf(done.revision);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].fields.size(), 1U);
}

} // namespace
} // namespace clientela::storage
