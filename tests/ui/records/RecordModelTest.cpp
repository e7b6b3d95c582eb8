#include "ui/records/RecordModel.h"

#include "storage/UnitOfWork.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/CellDelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace clientela::test {

using ui::RecordModel;

namespace {

class RecordModelTest : public DemoDeskTest {
protected:
    RecordModelTest() : DemoDeskTest(300), model_(desk()) {}

    /// Asks and waits until all rows are there.
    void ask(const QString& expression, const QString& sort = QStringLiteral("name"), const QString& columns = {}) {
        app::ListRequest request;
        request.expression = expression;
        request.sort = sort;
        request.columns = columns;
        QSignalSpy changed(&model_, &RecordModel::rowsChanged);
        ASSERT_FALSE(model_.ask(request).has_value());
        ASSERT_TRUE(waitFor([&] { return changed.count() > 0 && model_.isComplete(); }));
    }
    [[nodiscard]] QString cell(int row, int column) const { return model_.index(row, column).data().toString(); }

    RecordModel model_;
};

} // namespace

TEST_F(RecordModelTest, HoldsToTheRulesOfModelsThroughListsColumnsAndChanges) {
    QAbstractItemModelTester tester(&model_, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ask({});
    ask(QStringLiteral("kind = company"), QStringLiteral("-spent,name"), QStringLiteral("name,city,spent"));
    QSignalSpy changed(&model_, &RecordModel::rowsChanged);
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'Rings twice' WHERE id = 1"));
    });
    EXPECT_TRUE(waitFor([&] { return changed.count() > 0; }));
    ask(QStringLiteral("spent > 100000000"));
    EXPECT_EQ(model_.rowCount(), 0);
}

TEST_F(RecordModelTest, ShowsAScreenfulFirstAndThenEverybody) {
    QList<int> rows;
    QObject::connect(&model_, &RecordModel::rowsChanged, &model_, [&] { rows += model_.rowCount(); });
    ask({});
    EXPECT_EQ(rows, (QList<int>{200, static_cast<int>(
                                         number(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0")))}));
}

TEST_F(RecordModelTest, AReadIsToldOfAtOnceAndCanBeStopped) {
    QSignalSpy began(&desk(), &ui::Desk::workBegan);
    QSignalSpy ended(&desk(), &ui::Desk::workEnded);
    ask({});
    EXPECT_EQ(ended.count(), began.count()) << "nothing of it is left there";
    began.clear();
    ended.clear();
    ui::LongRead read(desk(), QStringLiteral("Reading the list"));
    const auto control = std::make_shared<JobControl>();
    read.begin(control);
    EXPECT_EQ(began.count(), 1) << "only the strip waits (ProgressStrip), not both";
    desk().cancelWork();
    EXPECT_TRUE(control->isCancelled());
    read.end();
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(RecordModelTest, AReadNeverTakesThePlaceOfOtherWork) {
    QSignalSpy began(&desk(), &ui::Desk::workBegan);
    QSignalSpy ended(&desk(), &ui::Desk::workEnded);
    const auto import = std::make_shared<JobControl>();
    ui::LongRead read(desk(), QStringLiteral("Reading the list"));
    read.begin(std::make_shared<JobControl>());
    EXPECT_EQ(began.count(), 1);
    desk().beginWork(QStringLiteral("Importing people.csv"), import);
    read.end();
    EXPECT_EQ(ended.count(), 0) << "the import is still shown";
    const auto second = std::make_shared<JobControl>();
    read.begin(second);
    ui::LongRead ofAPageOpenedMeanwhile(desk(), QStringLiteral("Reading the documents"));
    ofAPageOpenedMeanwhile.begin(std::make_shared<JobControl>());
    QCoreApplication::processEvents();
    EXPECT_EQ(began.count(), 2) << "the read and the import, and not the other reads";
    desk().cancelWork();
    EXPECT_TRUE(import->isCancelled());
    desk().endWork();
    ASSERT_TRUE(waitFor([&] { return began.count() == 3; })) << "a read that still runs stands there now";
    desk().cancelWork();
    EXPECT_TRUE(second->isCancelled());
    read.end();
}

TEST_F(RecordModelTest, AListOfMineFollowsWhoIsAtWork) {
    const auto of = [this](qint64 actor) {
        return number(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0 AND representative = "
                                     "(SELECT name FROM actor WHERE id = %1)")
                          .arg(actor));
    };
    desk().setActor(ActorId{1});
    ask(QStringLiteral("representative = me"));
    EXPECT_EQ(model_.rowCount(), of(1));
    ASSERT_NE(of(2), of(1));
    desk().setActor(ActorId{2});
    EXPECT_TRUE(waitFor([&] { return model_.isComplete() && model_.rowCount() == of(2); })) << model_.rowCount();
}

TEST_F(RecordModelTest, ATextThatIsNotUnderstoodChangesNothing) {
    ask(QStringLiteral("kind = company"));
    const int rows = model_.rowCount();
    app::ListRequest request;
    request.expression = QStringLiteral("gender = ");
    const auto error = model_.ask(request);
    ASSERT_TRUE(error.has_value());
    EXPECT_FALSE(error->error.problem.what.isEmpty());
    EXPECT_EQ(model_.rowCount(), rows);
    EXPECT_EQ(model_.request().expression, QStringLiteral("kind = company"));
}

TEST_F(RecordModelTest, NothingDueIsADashAndWhatIsOverdueIsRed) {
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral(
            "UPDATE document_open SET due_date = '2025-10-01' WHERE document_id = (SELECT min(document_id) FROM"
            " document_open WHERE amount > 0)"));
    });
    ask({}, QStringLiteral("-balance_due"), QStringLiteral("name,balance_due,spent"));
    int nothing = 0;
    int late = 0;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const auto sum = [&](const char* when) {
            return number(QStringLiteral("SELECT coalesce(sum(amount), 0) FROM document_open WHERE customer_id = %1 %2")
                              .arg(model_.idAt(row))
                              .arg(QLatin1String(when)));
        };
        const bool owes = sum("") != 0;
        const bool overdue = owes && sum("AND due_date < '2025-11-22'") > 0;
        EXPECT_EQ(cell(row, 2).isEmpty(), !owes) << row;
        EXPECT_EQ(model_.index(row, 2).data(ui::ToneRole).isValid(), overdue) << row;
        EXPECT_EQ(model_.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("overdue")),
                  overdue)
            << row;
        nothing += owes ? 0 : 1;
        late += overdue ? 1 : 0;
    }
    EXPECT_GT(nothing, 0);
    EXPECT_GT(late, 0);
}

TEST_F(RecordModelTest, ShowsWhatAChangeMade) {
    ask({}, QStringLiteral("id"), QStringLiteral("name,notes"));
    const qint64 id = model_.idAt(0);
    QSignalSpy changed(&model_, &RecordModel::rowsChanged);
    change([id](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'Rings twice' WHERE id = ?"), id);
    });
    EXPECT_EQ(cell(model_.rowOf(id), 2), QStringLiteral("Rings twice"));
    EXPECT_TRUE(waitFor([&] { return changed.count() > 0; }));
}

TEST_F(RecordModelTest, SpeaksTheWholeRowAndShowsNumbersAtTheRight) {
    ask({}, QStringLiteral("-spent"), QStringLiteral("name,city,spent"));
    const QString spoken = model_.index(0, 1).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(cell(0, 1))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(model_.fieldOf(3).label));
    EXPECT_TRUE(model_.index(0, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_FALSE(model_.index(0, 1).data(ui::LoadingRole).toBool());
}

TEST_F(RecordModelTest, NamesTheArgumentsOfAColumnInItsHead) {
    ask({}, QStringLiteral("name"), QStringLiteral("name,spent(last 30 days)"));
    EXPECT_TRUE(model_.headerData(2, Qt::Horizontal).toString().contains(QStringLiteral("(last 30 days)")));
}

} // namespace clientela::test
