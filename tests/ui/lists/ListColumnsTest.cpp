#include "ui/lists/BuilderFixture.h"

#include "lists/SavedLists.h"
#include "ui/records/ColumnChooser.h"

#include <QListWidget>

namespace clientela::test {
namespace {

/// What stands beside the names of a list: what it asks for, until somebody chooses columns.
class ListColumnsTest : public BuilderTest {
protected:
    ListColumnsTest() : BuilderTest(60) {}

    [[nodiscard]] QStringList heads() const {
        QStringList heads;
        for (int i = 1; i < table().model()->columnCount(); ++i) // the first holds the boxes
            heads += table().model()->headerData(i, Qt::Horizontal).toString();
        return heads;
    }
};

TEST_F(ListColumnsTest, TheFigureThatAConditionAsksForStandsBesideTheNames) {
    openList("gender = female and spent(last 365 days) > 10");
    EXPECT_TRUE(heads().contains(QStringLiteral("Spent € (last 365 days)"))) << heads().join(", ").toStdString();
    write(QStringLiteral("gender = female and spent(last 90 days) > 10"));
    EXPECT_TRUE(waitFor([this] { return heads().contains(QStringLiteral("Spent € (last 90 days)")); }));
    EXPECT_FALSE(heads().contains(QStringLiteral("Spent € (last 365 days)")));
}

TEST_F(ListColumnsTest, ColumnsThatWereChosenStayWhateverIsAsked) {
    openList("spent(last 365 days) > 10");
    press(page_, QStringLiteral("Ctrl+Shift+O"));
    ui::ColumnChooser* chooser = nullptr;
    ASSERT_TRUE(waitFor([&] { return (chooser = page_.findChild<ui::ColumnChooser*>()) != nullptr; }));
    auto* fields = chooser->findChild<QListWidget*>();
    for (QListWidgetItem* field : fields->findItems(QStringLiteral("Town"), Qt::MatchExactly))
        field->setCheckState(Qt::Unchecked);
    chooser->accept();
    settle();
    const QStringList chosen = heads();
    EXPECT_FALSE(chosen.contains(QStringLiteral("Town")));
    EXPECT_TRUE(chosen.contains(QStringLiteral("Spent € (last 365 days)")));
    write(QStringLiteral("age > 20"));
    EXPECT_TRUE(waitFor([this] { return list() == "age > 20"; }));
    EXPECT_EQ(heads(), chosen);
}

TEST_F(ListColumnsTest, AListThatIsSavedWithoutChoosingAnyFollowsItsConditionsAndOneThatChoseIsChanged) {
    lists::SavedList kept;
    kept.name = QStringLiteral("Not young");
    kept.expression = QStringLiteral("age > 20");
    ListId id;
    change([&](storage::UnitOfWork& unit) { id = lists::saveList(unit, kept); });
    ui::Place place;
    place.page = ui::Place::Page::List;
    place.id = id.value;
    open(place);
    EXPECT_TRUE(heads().contains(QStringLiteral("Age"))) << heads().join(", ").toStdString();
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Not young")) << "nothing is changed by what is usual";
    EXPECT_EQ(page_.place().columns, QString());
    place.columns = QStringLiteral("name,phone");
    open(place);
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Not young •"));
}

} // namespace
} // namespace clientela::test
