#include "storage/Erasure.h"

#include "storage/RevisionLog.h"
#include "storage/Scrub.h"
#include "storage/Undo.h"
#include "support/TestFile.h"
#include "support/Traces.h"

#include <QFileInfo>

namespace clientela::storage {
namespace {

const QString kCustomer = QStringLiteral("customer");

/// What tells of customer 1; of 2 and 3 something else does.
const QStringList kWords{QStringLiteral("Quirinella"),
                         QStringLiteral("Zampadoro"),
                         QStringLiteral("Oldname"),
                         QStringLiteral("quiri@zampadoro.example"),
                         QStringLiteral("+390554445556"),
                         QStringLiteral("055 999 8887"),
                         QStringLiteral("Via dei Quirini 77"),
                         QStringLiteral("hates coriander"),
                         QStringLiteral("wedding of her niece"),
                         QStringLiteral("call about marzipan")};

class Erasing : public test::FileTest {
protected:
    Erasing() {
        work(
            [](UnitOfWork& unit) {
                Connection& c = unit.connection();
                c.script("INSERT INTO customer (id, kind, given_name, family_name, notes, created) VALUES"
                         " (1, 'person', 'Quirinella', 'Oldname', 'hates coriander', '2025-01-01'),"
                         " (2, 'person', 'Anna', 'Neri', NULL, '2025-01-01'),"
                         " (3, 'company', NULL, NULL, NULL, '2025-01-01');"
                         "INSERT INTO contact_point (id, customer_id, kind, position, value, normal) VALUES"
                         " (1, 1, 'email', 1, 'quiri@zampadoro.example', 'quiri@zampadoro.example'),"
                         " (2, 1, 'phone', 1, '055 444 5556', '+390554445556'),"
                         " (3, 1, 'phone', 2, '055 999 8887', NULL), (4, 2, 'phone', 1, '055 1', NULL);"
                         "INSERT INTO address (customer_id, role, position, street) VALUES"
                         " (1, 'home', 1, 'Via dei Quirini 77'), (2, 'home', 1, 'Via Roma 1');"
                         "INSERT INTO customer_link (customer_id, other_id, role) VALUES (3, 1, 'works_for');");
            },
            QStringLiteral("Import of people.csv, 3 cards"));
        execute(QStringLiteral("UPDATE customer SET family_name = 'Zampadoro' WHERE id = 1"));
        execute(QStringLiteral("DELETE FROM contact_point WHERE id = 3"));
        work(
            [](UnitOfWork& unit) {
                unit.connection().script(
                    "INSERT INTO interaction (id, customer_id, kind, at, text) VALUES (1, 1, 'call', "
                    "'2025-02-01T10:00:00',"
                    " 'wedding of her niece'), (2, 2, 'call', '2025-02-01T10:00:00', 'about bread');"
                    "INSERT INTO task (id, customer_id, title) VALUES (1, 1, 'call about marzipan'), (2, 2, 'bread');");
            },
            QStringLiteral("Call with Quirinella Zampadoro"));
        execute(QStringLiteral("DELETE FROM interaction WHERE id = 1"));
    }
    /// An invoice that was made final, with its payment, and a quote that it came of.
    void sell() {
        work([](UnitOfWork& unit) {
            unit.connection().script(
                "INSERT INTO document (id, kind, status, origin, number, sealed, customer_id, date, net, vat, charged,"
                " discount_given, receivable, source_id, customer_name) VALUES"
                " (1, 'quote', 'accepted', 'own', 'Q1', NULL, 1, '2025-03-01', 1, 0, 1, 0, 0, NULL, 'To be forgotten'),"
                " (2, 'invoice', 'final', 'own', '7', '2025-03-02', 1, '2025-03-02', 1, 0, 1, 0, 1, 1, 'Kept by law');"
                "INSERT INTO document_line (id, document_id, position, description, quantity, unit_price, net, charged)"
                " VALUES (1, 1, 1, 'Bread', 1, 1, 1, 1), (2, 2, 1, 'Bread', 1, 1, 1, 1);"
                "INSERT INTO payment (id, customer_id, document_id, date, amount) VALUES (1, 1, 2, '2025-03-03', 1),"
                " (2, 1, NULL, '2025-03-03', 1), (3, 1, 1, '2025-03-03', 1);");
        });
    }
    Result<ErasurePlan> erased(const std::vector<qint64>& ids = {1}) {
        UnitOfWork unit(file(), {QStringLiteral("erase"), QStringLiteral("Erased 1 card for good"), {}});
        auto plan = storage::erase(unit, kCustomer, ids);
        if (plan) unit.commit();
        return plan;
    }
    /// Erased, the file clean; what still tells of them.
    QStringList tracesAfterErasing(const QStringList& words = kWords) {
        EXPECT_TRUE(erased().ok());
        JobControl control;
        scrub(connection(), control);
        return test::tracesIn(connection().path(), words) + test::tracesIn(connection().path() + "-wal", words);
    }
    QStringList titles() {
        QStringList all;
        for (const Revision& each : revisions(connection())) all.prepend(each.title);
        return all;
    }
};

TEST_F(Erasing, LeavesNoByteOfThePersonInTheFileOrItsLog) {
    ASSERT_GE(test::tracesIn(connection().path() + "-wal", kWords).size(), 5) << "it was there";
    EXPECT_EQ(tracesAfterErasing().join('\n').toStdString(), std::string());
    EXPECT_LT(QFileInfo(connection().path() + "-wal").size(), 100'000) << "the log was cut";
    EXPECT_FALSE(isScrubDue(connection()));
}

TEST_F(Erasing, LeavesEverybodyElseAlone) {
    tracesAfterErasing();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 2);
    EXPECT_EQ(value(QStringLiteral("SELECT street FROM address")).toString(), QStringLiteral("Via Roma 1"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point")), 1);
    EXPECT_EQ(value(QStringLiteral("SELECT text FROM interaction")).toString(), QStringLiteral("about bread"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer_link")), 0) << "the company's tie to the person";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    EXPECT_EQ(value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

TEST_F(Erasing, KeepsTheLogsChainWholeAndItsOtherRevisionsUndoable) {
    tracesAfterErasing();
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
    EXPECT_EQ(titles().front(), QStringLiteral("Import of people.csv, 3 cards"));
    EXPECT_EQ(titles().at(1), QStringLiteral("Change to a card that was erased"));
    EXPECT_EQ(titles().at(3), QStringLiteral("Call with …"));
    // The import still is one action, of the cards that are left.
    UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
    const auto outcome = undo(unit, RevisionId(4));
    ASSERT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
    EXPECT_EQ(outcome->conflictCount, 0);
    unit.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 0);
    UnitOfWork more(file(), {QStringLiteral("undo"), {}, {}});
    ASSERT_TRUE(undo(more, RevisionId(1)).ok());
    more.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 0);
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Erasing, IsNothingThatUndoFindsOrCrosses) {
    execute(QStringLiteral("UPDATE customer SET notes = 'x' WHERE id = 1"));
    tracesAfterErasing();
    const auto next = lastUndoable(connection());
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->id, RevisionId(4)) << "neither the erasing nor what only the erased card knew of";
    UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
    const auto outcome = undo(unit, RevisionId(2));
    ASSERT_FALSE(outcome.ok()) << "it would say that it took back what is gone";
    EXPECT_TRUE(outcome.problem().what.contains(QStringLiteral("erased"))) << outcome.problem().text().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer WHERE id = 1")), 0);
}

TEST_F(Erasing, KeepsWhatTheLawKeepsAndEmptiesTheCardItIsMadeOutTo) {
    sell();
    const ErasurePlan plan = planErasure(connection(), *file().schema(connection()), kCustomer, {1});
    EXPECT_EQ(plan.staying(QStringLiteral("document")), 1);
    EXPECT_EQ(plan.staying(QStringLiteral("payment")), 1);
    EXPECT_EQ(plan.going(QStringLiteral("document")), 1);
    EXPECT_EQ(plan.going(QStringLiteral("payment")), 2);
    EXPECT_EQ(plan.going(QStringLiteral("task")), 1);
    EXPECT_EQ(plan.emptied, 1);
    EXPECT_EQ(tracesAfterErasing(kWords + QStringList{QStringLiteral("To be forgotten")}).join('\n').toStdString(),
              std::string());
    EXPECT_EQ(value(QStringLiteral("SELECT customer_name FROM document")).toString(), QStringLiteral("Kept by law"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document_line")), 1);
    EXPECT_TRUE(value(QStringLiteral("SELECT source_id FROM document")).isNull()) << "the quote is gone";
    EXPECT_EQ(number(QStringLiteral("SELECT group_concat(id) FROM payment")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT archived FROM customer WHERE id = 1")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Erasing, LeavesWhatCameToSomebodyElse) {
    execute(QStringLiteral("UPDATE task SET customer_id = 2, title = 'now for Anna' WHERE id = 1"));
    tracesAfterErasing({QStringLiteral("Zampadoro")});
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task WHERE customer_id = 2")), 2);
    // Before it came over it was nobody's, as far as the log can tell now.
    UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
    const auto outcome = undo(unit, RevisionId(6));
    ASSERT_TRUE(outcome.ok() && !outcome->refused);
    unit.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task WHERE customer_id IS NULL")), 1);
}

TEST_F(Erasing, CutsTheNameOutOfTheLogOfWhatWasHandedOut) {
    work(
        [](UnitOfWork& unit) {
            unit.touch(kCustomer, 1, false);
            unit.connection().script(
                "INSERT INTO release_log (at, channel, purpose, list, target, released, left_out) VALUES"
                " ('2025-01-01', 'export', 'privacy', 'id = 1', 'Quirinella Zampadoro.pdf', 1, 0)");
        },
        QStringLiteral("Everything held on Quirinella Zampadoro"));
    EXPECT_EQ(tracesAfterErasing().join('\n').toStdString(), std::string());
    EXPECT_EQ(value(QStringLiteral("SELECT target FROM release_log")).toString(), QStringLiteral("….pdf"));
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Erasing, ReachesTitlesThatNoRecordLeadsTo) {
    execute(QStringLiteral("INSERT INTO saved_list (name, expression) VALUES ('x', 'id = 1')"));
    work([](UnitOfWork& unit) { unit.connection().execute(QStringLiteral("UPDATE saved_list SET name = 'y'")); },
         QStringLiteral("List for Quirinella Zampadoro"));
    work([](UnitOfWork& unit) { unit.connection().execute(QStringLiteral("UPDATE saved_list SET name = 'z'")); },
         QStringLiteral("List for Quirinella Neri"));
    EXPECT_TRUE(erased().ok());
    EXPECT_TRUE(titles().contains(QStringLiteral("List for …")));
    EXPECT_TRUE(titles().contains(QStringLiteral("List for Quirinella Neri"))) << "somebody else";
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Erasing, DropsBytesThatOnlyTheseRowsNamed) {
    // As files on cards are kept: once, by their content, outside of the log.
    connection().script(
        "CREATE TABLE blob_store (hash TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL) STRICT;"
        "CREATE TABLE enclosure (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer"
        " (id), content TEXT NOT NULL REFERENCES blob_store (hash)) STRICT;"
        "INSERT INTO table_policy (table_name, policy, is_record) VALUES ('blob_store', 'derived', 0),"
        " ('enclosure', 'undoable', 1);"
        "INSERT INTO blob_store VALUES ('a', CAST('only theirs' AS BLOB)),"
        " ('b', CAST('both have it' AS BLOB)), ('c', CAST('they had it' AS BLOB));");
    execute(
        QStringLiteral("INSERT INTO enclosure (customer_id, content) VALUES (1, 'a'), (1, 'b'), (2, 'b'), (1, 'c')"));
    execute(QStringLiteral("DELETE FROM enclosure WHERE content = 'c'"));
    EXPECT_EQ(
        tracesAfterErasing({QStringLiteral("only theirs"), QStringLiteral("they had it")}).join('\n').toStdString(),
        std::string());
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(hash) FROM blob_store")).toString(), QStringLiteral("b"));
}

TEST_F(Erasing, RefusesWhomThereIsNot) {
    const auto plan = erased({77});
    ASSERT_FALSE(plan.ok());
    EXPECT_FALSE(plan.problem().what.isEmpty());
    EXPECT_FALSE(isScrubDue(connection()));
    EXPECT_TRUE(erasedRecords(connection()).empty());
}

TEST_F(Erasing, TakesSeveralAtOnceAndRegistersNumbersOnly) {
    EXPECT_TRUE(erased({1, 2}).ok());
    const auto all = erasedRecords(connection());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().id, 1);
    EXPECT_FALSE(all.front().firstAt.isEmpty());
    EXPECT_EQ(lastBeforeErasure(connection()), RevisionId(5));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1);
}

TEST_F(Erasing, AgainForgetsNobodyWithTheSameNumberOnAnotherWay) {
    UnitOfWork unit(file(), {QStringLiteral("erase"), QStringLiteral("Erased since then"), {}});
    const auto again =
        eraseAgain(unit, {{kCustomer, 1, QStringLiteral("1999-01-01T00:00:00Z"), QStringLiteral("2025")},
                          {kCustomer, 2, value(QStringLiteral("SELECT at FROM revision WHERE id = 1")).toString(),
                           QStringLiteral("2025")}});
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again.front().id, 2);
    unit.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer WHERE id = 1")), 1);
    EXPECT_EQ(erasedRecords(connection()).size(), 2U) << "but both are remembered";
}

} // namespace
} // namespace clientela::storage
