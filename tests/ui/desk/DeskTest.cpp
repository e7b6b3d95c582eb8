#include "ui/desk/Desk.h"
#include "office/Settings.h"
#include "support/TestFile.h"
#include "ui/support/Gui.h"

#include <QFile>
#include <QSignalSpy>

namespace clientela::test {

namespace {

/// A desk on a file of its own.
class DeskTest : public FolderTest {
protected:
    std::unique_ptr<ui::Desk> open(bool readOnly = false) {
        const QString path = pathOf(QStringLiteral("Shop.clientela"));
        app::OpenFile::Options options;
        options.readOnly = readOnly;
        auto file = QFile::exists(path) ? app::OpenFile::open(path, options) : app::OpenFile::create(path, options);
        EXPECT_TRUE(file.ok());
        return std::make_unique<ui::Desk>(std::move(*file));
    }

    static Result<void> insertCustomer(storage::UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("INSERT INTO customer (kind, family_name, stage, created) VALUES ('person', 'Rossi',"
                           " 'customer', '2025-01-01T00:00:00Z')"));
        return {};
    }

    static qint64 customersIn(const ui::Desk& desk) {
        storage::Rows rows = desk.connection().query(QStringLiteral("SELECT count(*) FROM customer"));
        return rows.next() ? rows.integer(0) : -1;
    }

    static void add(ui::Desk& desk) {
        bool done = false;
        desk.change(QStringLiteral("edit"), QStringLiteral("New card Rossi"), &DeskTest::insertCustomer, &desk,
                    [&](const Result<storage::Written<void>>& outcome) {
                        done = true;
                        EXPECT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
                    });
        EXPECT_TRUE(waitFor([&] { return done; }));
    }
};

} // namespace

TEST_F(DeskTest, TellsOfAChangeAndNamesWhatUndoWouldDo) {
    const auto desk = open();
    QSignalSpy changed(desk.get(), &ui::Desk::changed);
    EXPECT_TRUE(desk->undoText().isEmpty());
    add(*desk);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(desk->undoText(), QStringLiteral("New card Rossi"));
    EXPECT_TRUE(desk->redoText().isEmpty());
}

TEST_F(DeskTest, UndoesAndDoesAgain) {
    const auto desk = open();
    add(*desk);
    QSignalSpy told(desk.get(), &ui::Desk::told);
    desk->undo();
    ASSERT_TRUE(waitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(customersIn(*desk), 0);
    EXPECT_EQ(desk->redoText(), QStringLiteral("New card Rossi"));
    desk->redo();
    ASSERT_TRUE(waitFor([&] { return told.count() == 2; }));
    EXPECT_EQ(customersIn(*desk), 1);
}

TEST_F(DeskTest, UndoPassesOverSettingsWhichStayInTheLog) {
    const auto desk = open();
    add(*desk);
    bool done = false;
    desk->change(
        QStringLiteral("edit"), QStringLiteral("Backups go elsewhere"),
        [](storage::UnitOfWork& work) -> Result<void> {
            office::setSetting(work, QStringLiteral("backup.folder"), QStringLiteral("/elsewhere"));
            return {};
        },
        desk.get(), [&](const Result<storage::Written<void>>& outcome) { done = outcome.ok(); });
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(desk->undoText(), QStringLiteral("New card Rossi"));
    const auto newest = storage::lastUndoable(desk->connection());
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->title, QStringLiteral("Backups go elsewhere"));
    desk->undoRevision(newest->id.value);
    const auto folder = [&] { return office::setting(desk->connection(), QStringLiteral("backup.folder")); };
    EXPECT_TRUE(waitFor([&] { return folder().isEmpty(); })) << "picked out of the log it is undone like any other";
    EXPECT_EQ(customersIn(*desk), 1);
}

TEST_F(DeskTest, UndoTakesBackAnUndoThatWasPickedOutOfItsTurn) {
    const auto desk = open();
    add(*desk);
    const auto first = storage::lastUndoable(desk->connection());
    add(*desk);
    QSignalSpy told(desk.get(), &ui::Desk::told);
    desk->undoRevision(first->id.value);
    ASSERT_TRUE(waitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(customersIn(*desk), 1);
    EXPECT_EQ(desk->undoText(), QStringLiteral("the undo of “New card Rossi”"));
    desk->undo();
    ASSERT_TRUE(waitFor([&] { return told.count() == 2; }));
    EXPECT_EQ(customersIn(*desk), 2) << "the last thing that was done, and not the card before it";
    desk->undo();
    ASSERT_TRUE(waitFor([&] { return told.count() == 3; }));
    desk->undo();
    ASSERT_TRUE(waitFor([&] { return told.count() == 4; }));
    EXPECT_EQ(customersIn(*desk), 0) << "in turn it goes on from there";
}

TEST_F(DeskTest, ForeseesAnUndoWithoutMakingIt) {
    const auto desk = open();
    add(*desk);
    const auto made = storage::lastUndoable(desk->connection());
    std::optional<ui::Desk::Foreseen> foreseen;
    desk->foresee(made->id, desk.get(), [&](const Result<ui::Desk::Foreseen>& seen) {
        ASSERT_TRUE(seen.ok());
        foreseen = *seen;
    });
    ASSERT_TRUE(waitFor([&] { return foreseen.has_value(); }));
    EXPECT_EQ(foreseen->cards, 1);
    EXPECT_EQ(foreseen->conflicts, 0);
    EXPECT_EQ(foreseen->action.title, QStringLiteral("New card Rossi"));
    EXPECT_EQ(customersIn(*desk), 1);
    EXPECT_EQ(desk->undoText(), QStringLiteral("New card Rossi"));
}

TEST_F(DeskTest, UndoWithNothingToUndoDoesNothing) {
    const auto desk = open();
    QSignalSpy failed(desk.get(), &ui::Desk::failed);
    desk->undo();
    EXPECT_EQ(desk->pendingChanges(), 0);
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(DeskTest, AReadOnlyFileRefusesChangesInWords) {
    open().reset();
    const auto desk = open(true);
    ASSERT_TRUE(desk->isReadOnly());
    QString problem;
    desk->change(QStringLiteral("edit"), QStringLiteral("New card Rossi"), &DeskTest::insertCustomer, desk.get(),
                 [&](const Result<storage::Written<void>>& outcome) { problem = outcome.problem().what; });
    EXPECT_EQ(problem, QStringLiteral("This file is open to read only."));
    EXPECT_TRUE(desk->undoText().isEmpty());
}

TEST_F(DeskTest, GivesNewCataloguesOnceAFieldIsAdded) {
    const auto desk = open();
    QSignalSpy renewed(desk.get(), &ui::Desk::cataloguesChanged);
    bool done = false;
    desk->change(
        QStringLiteral("edit"), QStringLiteral("New field"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(QStringLiteral(
                "INSERT INTO custom_field (key, label, type, position) VALUES ('x_size', 'Shoe size', 'text', 0)"));
            return {};
        },
        desk.get(), [&](const Result<storage::Written<void>>& outcome) { done = outcome.ok(); });
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(renewed.count(), 1);
    EXPECT_NE(desk->catalogues().customers().find(QStringLiteral("x_size")), nullptr);
}

TEST_F(DeskTest, CancelsTheJobThatTheStatusBarShows) {
    const auto desk = open();
    const auto control = std::make_shared<JobControl>();
    QSignalSpy ended(desk.get(), &ui::Desk::workEnded);
    desk->beginWork(QStringLiteral("Importing northwind.csv"), control);
    desk->cancelWork();
    EXPECT_TRUE(control->isCancelled());
    desk->endWork();
    EXPECT_EQ(ended.count(), 1);
    desk->cancelWork(); // nothing is shown: nothing happens
}

} // namespace clientela::test
