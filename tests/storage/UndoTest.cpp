#include "storage/UndoFixture.h"

#include "storage/NativeStatement.h"
#include "storage/StorageFailure.h"

#include <random>

namespace clientela::storage {
namespace {

TEST_F(Undoing, KnowsATableThatWasAddedLaterWithNoCodeForIt) {
    newCustomer(QStringLiteral("Ferrante"));
    const QStringList before = content();
    const Committed added =
        execute(QStringLiteral("INSERT INTO note (customer_id, text, stars) VALUES (1, 'Kind', 5)"));
    EXPECT_EQ(added.of(QStringLiteral("customer")).ids, std::vector<qint64>{1}) << "a note is a part of the card";
    const QStringList after = content();
    expectDone(run(undo, added.revision));
    EXPECT_EQ(content(), before);
    expectDone(run(redo, added.revision));
    EXPECT_EQ(content(), after);
}

TEST_F(Undoing, TakesBackOneFieldAndKeepsALaterEditOfAnother) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId city = execute(QStringLiteral("UPDATE customer SET territory = 'North' WHERE id = 1")).revision;
    execute(QStringLiteral("UPDATE customer SET notes = 'Likes olives' WHERE id = 1"));
    expectDone(run(undo, city));
    EXPECT_FALSE(value(QStringLiteral("SELECT territory FROM customer")).isValid());
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")), QStringLiteral("Likes olives"));
}

TEST_F(Undoing, RefusesWhereTheFieldWasChangedSinceAndSaysWhich) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId first =
        execute(QStringLiteral("UPDATE customer SET territory = 'North', notes = 'A' WHERE id = 1")).revision;
    execute(QStringLiteral("UPDATE customer SET territory = 'South' WHERE id = 1"));
    const QStringList before = content();
    const auto outcome = run(undo, first);
    ASSERT_TRUE(outcome.ok());
    EXPECT_TRUE(outcome->refused);
    ASSERT_EQ(outcome->conflicts.size(), 1U);
    const FieldConflict& conflict = outcome->conflicts[0];
    EXPECT_EQ(conflict.reason, FieldConflict::Reason::Changed);
    EXPECT_EQ(conflict.column, QStringLiteral("territory"));
    EXPECT_EQ(conflict.expected, QStringLiteral("North"));
    EXPECT_EQ(conflict.found, QStringLiteral("South"));
    EXPECT_EQ(content(), before) << "nothing was changed, not even the field without a conflict";
}

TEST_F(Undoing, GoesOverWhatWasChangedSinceWhenForcedAndComesBackByRedo) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId first =
        execute(QStringLiteral("UPDATE customer SET territory = 'North', notes = 'A' WHERE id = 1")).revision;
    execute(QStringLiteral("UPDATE customer SET territory = 'South' WHERE id = 1"));
    const auto outcome = run(undo, first, OnConflict::Force);
    ASSERT_TRUE(outcome.ok());
    EXPECT_FALSE(outcome->refused);
    EXPECT_EQ(outcome->conflictCount, 1);
    EXPECT_FALSE(value(QStringLiteral("SELECT territory FROM customer")).isValid());
    expectDone(run(redo, first));
    EXPECT_EQ(value(QStringLiteral("SELECT territory FROM customer")), QStringLiteral("South")) << "what stood there";
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")), QStringLiteral("A"));
}

TEST_F(Undoing, SettlesConflictsFieldByFieldAsChosen) {
    newCustomer(QStringLiteral("Ferrante"));
    execute(QStringLiteral("UPDATE customer SET territory = 'East', notes = '0', source = 'fair' WHERE id = 1"));
    const RevisionId first = execute(QStringLiteral("UPDATE customer SET territory = 'North', notes = 'A', source ="
                                                    " 'web' WHERE id = 1"))
                                 .revision;
    execute(QStringLiteral("UPDATE customer SET territory = 'South', notes = 'B' WHERE id = 1"));
    const auto asked = run(undo, first);
    ASSERT_TRUE(asked.ok());
    ASSERT_EQ(asked->open, 2);
    Resolution chosen;
    for (const FieldConflict& conflict : asked->conflicts)
        chosen.choices.push_back({conflict, conflict.column == QLatin1String("notes")});
    const auto outcome = run(undo, first, chosen);
    ASSERT_TRUE(outcome.ok());
    EXPECT_FALSE(outcome->refused);
    EXPECT_EQ(value(QStringLiteral("SELECT territory FROM customer")), QStringLiteral("South"));
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")), QStringLiteral("0"));
    EXPECT_EQ(value(QStringLiteral("SELECT source FROM customer")), QStringLiteral("fair"));
}

TEST_F(Undoing, AsksAgainWhereAFieldChangedWhileOneWasChoosing) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId first = execute(QStringLiteral("UPDATE customer SET notes = 'A' WHERE id = 1")).revision;
    execute(QStringLiteral("UPDATE customer SET notes = 'B' WHERE id = 1"));
    const auto asked = run(undo, first);
    ASSERT_TRUE(asked.ok());
    execute(QStringLiteral("UPDATE customer SET notes = 'C' WHERE id = 1"));
    Resolution chosen;
    chosen.choices.push_back({asked->conflicts.front(), true});
    const auto outcome = run(undo, first, chosen);
    ASSERT_TRUE(outcome.ok());
    EXPECT_TRUE(outcome->refused);
    EXPECT_EQ(outcome->conflicts.front().found, QStringLiteral("C"));
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")), QStringLiteral("C"));
}

TEST_F(Undoing, KeepsARowThatWasChangedSinceWhenLaterChangesAreKept) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId added =
        execute(QStringLiteral("INSERT INTO note (customer_id, text, stars) VALUES (1, 'Kind', 5)")).revision;
    execute(QStringLiteral("UPDATE note SET text = 'Very kind'"));
    const auto kept = run(undo, added, OnConflict::Skip);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(value(QStringLiteral("SELECT text FROM note")), QStringLiteral("Very kind"));
}

TEST_F(Undoing, TakesARowAwayOverItsLaterChangesWhenForced) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId added =
        execute(QStringLiteral("INSERT INTO note (customer_id, text, stars) VALUES (1, 'Kind', 5)")).revision;
    execute(QStringLiteral("UPDATE note SET text = 'Very kind'"));
    const auto forced = run(undo, added, OnConflict::Force);
    ASSERT_TRUE(forced.ok());
    ASSERT_EQ(forced->conflicts.size(), 1U);
    EXPECT_TRUE(forced->conflicts.front().removes);
    EXPECT_EQ(value(QStringLiteral("SELECT count(*) FROM note")).toInt(), 0);
    const auto again = run(redo, added);
    EXPECT_EQ(value(QStringLiteral("SELECT text FROM note")), QStringLiteral("Very kind"));
}

TEST_F(Undoing, DoesNotLeaveOthersHangingEvenWhenForced) {
    const RevisionId added = newCustomer(QStringLiteral("Ferrante"));
    execute(QStringLiteral("UPDATE customer SET notes = 'B' WHERE id = 1"));
    execute(QStringLiteral("INSERT INTO note (customer_id, text, stars) VALUES (1, 'Kind', 5)"));
    const auto outcome = run(undo, added, OnConflict::Force);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->stoodOn, 1);
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")), QStringLiteral("B")) << "as it was, not as it came";
}

TEST_F(Undoing, LeavesOutTheFieldsInConflictWhenAsked) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId first =
        execute(QStringLiteral("UPDATE customer SET territory = 'North', notes = 'A' WHERE id = 1")).revision;
    execute(QStringLiteral("UPDATE customer SET territory = 'South' WHERE id = 1"));
    const auto outcome = run(undo, first, OnConflict::Skip);
    ASSERT_TRUE(outcome.ok());
    EXPECT_FALSE(outcome->refused);
    EXPECT_EQ(value(QStringLiteral("SELECT territory FROM customer")), QStringLiteral("South"));
    EXPECT_FALSE(value(QStringLiteral("SELECT notes FROM customer")).isValid());
    expectDone(run(redo, first));
    EXPECT_EQ(value(QStringLiteral("SELECT territory FROM customer")), QStringLiteral("South"));
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")), QStringLiteral("A"));
}

TEST_F(Undoing, DoesNotTakeAwayACardThatSomethingNewRefersTo) {
    const RevisionId import = newCustomer(QStringLiteral("Ferrante"));
    execute(QStringLiteral("INSERT INTO note (customer_id, text) VALUES (1, 'Kind')"));
    for (const OnConflict way : {OnConflict::Refuse, OnConflict::Skip, OnConflict::Force}) {
        const auto outcome = run(undo, import, way);
        ASSERT_FALSE(outcome.ok()) << "nothing of it could be taken back";
        EXPECT_FALSE(outcome.problem().safe.isEmpty());
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1);
    }
    EXPECT_TRUE(run(undo, work([](UnitOfWork& unit) {
                              unit.connection().execute(QStringLiteral("DELETE FROM note"));
                          }).revision)
                    .ok());
}

TEST_F(Undoing, BringsBackDeletedRowsWithTheirIds) {
    newCustomer(QStringLiteral("Ferrante"));
    execute(QStringLiteral("INSERT INTO note (customer_id, text) VALUES (1, 'Kind')"));
    const QStringList before = content();
    const Committed gone = work([](UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("DELETE FROM note"));
        unit.connection().execute(QStringLiteral("DELETE FROM customer"));
    });
    newCustomer(QStringLiteral("Bianchi"));
    EXPECT_EQ(number(QStringLiteral("SELECT max(id) FROM customer")), 2) << "ids are never used twice";
    expectDone(run(undo, gone.revision));
    for (const QString& line : before) EXPECT_TRUE(content().contains(line)) << qPrintable(line);
}

TEST_F(Undoing, RefusesADocumentThatWasMadeFinal) {
    newCustomer(QStringLiteral("Ferrante"));
    const auto outcome = run(undo, newDocument(QStringLiteral("own"), true));
    ASSERT_FALSE(outcome.ok());
    EXPECT_TRUE(outcome.problem().todo.contains(QStringLiteral("credit note")));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document")), 1);
}

TEST_F(Undoing, RefusesAnEarlierEditOfALineWhoseDocumentIsFinalNow) {
    newCustomer(QStringLiteral("Ferrante"));
    newDocument(QStringLiteral("own"), false);
    const RevisionId edit = execute(QStringLiteral("UPDATE document_line SET quantity = 5000")).revision;
    execute(QStringLiteral("UPDATE document SET sealed = '2025-01-02T10:00:00Z'"));
    EXPECT_FALSE(run(undo, edit).ok());
    EXPECT_EQ(number(QStringLiteral("SELECT quantity FROM document_line")), 5000);
}

TEST_F(Undoing, RevertsForeignDocuments) {
    newCustomer(QStringLiteral("Ferrante"));
    expectDone(run(undo, newDocument(QStringLiteral("foreign"), false)));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM document")), 0);
}

TEST_F(Undoing, KeepsAWithdrawnConsentWhenTheImportAroundItIsUndone) {
    const Committed import = work([](UnitOfWork& unit) {
        unit.connection().execute(
            QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person', 'A', '2025-01-01')"));
        unit.connection().execute(
            QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at)"
                           " VALUES (1, 'email', 'marketing', 0, '2025-01-01T00:00:00Z')"));
    });
    const auto outcome = run(undo, import.revision);
    expectDone(outcome);
    EXPECT_EQ(outcome->kept, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event")), 1);
}

TEST_F(Undoing, RefusesWhatOnlyWrotePermanentRows) {
    const RevisionId before = newCustomer(QStringLiteral("Ferrante"));
    const RevisionId consent =
        execute(QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at)"
                               " VALUES (1, 'email', 'marketing', 1, '2025-01-01T00:00:00Z')"))
            .revision;
    const auto outcome = run(undo, consent);
    ASSERT_FALSE(outcome.ok());
    EXPECT_FALSE(outcome.problem().todo.isEmpty());
    EXPECT_EQ(lastUndoable(connection())->root, before) << "the way back leads past it";
}

TEST_F(Undoing, SaysThatAnActionIsUndoneAlready) {
    const RevisionId id = newCustomer(QStringLiteral("Ferrante"));
    expectDone(run(undo, id));
    EXPECT_FALSE(run(undo, id).ok());
    expectDone(run(redo, id));
    EXPECT_FALSE(run(redo, id).ok());
    EXPECT_FALSE(run(undo, RevisionId(999)).ok());
}

TEST_F(Undoing, WalksBackAndForthThroughTheActionsAlsoOnTheNextDay) {
    const RevisionId a = newCustomer(QStringLiteral("A"));
    const RevisionId b = newCustomer(QStringLiteral("B"));
    EXPECT_EQ(lastUndoable(connection())->root, b);
    EXPECT_FALSE(lastRedoable(connection()).has_value());
    expectDone(run(undo, lastUndoable(connection())->id));
    expectDone(run(undo, lastUndoable(connection())->id));
    EXPECT_FALSE(lastUndoable(connection()).has_value());
    reopen();
    EXPECT_EQ(lastRedoable(connection())->root, a);
    EXPECT_EQ(lastRedoable(connection())->title, QStringLiteral("A change"));
    expectDone(run(redo, lastRedoable(connection())->id));
    EXPECT_EQ(lastRedoable(connection())->root, b);
    EXPECT_EQ(lastUndoable(connection())->root, a);
    newCustomer(QStringLiteral("C"));
    EXPECT_FALSE(lastRedoable(connection()).has_value()) << "something new was done";
}

TEST_F(Undoing, PassesOverLogEntries) {
    const RevisionId edit = newCustomer(QStringLiteral("A"));
    execute(QStringLiteral("INSERT INTO release_log (at, channel, purpose, released, left_out)"
                           " VALUES ('2025-01-01T00:00:00Z', 'export', 'list', 1, 0)"));
    EXPECT_EQ(lastUndoable(connection())->root, edit);
}

TEST_F(Undoing, FindsNothingLeftToDoWhereTheRowsAreGoneAndIsDoneWithIt) {
    const RevisionId id = newCustomer(QStringLiteral("A"));
    execute(QStringLiteral("DELETE FROM customer"));
    expectDone(run(undo, id));
    EXPECT_TRUE(revision(connection(), id)->isUndone);
}

TEST_F(Undoing, IsDoneAgainThoughItTookNothingBack) {
    newCustomer(QStringLiteral("Ferrante"));
    const RevisionId edit = execute(QStringLiteral("UPDATE customer SET family_name = 'Ferrari'")).revision;
    execute(QStringLiteral("UPDATE customer SET family_name = 'Ferro'"));
    const auto undone = run(undo, edit, OnConflict::Skip);
    ASSERT_TRUE(undone.ok()) << undone.problem().text().toStdString();
    EXPECT_EQ(undone->rows, 0) << "all of it stays";
    const auto again = run(redo, edit, OnConflict::Skip);
    EXPECT_TRUE(again.ok()) << again.problem().text().toStdString();
    EXPECT_EQ(value(QStringLiteral("SELECT family_name FROM customer")).toString(), QStringLiteral("Ferro"));
}

TEST_F(Undoing, SaysThatAFieldIsGoneWhoseValueWouldComeBack) {
    newCustomer(QStringLiteral("Ferrante"));
    execute(
        QStringLiteral("INSERT INTO custom_field (id, key, label, type, position) VALUES (1, 'x_a', 'A', 'text', 0)"));
    execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (1, 1, 'v')"));
    const RevisionId removed = execute(QStringLiteral("DELETE FROM custom_value")).revision;
    execute(QStringLiteral("DELETE FROM custom_field"));
    const auto outcome = run(undo, removed, OnConflict::Skip);
    ASSERT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
    EXPECT_TRUE(outcome->refused);
    EXPECT_FALSE(outcome->canBeSettled()) << "no answer brings the field back";
    ASSERT_EQ(outcome->conflicts.size(), 1U);
    EXPECT_EQ(outcome->conflicts.front().reason, FieldConflict::Reason::LinkGone);
    EXPECT_EQ(outcome->conflicts.front().table, QStringLiteral("custom_value")) << "a table without row ids";
    EXPECT_EQ(outcome->conflicts.front().key.size(), 2U);
}

TEST_F(Undoing, RefusesARevisionOfATableThatIsNoMore) {
    newCustomer(QStringLiteral("A"));
    const RevisionId note = execute(QStringLiteral("INSERT INTO note (customer_id, text) VALUES (1, 'x')")).revision;
    connection().script("DROP TABLE note");
    EXPECT_THROW((void)run(undo, note), StorageFailure);
}

TEST_F(Undoing, OfAnythingRestoresTheTablesExactlyAndRedoBringsThemBack) {
    std::mt19937 random(20251122); // NOLINT(cert-msc51-cpp): reproducible on purpose
    const auto pick = [&](qint64 below) { return static_cast<qint64>(random() % static_cast<quint64>(below)); };
    for (int i = 0; i < 20; ++i) newCustomer(QStringLiteral("Start %1").arg(i));
    struct Moment {
        RevisionId revision;
        QStringList before;
        QStringList after;
    };
    std::vector<Moment> moments;
    for (int round = 0; round < 60; ++round) {
        Moment moment{{}, content(), {}};
        const Committed done = work([&](UnitOfWork& unit) {
            Connection& c = unit.connection();
            for (qint64 n = pick(8) + 1; n > 0; --n) {
                const qint64 id = pick(30) + 1;
                switch (pick(5)) {
                case 0:
                    c.execute(QStringLiteral("INSERT INTO note (customer_id, text, stars) SELECT id, ?, ? FROM customer"
                                             " WHERE id = ?"),
                              QStringLiteral("Text %1").arg(pick(1000)), pick(5), id);
                    break;
                case 1:
                    c.execute(
                        QStringLiteral(
                            "INSERT INTO customer (kind, family_name, created) VALUES ('company', ?, '2025-02-02')"),
                        QStringLiteral("New %1").arg(pick(1000)));
                    break;
                case 2:
                    c.execute(QStringLiteral("UPDATE customer SET notes = ?, potential = ? WHERE id = ?"),
                              pick(3) ? QStringLiteral("N%1").arg(pick(5)) : QString(), pick(4), id);
                    break;
                case 3:
                    c.execute(QStringLiteral("DELETE FROM note WHERE customer_id = ?"), id);
                    c.execute(QStringLiteral("DELETE FROM custom_value WHERE customer_id = ?"), id);
                    c.execute(QStringLiteral("DELETE FROM customer WHERE id = ?"), id);
                    break;
                default:
                    c.execute(QStringLiteral(
                        "INSERT OR IGNORE INTO custom_field (id, key, label, type, position) VALUES (1, 'x_a',"
                        " 'A', 'text', 0)"));
                    c.execute(QStringLiteral("INSERT INTO custom_value SELECT id, 1, ? FROM customer WHERE id = ?"
                                             " ON CONFLICT DO UPDATE SET value = excluded.value"),
                              pick(100), id);
                }
            }
        });
        if (done.revision.isNull()) continue;
        moment.revision = done.revision;
        moment.after = content();
        moments.push_back(moment);
    }
    ASSERT_GT(moments.size(), 30U);
    for (auto moment = moments.rbegin(); moment != moments.rend(); ++moment) {
        expectDone(run(undo, moment->revision));
        ASSERT_EQ(content(), moment->before);
    }
    for (const Moment& moment : moments) {
        expectDone(run(redo, moment.revision));
        ASSERT_EQ(content(), moment.after);
    }
    EXPECT_FALSE(firstBrokenLink(connection()).has_value());
}

TEST_F(Undoing, TakesBackALoadOfSeveralPartsInWhichLaterPartsTouchEarlierRows) {
    const QStringList before = content();
    const Committed load = work([](UnitOfWork& unit) {
        for (int pass = 0; pass < 3; ++pass) {
            NativeStatement write(unit.connection(),
                                  pass == 0 ? "INSERT INTO customer (kind, notes, created) VALUES ('person', ?, 'd')"
                                            : "UPDATE customer SET notes = ? WHERE id = ?");
            for (int i = 1; i <= 15'000; ++i) {
                const QByteArray note = QByteArray::number(pass * 100'000 + i);
                write.bindText(1, note);
                if (pass > 0) write.bindInteger(2, i);
                write.run();
            }
        }
    });
    ASSERT_GT(number(QStringLiteral("SELECT count(*) FROM revision_part WHERE revision_id = ?"), load.revision), 1);
    const QStringList after = content();
    expectDone(run(undo, load.revision));
    EXPECT_EQ(content(), before);
    expectDone(run(redo, load.revision));
    EXPECT_EQ(content(), after);
}

} // namespace
} // namespace clientela::storage
