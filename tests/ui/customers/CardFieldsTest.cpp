#include "ui/customers/CardFieldsDialog.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CardHistoryDialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace clientela::test {

namespace {

class CardFieldsTest : public CardPageTest {
protected:
    ui::CardFieldsDialog& dialog() {
        for (QAction* action : page_->actions())
            if (action->text() == QStringLiteral("Own fields…")) action->trigger();
        return *page_->findChild<ui::CardFieldsDialog*>();
    }
    [[nodiscard]] bool written() const {
        const bool done = waitFor([&] { return desk_->pendingChanges() == 0; });
        QApplication::processEvents();
        return done;
    }
    void make(ui::CardFieldsDialog& dialog, const QString& name, const char* kind) {
        click(*find<QPushButton>(dialog, QStringLiteral("New field")));
        type(dialog, name);
        auto* kinds = find<QComboBox>(dialog, QStringLiteral("Kind"));
        kinds->setCurrentIndex(kinds->findData(QString::fromLatin1(kind)));
        click(*find<QPushButton>(dialog, QStringLiteral("Make field")));
        ASSERT_TRUE(written());
    }
};

} // namespace

TEST_F(CardFieldsTest, AFieldThatIsMadeIsOnTheCardAtOnce) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    make(fields, QStringLiteral("Shoe size"), "number");
    ASSERT_NE(desk_->catalogues().customers().find(QStringLiteral("x_shoe_size")), nullptr);
    EXPECT_EQ(desk_->undoText(), QStringLiteral("New field Shoe size"));
    ui::Place place = card(id_);
    place.field = QStringLiteral("x_shoe_size");
    fields.close();
    open(place);
    typeInto(QStringLiteral("Shoe size"), QStringLiteral("38.5"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(number(QStringLiteral("SELECT value FROM custom_value")), 38'500);
}

TEST_F(CardFieldsTest, AKindThatValuesDoNotFitIsRefusedWithTheReasonAndRemovalTellsHowMany) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    make(fields, QStringLiteral("Table"), "text");
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Value")));
        work.connection().execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) "
                                                 "SELECT 1, id, 'by the window' FROM custom_field"));
        work.commit();
    }
    auto* kinds = find<QComboBox>(fields, QStringLiteral("Kind"));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("date")));
    click(*find<QPushButton>(fields, QStringLiteral("Save")));
    ASSERT_TRUE(written());
    bool said = false;
    for (QLabel* label : fields.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("“by the window” does not fit")));
    EXPECT_TRUE(said);
    QStringList told;
    QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [&](const QString& text, qint64) { told += text; });
    click(*find<QPushButton>(fields, QStringLiteral("Remove field")));
    ASSERT_TRUE(written());
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().startsWith(QStringLiteral("Removed Table; 1 card"))) << told.front().toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM custom_field")), 0);
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM custom_value")) == 1; }));
    ASSERT_TRUE(waitFor([&] { return find<QListWidget>(fields, QStringLiteral("Own fields"))->count() == 1; }));
}

TEST_F(CardFieldsTest, HistoryTellsTheOldValueAndPutsItBackIntoTheDraft) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    page_->save();
    ASSERT_TRUE(settled());
    press(*page_, QStringLiteral("Ctrl+Shift+H"));
    auto* dialog = page_->findChild<ui::CardHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->isRead(); }));
    auto* tree = find<QTreeWidget>(*dialog, QStringLiteral("Changes"));
    ASSERT_GE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem* change = tree->topLevelItem(0)->child(0);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->text(0), QStringLiteral("Family name"));
    EXPECT_EQ(change->text(1), QStringLiteral("Ferrante"));
    EXPECT_EQ(change->text(2), QStringLiteral("Poli"));
    grab(*dialog, QStringLiteral("card-history"));
    tree->setCurrentItem(change);
    click(*find<QPushButton>(*dialog, QStringLiteral("Restore this value")));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Ferrante"));
    EXPECT_TRUE(page_->editor().isDirty()) << "to be looked at and saved";
    EXPECT_NE(find<QPushButton>(*page_, QStringLiteral("was Poli")), nullptr);
}

TEST_F(CardFieldsTest, HistoryIsSearchedAndAValueRestoredByKeysAlone) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    page_->save();
    ASSERT_TRUE(settled());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Ada"));
    page_->save();
    ASSERT_TRUE(settled());
    press(*page_, QStringLiteral("Ctrl+Shift+H"));
    auto* dialog = page_->findChild<ui::CardHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->isRead(); }));
    auto* tree = find<QTreeWidget>(*dialog, QStringLiteral("Changes"));
    // Both changes are titled after the name of then, Poli; what it was before is said by the first alone.
    type(*dialog, QStringLiteral("ferrante"));
    EXPECT_TRUE(tree->topLevelItem(0)->isHidden()) << "the given name";
    ASSERT_FALSE(tree->topLevelItem(1)->isHidden());
    EXPECT_EQ(tree->topLevelItem(1)->child(0)->text(0), QStringLiteral("Family name"));
    press(*dialog, QStringLiteral("Down"));
    ASSERT_TRUE(tree->hasFocus());
    tree->setCurrentItem(tree->topLevelItem(1));
    press(*dialog, QStringLiteral("Down"));
    ASSERT_EQ(tree->currentItem(), tree->topLevelItem(1)->child(0));
    press(*dialog, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return field(QStringLiteral("Family name")).text() == QStringLiteral("Ferrante"); }));
}

TEST_F(CardFieldsTest, HistoryMakesTheWholeCardAgainWhatItWas) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    page_->save();
    ASSERT_TRUE(settled());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Ada"));
    page_->save();
    ASSERT_TRUE(settled());
    press(*page_, QStringLiteral("Ctrl+Shift+H"));
    auto* dialog = page_->findChild<ui::CardHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->isRead(); }));
    auto* tree = find<QTreeWidget>(*dialog, QStringLiteral("Changes"));
    auto* restore = find<QPushButton>(*dialog, QStringLiteral("Restore the card as of then"));
    ASSERT_NE(restore, nullptr);
    tree->setCurrentItem(tree->topLevelItem(0));
    EXPECT_FALSE(restore->isEnabled()) << "that is how it is now";
    tree->setCurrentItem(tree->topLevelItem(2)); // before both edits
    EXPECT_TRUE(restore->isEnabled());
    click(*restore);
    EXPECT_TRUE(waitFor([&] { return field(QStringLiteral("Family name")).text() == QStringLiteral("Ferrante"); }));
    EXPECT_NE(field(QStringLiteral("Given name")).text(), QStringLiteral("Ada"));
    EXPECT_FALSE(page_->editor().isDirty()) << "it is saved";
    desk_->undo();
    EXPECT_TRUE(waitFor([&] { return field(QStringLiteral("Family name")).text() == QStringLiteral("Poli"); }))
        << "as one action";
}

} // namespace clientela::test
