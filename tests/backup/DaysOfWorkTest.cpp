#include "backup/BackupFixture.h"

#include "storage/RevisionLog.h"

#include <QMap>

#include <random>

namespace clientela::backup {
namespace {

/// Days of work as chance has it: cards made, changed and deleted, imports, consents, numbers given, undo and redo; now
/// and then the backups are not brought up to date, a snapshot is asked for, or the program ends.
class DaysOfWork : public test::BackedUpFile, public testing::WithParamInterface<unsigned> {
protected:
    void oneAction() {
        switch (pick(0, 10)) {
        case 0:
        case 1: insertCustomers(1); break;
        case 2: insertCustomers(pick(20, 60)); break;
        case 3:
        case 4: rename(pick(1, last_), QStringLiteral("Name %1").arg(pick(0, 5))); break;
        case 5:
            execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, value, position) SELECT"
                                   " id, 'phone', ?, 0 FROM customer WHERE id = ?"),
                    QStringLiteral("+39 055 %1").arg(pick(1000, 9999)), pick(1, last_));
            break;
        case 6: removeCustomer(pick(1, last_)); break;
        case 7:
            execute(QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at) VALUES"
                                   " (?, 'email', 'marketing', ?, '2025-01-01T00:00:00Z')"),
                    pick(1, last_), pick(0, 1));
            break;
        case 8: newDocument(); break;
        case 9: takeBack(storage::undo, storage::lastUndoable(connection())); break;
        default: takeBack(storage::redo, storage::lastRedoable(connection())); break;
        }
    }
    void remember() { states_[storage::positionOf(connection()).revision.value] = now(); }
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, std::max(from, to))(chance_); }

    std::mt19937 chance_{GetParam()};
    QMap<qint64, QStringList> states_;

private:
    using Step = Result<storage::UndoOutcome> (*)(storage::UnitOfWork&, RevisionId, const storage::Resolution&);

    void insertCustomers(int count) {
        work([&](storage::UnitOfWork& unit) {
            for (int i = 0; i < count; ++i)
                unit.connection().execute(
                    QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES ('person', ?, ?,"
                                   " '2025-01-01')"),
                    QStringLiteral("Born %1").arg(pick(0, 999)),
                    pick(0, 1) ? QString() : QStringLiteral("ни́ 'q' \"\""));
            last_ = static_cast<int>(unit.connection().lastInsertId());
        });
    }
    void removeCustomer(int id) {
        work([&](storage::UnitOfWork& unit) {
            storage::Connection& connection = unit.connection();
            connection.execute(QStringLiteral("DELETE FROM contact_point WHERE customer_id = ?"), id);
            connection.execute(QStringLiteral("DELETE FROM customer WHERE id = ? AND NOT EXISTS (SELECT 1 FROM document"
                                              " WHERE customer_id = ?)"),
                               id, id);
        });
    }
    void newDocument() {
        work([&](storage::UnitOfWork& unit) {
            storage::Connection& connection = unit.connection();
            connection.execute(
                QStringLiteral(
                    "INSERT INTO document (kind, status, origin, sealed, customer_id, date, net, vat, charged,"
                    " discount_given, receivable) SELECT 'invoice', 'final', 'own', ?, id, '2025-01-01', 0, 0,"
                    " 0, 0, 1 FROM customer WHERE id = ?"),
                pick(0, 1) ? QStringLiteral("2025-01-01T10:00:00Z") : QString(), pick(1, last_));
            connection.execute(QStringLiteral("UPDATE series SET next_number = next_number + 1"));
            connection.execute(QStringLiteral("INSERT INTO series (kind, year, pattern, next_number) SELECT 'invoice',"
                                              " 2025, 'x', 1 WHERE NOT EXISTS (SELECT 1 FROM series)"));
        });
    }
    void takeBack(Step step, const std::optional<storage::Revision>& revision) {
        if (!revision) return;
        storage::UnitOfWork unit(file(), {QStringLiteral("undo"), QString(), {}});
        (void)step(unit, revision->id, storage::OnConflict::Skip);
        unit.commit();
    }

    int last_ = 1;
};

TEST_P(DaysOfWork, ComeBackAsOfEveryChange) {
    remember();
    for (int day = 0; day < 6; ++day) {
        for (int action = pick(3, 9); action > 0; --action) {
            if (pick(0, 9) == 0) snapshot(Reason::BeforeImport);
            oneAction();
            remember();
            if (pick(0, 3) > 0) catchUp();
            if (pick(0, 9) == 0) reopen();
        }
        now_ = now_.addDays(1);
        catchUp();
    }
    const qint64 last = storage::positionOf(connection()).revision.value;
    EXPECT_GT(last, 10);
    EXPECT_EQ(catchUp().position.revision.value, last);
    const qint64 first = folder_.manifests().front().file.position.revision.value;
    for (auto state = states_.cbegin(); state != states_.cend(); ++state) {
        if (state.key() < first) continue; // nobody had made a backup yet
        Restored told;
        const QString to = restored(QStringLiteral("r%1").arg(state.key()), &told);
        QStringList came = contentOf(to);
        if (told.optOuts > 0) {
            // Withdrawals were added on top, as a revision: take it back by hand, which undo would refuse.
            storage::Connection copy(to, storage::Connection::Mode::ReadOnly);
            EXPECT_EQ(storage::positionOf(copy).revision.value, state.key() + 1);
            storage::Rows rows = copy.query(QStringLiteral("SELECT count(*) FROM revision WHERE id = ? AND digest = ?"),
                                            state.key(), told.position.digest);
            ASSERT_TRUE(rows.next());
            EXPECT_EQ(rows.integer(0), state.key() > 0 ? 1 : 0);
            RestoreOptions plain;
            plain.derived = file().derived();
            plain.test = true;
            const QString other = to + ".plain";
            ASSERT_TRUE(
                restore(folder_, *findMoment(folder_, QStringLiteral("r%1").arg(state.key())), other, plain, control_)
                    .ok());
            came = contentOf(other);
        }
        ASSERT_EQ(came, state.value()) << "revision " << state.key();
    }
    EXPECT_TRUE(faults().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(ByChance, DaysOfWork, testing::Range(1U, 5U));

class ALargeImport : public test::BackedUpFile {};

TEST_F(ALargeImport, ComesBackThoughItWasRecordedInParts) {
    catchUp();
    work([](storage::UnitOfWork& unit) {
        for (int i = 0; i < 45'000; ++i)
            unit.connection().execute(
                QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person',"
                               " ?, '2025-01-01')"),
                QStringLiteral("Name %1").arg(i));
    });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM revision_part")), 3);
    execute(QStringLiteral("UPDATE customer SET notes = 'all' WHERE id % 2 = 0"));
    catchUp();
    const QString to = restored(QStringLiteral("r2"));
    EXPECT_TRUE(contentOf(to) == now()) << "45,000 cards are not equal";
}

} // namespace
} // namespace clientela::backup
