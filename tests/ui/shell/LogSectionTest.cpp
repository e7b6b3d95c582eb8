#include "ui/shell/LogSection.h"
#include "customers/CardRepository.h"
#include "storage/UnitOfWork.h"
#include "ui/shell/FilePage.h"
#include "ui/support/DemoDesk.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace clientela::test {
namespace {

/// The list of what was done, after one card was edited, then fifty, then one of these again.
class WhatWasDone : public DemoDeskTest {
protected:
    WhatWasDone() : page_(desk(), answers_) {
        done(QStringLiteral("Edit Ada"), "UPDATE customer SET notes = 'hers' WHERE id = 55");
        done(QStringLiteral("Import of people.csv"), "UPDATE customer SET notes = 'imported' WHERE id <= 50");
        page_.resize(1072, 712);
        show(page_);
        page_.reload();
        page_.focusFirst();
    }
    void done(const QString& title, const QByteArray& sql) {
        bool finished = false;
        desk().change(
            QStringLiteral("edit"), title,
            [sql](storage::UnitOfWork& unit) -> Result<void> {
                unit.connection().script(sql);
                return {};
            },
            &page_, [&](const Result<storage::Written<void>>& outcome) { finished = outcome.ok(); });
        ASSERT_TRUE(waitFor([&] { return finished; }));
    }
    [[nodiscard]] QTableView& table() const { return *find<QTableView>(page_, QStringLiteral("What was done")); }
    [[nodiscard]] QAbstractButton& undo() const { return *find<QAbstractButton>(page_, QStringLiteral("Undo this…")); }
    /// Clicks the row of an action.
    void choose(const QString& title) {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex cell = table().model()->index(row, 2);
            if (cell.data().toString() == title) return click(*table().viewport(), table().visualRect(cell).center());
        }
        FAIL() << "no " << title.toStdString();
    }
    [[nodiscard]] qint64 imported() const {
        return number(QStringLiteral("SELECT count(*) FROM customer WHERE notes = 'imported'"));
    }

    ui::FilePage page_;
};

TEST_F(WhatWasDone, NamesWhatLeftTheHouse) {
    bool finished = false;
    desk().change(
        QStringLiteral("export"), QStringLiteral("Export"),
        [](storage::UnitOfWork& unit) -> Result<void> {
            unit.connection().execute(
                QStringLiteral(
                    "INSERT INTO release_log (at, actor_id, channel, purpose, list, target, released, "
                    "left_out, never_asked) SELECT ?, min(id), 'post', 'marketing', 'gender = female', 'Women, "
                    "w.pdf', 31, 4, 7 FROM actor"),
                unit.now());
            return {};
        },
        &page_, [&](const Result<storage::Written<void>>& outcome) { finished = outcome.ok(); });
    ASSERT_TRUE(waitFor([&] { return finished; }));
    click(*find<QAbstractButton>(page_, QStringLiteral("What left the house…")));
    auto* table = find<QTableView>(page_, QStringLiteral("What left the house"));
    ASSERT_NE(table, nullptr);
    QStringList row;
    for (int column = 1; column < table->model()->columnCount(); ++column)
        row += table->model()->index(0, column).data().toString();
    EXPECT_FALSE(row.takeFirst().isEmpty()) << "who";
    EXPECT_EQ(row, (QStringList{"Women, w.pdf", "Post", "31", "4"}));
    const QString asked = table->window()->findChild<QLabel*>(QStringLiteral("Asked"))->text();
    EXPECT_TRUE(asked.contains(QStringLiteral("Women")));
    EXPECT_TRUE(asked.contains(QStringLiteral("7 had never been asked"))) << asked.toStdString();
    grab(*table->window(), QStringLiteral("what-left-the-house"));
    press(*table->window(), QStringLiteral("Esc"));
}

TEST_F(WhatWasDone, ChoosesNoActionByItself) {
    EXPECT_TRUE(table().hasFocus());
    EXPECT_FALSE(table().currentIndex().isValid());
    EXPECT_FALSE(undo().isEnabled());
    grab(page_, QStringLiteral("what-was-done"));
    EXPECT_GE(table().viewport()->height() / table().rowHeight(0), 10) << "rows in a window of 1280 x 800";
    press(page_, QStringLiteral("Down"));
    EXPECT_EQ(table().currentIndex().row(), 0) << "a key chooses";
    EXPECT_TRUE(undo().isEnabled());
}

TEST_F(WhatWasDone, KeepsTheChosenActionWhenMoreIsDone) {
    choose(QStringLiteral("Edit Ada"));
    done(QStringLiteral("Edit Bea"), "UPDATE customer SET notes = 'x' WHERE id = 56");
    ASSERT_TRUE(undo().isEnabled());
    EXPECT_EQ(table().currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("Edit Ada"));
}

TEST_F(WhatWasDone, UndoesOneCardWithoutAQuestionAndOffersItAgain) {
    choose(QStringLiteral("Edit Ada"));
    click(undo());
    ASSERT_TRUE(waitFor([&] { return !told_.isEmpty(); }));
    EXPECT_TRUE(answers_.asked().empty());
    EXPECT_EQ(told_.back(), QStringLiteral("Undone: Edit Ada"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer WHERE notes = 'hers'")), 0);
    desk().redoRevision(toldRevision_);
    EXPECT_TRUE(
        waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM customer WHERE notes = 'hers'")) == 1; }));
}

TEST_F(WhatWasDone, AsksBeforeManyCardsAreUndoneAndSaysWhatComesOfIt) {
    choose(QStringLiteral("Import of people.csv"));
    answers_.willChoose(QStringLiteral("Leave it as it is"));
    click(undo());
    ASSERT_TRUE(waitFor([&] { return answers_.asked().size() == 1; }));
    const ui::Question& asked = answers_.asked().front();
    EXPECT_EQ(asked.title, QStringLiteral("Undo “Import of people.csv”?"));
    EXPECT_TRUE(asked.line.contains(QStringLiteral("on 50 card"))) << asked.line.toStdString();
    EXPECT_TRUE(asked.line.contains(QStringLiteral("Everything that was done later stays.")))
        << asked.line.toStdString();
    EXPECT_TRUE(asked.presetsSafe);
    EXPECT_EQ(imported(), 50);
    done(QStringLiteral("Later"), "UPDATE customer SET notes = 'mine' WHERE id = 7");
    choose(QStringLiteral("Import of people.csv"));
    answers_.willChoose(QStringLiteral("Leave it as it is"));
    click(undo());
    ASSERT_TRUE(waitFor([&] { return answers_.asked().size() == 2; }));
    EXPECT_TRUE(answers_.asked().back().line.contains(QStringLiteral("changed later")))
        << answers_.asked().back().line.toStdString();
    EXPECT_EQ(imported(), 49);
}

TEST_F(WhatWasDone, UndoesManyCardsOnceTold) {
    choose(QStringLiteral("Import of people.csv"));
    answers_.willChoose(QStringLiteral("Undo it"));
    click(undo());
    EXPECT_TRUE(waitFor([&] { return imported() == 0; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer WHERE notes = 'hers'")), 1) << "done before it";
}

TEST_F(WhatWasDone, LeadsToTheFileAsItWasBeforeAndAfter) {
    QString wanted;
    QObject::connect(&desk(), &ui::Desk::pastRequested, &page_, [&](const QString& moment) { wanted = moment; });
    choose(QStringLiteral("Import of people.csv"));
    const qint64 import = number(QStringLiteral("SELECT max(id) FROM revision"));
    const auto trigger = [&](const char* text) {
        for (QAction* action : table().actions())
            if (action->text() == QLatin1String(text)) action->trigger();
    };
    trigger("Look at the file as it was after this");
    EXPECT_EQ(wanted, QStringLiteral("r%1").arg(import));
    trigger("Look at the file as it was before this");
    EXPECT_EQ(wanted, QStringLiteral("r%1").arg(import - 1));
}

} // namespace
} // namespace clientela::test
