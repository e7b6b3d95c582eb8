#include "ui/shell/LogFilter.h"
#include "office/Actors.h"
#include "ui/shell/FilePage.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/Look.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace clientela::test {
namespace {

/// The log on the page of the file, with two people who did three things.
class TheLog : public DemoDeskTest {
protected:
    TheLog() : page_(desk(), answers_) {
        const ActorId bruna = person(QStringLiteral("Bruna"));
        desk().setActor(bruna);
        change([](storage::UnitOfWork& unit) { touch(unit, 1); });
        done(QStringLiteral("import"), 2);
        desk().setActor(person(QStringLiteral("Carlo")));
        done(QStringLiteral("import"), 3);
        show(page_);
        page_.reload();
        EXPECT_TRUE(waitFor([this] { return box("What was done")->findData(QStringLiteral("import")) > 0; }));
    }
    static void touch(storage::UnitOfWork& unit, qint64 id) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET notes = 'seen' || id WHERE id = ?"), id);
    }
    ActorId person(const QString& name) { return office::actorNamed(desk().file().file(), name); }
    void done(const QString& kind, qint64 id) {
        bool finished = false;
        desk().change(
            kind, QStringLiteral("Something"),
            [id](storage::UnitOfWork& unit) -> Result<void> {
                touch(unit, id);
                return {};
            },
            &page_, [&](const Result<storage::Written<void>>& outcome) { finished = outcome.ok(); });
        EXPECT_TRUE(waitFor([&] { return finished; }));
    }
    [[nodiscard]] QComboBox* box(const char* name) const { return find<QComboBox>(page_, QString::fromUtf8(name)); }
    void choose(const char* name, const QString& text) {
        const int index = box(name)->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box(name)->setCurrentIndex(index);
    }
    [[nodiscard]] int rows() const {
        for (const QTableView* table : page_.findChildren<QTableView*>())
            if (table->accessibleName() == QLatin1String("What was done")) return table->model()->rowCount();
        return -1;
    }

    ui::FilePage page_;
};

TEST_F(TheLog, ShowsOnlyWhatOnePersonDidOfOneKindInOnePeriod) {
    const int all = rows();
    ASSERT_GE(all, 3);
    choose("What was done", QStringLiteral("Imports"));
    EXPECT_EQ(rows(), 2);
    choose("By whom", QStringLiteral("Bruna"));
    EXPECT_EQ(rows(), 1);
    page_.reload();
    EXPECT_EQ(rows(), 1) << "a choice outlives what happens meanwhile";
    EXPECT_EQ(box("By whom")->currentText(), QStringLiteral("Bruna"));
    choose("What was done", QStringLiteral("All actions"));
    EXPECT_EQ(rows(), 3) << "two, and that she began to work with the file";
    choose("By whom", QStringLiteral("Everybody"));
    EXPECT_EQ(rows(), all);
    choose("When it was done", QStringLiteral("Last year"));
    EXPECT_EQ(rows(), 0);
    choose("When it was done", QStringLiteral("Always"));
    EXPECT_EQ(rows(), all);
    grab(page_, QStringLiteral("log-filter"));
}

TEST_F(TheLog, IsNarrowedByKeysAndFromDayToDay) {
    const int all = rows();
    box("What was done")->setFocus();
    type(page_, QStringLiteral("Imp"));
    EXPECT_EQ(rows(), 2);
    press(page_, QStringLiteral("Home"));
    EXPECT_EQ(rows(), all);
    press(page_, QStringLiteral("Tab"));
    ASSERT_TRUE(box("When it was done")->hasFocus());
    press(page_, QStringLiteral("End"));
    ASSERT_EQ(box("When it was done")->currentText(), QStringLiteral("From day to day"));
    EXPECT_EQ(rows(), all) << "no day said yet";
    press(page_, QStringLiteral("Tab"));
    type(page_, QStringLiteral("3 January 2001"));
    press(page_, QStringLiteral("Tab"));
    EXPECT_EQ(rows(), all) << "all of it is later";
    type(page_, QStringLiteral("5 January 2001"));
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(rows(), 0);
    grab(page_, QStringLiteral("log-from-day-to-day"));
    auto& until = *find<QLineEdit>(page_, QStringLiteral("Last day"));
    until.selectAll();
    type(page_, QStringLiteral("some day"));
    press(page_, QStringLiteral("Return"));
    EXPECT_TRUE(told_.constLast().contains(QStringLiteral("some day")));
    EXPECT_EQ(until.text(), QStringLiteral("some day")) << "it stays there to be mended";
    EXPECT_EQ(ui::fieldTone(&until), ui::Tone::Bad);
    EXPECT_TRUE(until.accessibleDescription().contains(QStringLiteral("some day")));
    EXPECT_EQ(rows(), 0) << "the day that was said before is still the last one";
    const auto told = told_.size();
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(told_.size(), told) << "told once";
    until.selectAll();
    type(page_, QStringLiteral("1 January 2001"));
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(told_.constLast(), QStringLiteral("The first day is after the last."));
    EXPECT_EQ(until.accessibleDescription(), told_.constLast());
    EXPECT_EQ(rows(), 0);
    until.selectAll();
    press(page_, QStringLiteral("Del"));
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(ui::fieldTone(&until), ui::Tone::Neutral);
    EXPECT_TRUE(until.accessibleDescription().isEmpty());
    EXPECT_EQ(rows(), all) << "without an end";
    box("When it was done")->setFocus();
    press(page_, QStringLiteral("Home"));
    EXPECT_FALSE(until.isVisible());
}

TEST(KindsOfActions, HaveWordsOfTheirOwn) {
    for (const char* kind : {"edit", "import", "delete", "export", "labels", "list", "undo", "redo", "restore", "actor",
                             "task", "log", "claim", "attach", "document", "final", "erase", "thin"})
        EXPECT_NE(ui::actionKindText(QLatin1String(kind)), QLatin1String(kind));
}

} // namespace
} // namespace clientela::test
