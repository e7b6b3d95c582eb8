#include "storage/TurnBack.h"

#include "base/Failure.h"
#include "storage/LogThinning.h"
#include "storage/Schema.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

#include <QThread>

namespace clientela::storage {
namespace {

class TurningTheFileBack : public test::FileTest {
protected:
    /// All rows of tables that can be undone.
    [[nodiscard]] QStringList rows() const {
        QStringList all;
        const auto schema = Schema::read(connection());
        for (const TableInfo& table : schema->tables()) {
            if (table.policy != TablePolicy::Undoable) continue;
            Rows rows = connection().query(QStringLiteral("SELECT * FROM ") + quoted(table.name));
            while (rows.next()) {
                QString line = table.name;
                for (size_t i = 0; i < table.columns.size(); ++i)
                    line += QLatin1Char('|') + rows.text(static_cast<int>(i));
                all += line;
            }
        }
        all.sort();
        return all;
    }
    RevisionId add(const QString& name) {
        return execute(QStringLiteral(
                           "INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
                       name)
            .revision;
    }
    Result<TurnedBack> turnBackTo(RevisionId moment) {
        JobControl control;
        UnitOfWork unit(file(), {QStringLiteral("restore"), QStringLiteral("Put back"), {}});
        auto done = turnBack(unit, moment, control);
        last_ = unit.commit().revision;
        return done;
    }
    void invoice(qint64 customer, const char* sealed) {
        execute(QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged,"
                               " discount_given, receivable, sealed) VALUES"
                               " ('invoice', 'final', 'own', ?, '2025-11-22', 100, 4, 104, 0, 1, ?)"),
                customer, sealed ? QVariant(QLatin1String(sealed)) : QVariant());
    }

    RevisionId last_;
};

TEST_F(TurningTheFileBack, MakesItWhatItWasAfterEachOfItsRevisionsAndCanBeUndoneItself) {
    std::vector<std::pair<RevisionId, QStringList>> days;
    const auto note = [&](RevisionId revision) { days.emplace_back(revision, rows()); };
    note(add(QStringLiteral("Ferrante")));
    note(add(QStringLiteral("Petrov")));
    note(execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                                " (1, 'phone', 1, '055 218 940')"))
             .revision);
    note(execute(QStringLiteral("UPDATE customer SET notes = 'likes rye', family_name = 'Ferrari' WHERE id = 1"))
             .revision);
    note(work([](UnitOfWork& unit) {
             unit.connection().script("DELETE FROM contact_point; DELETE FROM customer WHERE id = 1");
         }).revision);
    note(execute(QStringLiteral("UPDATE customer SET notes = 'x'")).revision);
    const QStringList today = rows();
    for (const auto& [revision, then] : days) {
        if (revision == days.back().first) continue;
        const auto done = turnBackTo(revision);
        ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
        EXPECT_EQ(rows(), then) << revision.value;
        EXPECT_EQ(done->stays, 0);
        UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        ASSERT_TRUE(undo(unit, last_).ok());
        unit.commit();
        EXPECT_EQ(rows(), today);
    }
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(TurningTheFileBack, LeavesConsentsAsTheyAre) {
    const RevisionId moment = add(QStringLiteral("Ferrante"));
    work([](UnitOfWork& unit) {
        unit.connection().script("UPDATE customer SET notes = 'x';"
                                 "INSERT INTO consent_event (customer_id, channel, purpose, granted, at) VALUES"
                                 " (1, 'email', 'marketing', 0, '2025-02-01T00:00:00Z')");
    });
    ASSERT_TRUE(turnBackTo(moment).ok());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event")), 1);
    EXPECT_TRUE(value(QStringLiteral("SELECT notes FROM customer")).isNull());
}

TEST_F(TurningTheFileBack, LeavesWhatWasMadeFinalSinceAndWhomItNames) {
    const RevisionId moment = add(QStringLiteral("There before"));
    add(QStringLiteral("Came since and bought"));
    execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                           " (2, 'phone', 1, '055 218 940')"));
    add(QStringLiteral("Came since"));
    invoice(1, "2025-11-22T10:00:00Z");
    invoice(2, "2025-11-22T10:00:00Z");
    invoice(3, nullptr);
    execute(QStringLiteral("UPDATE customer SET notes = 'x'"));
    const auto done = turnBackTo(moment);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_GT(done->stays, 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document WHERE sealed IS NOT NULL")), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document")), 2) << "a draft goes";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 2) << "whoever bought stays";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point WHERE customer_id = 2")), 1);
    EXPECT_TRUE(value(QStringLiteral("SELECT notes FROM customer WHERE id = 1")).isNull());
    EXPECT_FALSE(connection().query(QStringLiteral("PRAGMA foreign_key_check")).next());
}

TEST_F(TurningTheFileBack, LeavesTheOrderThatAFinalInvoiceWasMadeOf) {
    const RevisionId moment = add(QStringLiteral("There before"));
    execute(QStringLiteral(
        "INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged, discount_given,"
        " receivable) VALUES ('order', 'final', 'own', 1, '2025-11-22', 100, 4, 104, 0, 1)"));
    invoice(1, "2025-11-22T10:00:00Z");
    execute(QStringLiteral("UPDATE customer SET notes = 'imported over'"));
    work([](UnitOfWork& unit) {
        unit.connection().script("INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged,"
                                 " discount_given, receivable, sealed, source_id) VALUES ('invoice', 'final', 'own', 1,"
                                 " '2025-11-22', 100, 4, 104, 0, 1, '2025-11-22T11:00:00Z', 1)");
    });
    const auto done = turnBackTo(moment);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document WHERE kind = 'order'")), 1);
    EXPECT_TRUE(value(QStringLiteral("SELECT notes FROM customer")).isNull());
    EXPECT_FALSE(connection().query(QStringLiteral("PRAGMA foreign_key_check")).next());
}

TEST_F(TurningTheFileBack, LeavesTheTagsAndTheCompanyOfWhoeverWasInvoicedSince) {
    const RevisionId moment = add(QStringLiteral("There before"));
    add(QStringLiteral("Company"));
    add(QStringLiteral("Employee"));
    work([](UnitOfWork& unit) {
        unit.connection().script("INSERT INTO tag (name) VALUES ('new'), ('of nobody');"
                                 "INSERT INTO customer_tag (customer_id, tag_id) VALUES (3, 1);"
                                 "INSERT INTO customer_link (customer_id, other_id, role) VALUES (2, 3, 'works_for')");
    });
    invoice(3, "2025-11-22T10:00:00Z");
    const auto done = turnBackTo(moment);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 3);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer_link")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer_tag")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM tag")), 1) << "what nobody has goes";
    EXPECT_FALSE(connection().query(QStringLiteral("PRAGMA foreign_key_check")).next());
}

TEST_F(TurningTheFileBack, LeavesWhomAnUndoBroughtBackAndWhoWasInvoicedThen) {
    add(QStringLiteral("Deleted too soon"));
    execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                           " (1, 'phone', 1, '055 218 940')"));
    const RevisionId deleted = work([](UnitOfWork& unit) {
                                   unit.connection().script("DELETE FROM contact_point; DELETE FROM customer");
                               }).revision;
    const RevisionId moment = add(QStringLiteral("There before"));
    {
        UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        ASSERT_TRUE(undo(unit, deleted).ok());
        unit.commit();
    }
    execute(QStringLiteral("UPDATE customer SET notes = 'x'"));
    invoice(1, "2025-11-22T10:00:00Z");
    const auto done = turnBackTo(moment);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document")), 1);
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer WHERE id = 1")), QStringLiteral("x")) << "as it is";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point WHERE customer_id = 1")), 1);
    EXPECT_TRUE(value(QStringLiteral("SELECT notes FROM customer WHERE id = 2")).isNull());
    EXPECT_FALSE(connection().query(QStringLiteral("PRAGMA foreign_key_check")).next());
}

TEST_F(TurningTheFileBack, MakesWhomWasDeletedAndBroughtBackSinceWhatTheyWere) {
    const RevisionId moment = add(QStringLiteral("There before"));
    const RevisionId deleted = execute(QStringLiteral("DELETE FROM customer")).revision;
    {
        UnitOfWork unit(file(), {QStringLiteral("undo"), {}, {}});
        ASSERT_TRUE(undo(unit, deleted).ok());
        unit.commit();
    }
    execute(QStringLiteral("UPDATE customer SET notes = 'x'"));
    invoice(1, "2025-11-22T10:00:00Z");
    const auto done = turnBackTo(moment);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1);
    EXPECT_TRUE(value(QStringLiteral("SELECT notes FROM customer")).isNull()) << "it was there, without a note";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document")), 1);
    EXPECT_FALSE(connection().query(QStringLiteral("PRAGMA foreign_key_check")).next());
}

TEST_F(TurningTheFileBack, GoesAcrossARevisionOfSeveralParts) {
    const RevisionId moment = add(QStringLiteral("Ferrante"));
    const QStringList then = rows();
    work([](UnitOfWork& unit) {
        for (int i = 0; i < 25'000; ++i)
            unit.connection().execute(
                QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
                QStringLiteral("X%1").arg(i));
    });
    ASSERT_TRUE(turnBackTo(moment).ok());
    EXPECT_EQ(rows(), then);
}

TEST_F(TurningTheFileBack, ChangesNothingWhereThereIsNothingToTakeBackOrItCannotBe) {
    const RevisionId moment = add(QStringLiteral("Ferrante"));
    EXPECT_FALSE(turnBackTo(moment).ok());
    add(QStringLiteral("Petrov"));
    // Thinning goes up to a moment, not beyond its own, and leaves what was done in it.
    QThread::msleep(2);
    {
        UnitOfWork unit(file(), {QStringLiteral("thin"), QStringLiteral("Thinned"), {}});
        ASSERT_TRUE(thinLog(unit, unit.now()).ok());
        unit.commit();
    }
    const QStringList before = rows();
    EXPECT_THROW((void)turnBackTo(moment), Failure) << "the log does not tell what there was";
    EXPECT_EQ(rows(), before);
}

} // namespace
} // namespace clientela::storage
