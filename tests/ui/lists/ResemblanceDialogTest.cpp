#include "ui/lists/BuilderFixture.h"

#include "ui/desk/ListDrafts.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/ResemblanceDialog.h"

#include <QAction>
#include <QListWidget>
#include <QTreeWidget>

namespace clientela::test {
namespace {

class ResemblanceDialogTest : public BuilderTest {
protected:
    ResemblanceDialogTest() : BuilderTest(300) {}

    ui::ResemblanceDialog& openDialog(const char* list) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.list = QString::fromUtf8(list);
        open(place);
        for (QAction* action : page_.findChild<ui::ListResult*>()->actions())
            if (action->text() == QStringLiteral("Who resembles them?")) action->trigger();
        return *page_.findChild<ui::ResemblanceDialog*>();
    }
    static QString found(const ui::ResemblanceDialog& dialog) {
        return dialog.findChild<QLabel*>(QStringLiteral("ResemblanceFound"))->text();
    }
};

TEST_F(ResemblanceDialogTest, ShowsWhatTellsThemApartAndOpensTheListThatFindsMore) {
    // The women of one region are the seeds: gender and region must be what tells.
    storage::Rows rows = desk().connection().query(QStringLiteral(
        "SELECT region FROM customer_derived cd JOIN customer c ON c.id = cd.customer_id WHERE c.gender = 'female' AND "
        "c.archived = 0 AND region IS NOT NULL GROUP BY region ORDER BY count(*) DESC LIMIT 1"));
    ASSERT_TRUE(rows.next());
    const QString region = rows.text(0);
    auto& dialog = openDialog(
        QStringLiteral("gender = female and region = %1").arg(query::literalText(region)).toUtf8().constData());
    auto* tree = dialog.findChild<QTreeWidget*>();
    ASSERT_TRUE(waitFor([&] { return tree->topLevelItemCount() > 0; })) << found(dialog).toStdString();
    QStringList fields;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) fields += tree->topLevelItem(i)->text(0);
    EXPECT_TRUE(fields.contains(QStringLiteral("Region"))) << fields.join(',').toStdString();
    EXPECT_TRUE(fields.contains(QStringLiteral("Gender"))) << fields.join(',').toStdString();
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(4), QStringLiteral("very sure"));
    EXPECT_TRUE(tree->topLevelItem(0)->child(0)->toolTip(4).startsWith(QStringLiteral("G² = ")));
    grab(dialog, QStringLiteral("resemblance"));
    auto* open = find<QPushButton>(dialog, QStringLiteral("Open as a list"));
    ASSERT_TRUE(open->isEnabled());
    click(*open);
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, ui::Place::Page::List);
    const QString made = desk().listDrafts().find(ListId(places_.back().id)).value_or(ui::Place()).list;
    EXPECT_TRUE(made.contains(QStringLiteral("and not (gender = female and region = "))) << made.toStdString();
}

TEST_F(ResemblanceDialogTest, ComparesAnewWhenAFieldIsLeftOut) {
    auto& dialog = openDialog("gender = female");
    auto* tree = dialog.findChild<QTreeWidget*>();
    const auto has = [&](const char* field) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            if (tree->topLevelItem(i)->text(0) == QLatin1String(field)) return true;
        return false;
    };
    ASSERT_TRUE(waitFor([&] { return has("Gender"); }));
    auto* fields = dialog.findChild<QListWidget*>();
    for (int i = 0; i < fields->count(); ++i)
        if (fields->item(i)->text() == QStringLiteral("Gender")) {
            fields->setFocus();
            fields->setCurrentRow(i);
            press(dialog, QStringLiteral("Space"));
        }
    EXPECT_TRUE(waitFor([&] { return !has("Gender"); }));
    press(dialog, QStringLiteral("Esc"));
    EXPECT_TRUE(places_.empty());
}

} // namespace
} // namespace clientela::test
