#include "ui/shell/LogFilter.h"
#include "office/Actors.h"
#include "ui/shell/FilePage.h"
#include "ui/support/DemoDesk.h"

#include <QAbstractItemModel>
#include <QComboBox>
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
    EXPECT_EQ(rows(), 2);
    choose("By whom", QStringLiteral("Everybody"));
    EXPECT_EQ(rows(), all);
    choose("When it was done", QStringLiteral("Last year"));
    EXPECT_EQ(rows(), 0);
    choose("When it was done", QStringLiteral("Always"));
    EXPECT_EQ(rows(), all);
    grab(page_, QStringLiteral("log-filter"));
}

} // namespace
} // namespace clientela::test
