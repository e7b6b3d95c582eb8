#include "customers/CustomField.h"
#include "ui/customers/CardFieldsDialog.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CardHistoryDialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
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

TEST_F(CardFieldsTest, AChoiceWithoutChoicesAsksForThemAndAltDownOpensThemOnTheCard) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    make(fields, QStringLiteral("Season"), "choice");
    EXPECT_EQ(desk_->catalogues().customers().find(QStringLiteral("x_season")), nullptr);
    auto* choices = find<QPlainTextEdit>(fields, QStringLiteral("Choices, one a line"));
    ASSERT_NE(choices, nullptr);
    EXPECT_TRUE(choices->hasFocus()) << "they are what is missing";
    choices->setPlainText(QStringLiteral("Spring\nAutumn"));
    click(*find<QPushButton>(fields, QStringLiteral("Make field")));
    ASSERT_TRUE(written());
    ASSERT_NE(desk_->catalogues().customers().find(QStringLiteral("x_season")), nullptr);
    fields.close();
    ui::Place place = card(id_);
    place.field = QStringLiteral("x_season");
    open(place);
    auto& box = field<QComboBox>(QStringLiteral("Season"));
    ASSERT_EQ(QApplication::focusWidget(), &box);
    press(*page_, QStringLiteral("Alt+Down"));
    EXPECT_TRUE(box.view()->isVisible()) << "and moves no part of the card";
    box.hidePopup();
}

TEST_F(CardFieldsTest, TheKeysOfTheCardWorkAfterAFieldIsMade) {
    open(card(id_));
    field(QStringLiteral("Given name")).setFocus(); // it is made anew with the form
    ui::CardFieldsDialog& fields = dialog();
    make(fields, QStringLiteral("Shoe size"), "number");
    fields.close();
    QApplication::processEvents();
    QWidget* focus = page_->window()->focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(page_->isAncestorOf(focus));
    EXPECT_TRUE(focus->isVisible());
}

TEST_F(CardFieldsTest, SeveralChoicesAreOfferedWhileTypingAndByAltDown) {
    desk_->change(
        QStringLiteral("edit"), QStringLiteral("New field"),
        [](storage::UnitOfWork& unit) -> Result<qint64> {
            customers::CustomField field;
            field.key = QStringLiteral("x_allergies");
            field.label = QStringLiteral("Allergies");
            field.type = QStringLiteral("choices");
            field.choices = {QStringLiteral("gluten"), QStringLiteral("milk"), QStringLiteral("nuts")};
            return customers::saveCustomField(unit, field);
        },
        page_.get(), [](const Result<storage::Written<qint64>>& made) { EXPECT_TRUE(made.ok()); });
    ASSERT_TRUE(written());
    ui::Place place = card(id_);
    place.field = QStringLiteral("x_allergies");
    open(place);
    auto& line = field(QStringLiteral("Allergies"));
    line.setFocus();
    const auto offered = [] {
        QStringList all;
        if (auto* popup = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()))
            for (int row = 0; row < popup->model()->rowCount(); ++row)
                all += popup->model()->index(row, 0).data().toString();
        return all;
    };
    press(*page_, QStringLiteral("Alt+Down"));
    EXPECT_EQ(offered(), (QStringList{"gluten", "milk", "nuts"}));
    press(*QApplication::activePopupWidget(), QStringLiteral("Down"));
    press(*QApplication::activePopupWidget(), QStringLiteral("Return"));
    EXPECT_EQ(line.text(), QStringLiteral("gluten"));
    EXPECT_TRUE(line.hasFocus()) << "there may be more of them";
    type(*page_, QStringLiteral(", n"));
    EXPECT_EQ(offered(), QStringList{"nuts"});
    press(*QApplication::activePopupWidget(), QStringLiteral("Return"));
    EXPECT_EQ(line.text(), QStringLiteral("gluten, nuts"));
    EXPECT_TRUE(line.hasFocus());
    press(*page_, QStringLiteral("Alt+Down"));
    EXPECT_EQ(offered(), QStringList{"milk"}) << "the others are said";
    press(*QApplication::activePopupWidget(), QStringLiteral("Esc"));
    page_->save();
    ASSERT_TRUE(settled());
    storage::Rows kept = desk_->connection().query(QStringLiteral("SELECT value FROM custom_value"));
    ASSERT_TRUE(kept.next());
    EXPECT_EQ(kept.text(0), QStringLiteral("gluten\nnuts"));
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
    EXPECT_EQ(kinds->currentData().toString(), QStringLiteral("text")) << "as the field is";
    auto* cards = find<QPushButton>(fields, QStringLiteral("Show these cards"));
    ASSERT_NE(cards, nullptr);
    EXPECT_TRUE(cards->isVisible());
    Q_EMIT kinds->activated(kinds->currentIndex());
    EXPECT_FALSE(cards->isVisible()) << "what was said was of the kind before";
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

TEST_F(CardFieldsTest, TheCardsWhoseValuesDoNotFitAreAList) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    make(fields, QStringLiteral("Table"), "text");
    const qint64 other = put(somebody(QStringLiteral("Marco"), QStringLiteral("Neri")));
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Value")));
        work.connection().execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) "
                                                 "SELECT ?, id, 'by the window' FROM custom_field"),
                                  id_);
        work.connection().execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) "
                                                 "SELECT ?, id, '12' FROM custom_field"),
                                  other);
        work.commit();
    }
    QList<ui::Place> places;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(), [&](const ui::Place& to) { places += to; });
    auto* kinds = find<QComboBox>(fields, QStringLiteral("Kind"));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("number")));
    click(*find<QPushButton>(fields, QStringLiteral("Save")));
    ASSERT_TRUE(written());
    click(*find<QPushButton>(fields, QStringLiteral("Show these cards")));
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.front().page, ui::Place::Page::Customers);
    EXPECT_EQ(places.front().list, QStringLiteral("id in (%1)").arg(id_));
}

TEST_F(CardFieldsTest, ALetterLeadsToEachControl) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    ASSERT_TRUE(waitFor([&] {
        test::show(fields);
        return fields.isActiveWindow();
    }));
    type(fields, QStringLiteral("Gate"));
    press(fields, QStringLiteral("Alt+K"));
    EXPECT_TRUE(find<QComboBox>(fields, QStringLiteral("Kind"))->hasFocus());
    press(fields, QStringLiteral("Alt+N"));
    EXPECT_TRUE(find<QLineEdit>(fields, QStringLiteral("Name"))->hasFocus());
    press(fields, QStringLiteral("Alt+M"));
    EXPECT_TRUE(waitFor([&] { return find<QListWidget>(fields, QStringLiteral("Own fields"))->count() == 1; }));
}

TEST_F(CardFieldsTest, ANameThatNoFieldHasBeginsOneByEnter) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+Shift+A"));
    auto* search = find<QLineEdit>(*page_, QStringLiteral("Name of a field"));
    ASSERT_NE(search, nullptr);
    QWidget& chooser = *search->window();
    type(chooser, QStringLiteral("Oven model"));
    const auto* rows = find<QListWidget>(chooser, QStringLiteral("Fields"));
    ASSERT_GT(rows->count(), 0);
    EXPECT_EQ(rows->currentItem()->text(), QStringLiteral("New field “Oven model”…"));
    press(chooser, QStringLiteral("Return"));
    auto* fields = page_->findChild<ui::CardFieldsDialog*>();
    ASSERT_NE(fields, nullptr);
    EXPECT_EQ(find<QLineEdit>(*fields, QStringLiteral("Name"))->text(), QStringLiteral("Oven model"));
    test::show(*fields);
    find<QLineEdit>(*fields, QStringLiteral("Name"))->setFocus();
    press(*fields, QStringLiteral("Return"));
    EXPECT_TRUE(
        waitFor([&] { return desk_->catalogues().customers().find(QStringLiteral("x_oven_model")) != nullptr; }));
}

TEST_F(CardFieldsTest, ASecondEnterDoesNotRemoveTheNextFieldAsWell) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    for (const char* name : {"Table", "Shoes", "Hat"}) make(fields, QString::fromLatin1(name), "text");
    const auto count = [&] { return number(QStringLiteral("SELECT count(*) FROM custom_field")); };
    auto* list = find<QListWidget>(fields, QStringLiteral("Own fields"));
    list->setCurrentRow(1);
    find<QPushButton>(fields, QStringLiteral("Remove field"))->setFocus(Qt::TabFocusReason);
    press(fields, QStringLiteral("Return"));
    EXPECT_TRUE(list->hasFocus());
    press(fields, QStringLiteral("Return"));
    ASSERT_TRUE(written());
    EXPECT_TRUE(find<QLineEdit>(fields, QStringLiteral("Name"))->hasFocus()) << "Enter goes into the chosen one";
    EXPECT_EQ(count(), 2);
    ASSERT_NE(list->currentItem(), nullptr);
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("Hat")) << "the one after it";
}

namespace {

/// The history of a card whose names and notes were changed.
class CardHistoryTest : public CardFieldsTest {
protected:
    void change(const QString& name, const QString& text) {
        typeInto(name, text);
        page_->save();
        ASSERT_TRUE(settled());
    }
    ui::CardHistoryDialog& history() {
        test::show(*page_); // the offscreen platform forgets which window is in front
        press(*page_, QStringLiteral("Ctrl+Shift+H"));
        ui::CardHistoryDialog* dialog = nullptr;
        EXPECT_TRUE(waitFor([&] {
            dialog = page_->findChild<ui::CardHistoryDialog*>();
            return dialog && dialog->isVisible() && dialog->isRead();
        }));
        return *dialog;
    }
    static QTreeWidget& tree(ui::CardHistoryDialog& dialog) {
        return *find<QTreeWidget>(dialog, QStringLiteral("Changes"));
    }
    /// Clicks a cell of the first change of the group.
    static void clickCell(ui::CardHistoryDialog& dialog, int group, int column) {
        QTreeWidget& changes = tree(dialog);
        const QModelIndex cell = changes.model()->index(0, column, changes.model()->index(group, 0));
        click(*changes.viewport(), changes.visualRect(cell).center());
    }
    static QPushButton* button(ui::CardHistoryDialog& dialog, const char* text) {
        return find<QPushButton>(dialog, QString::fromUtf8(text));
    }
    [[nodiscard]] QString shown(const char* name) const { return field(QString::fromUtf8(name)).text(); }
};

} // namespace

TEST_F(CardHistoryTest, BringsBackTheValueOfTheCellThatIsMarkedAndSavesIt) {
    open(card(id_));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    change(QStringLiteral("Family name"), QStringLiteral("Neri"));
    QString told;
    qint64 revision = 0;
    QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [&](const QString& text, qint64 of) {
        told = text;
        revision = of;
    });
    ui::CardHistoryDialog& dialog = history();
    QTreeWidgetItem* first = tree(dialog).topLevelItem(1)->child(0);
    EXPECT_EQ(first->text(0), QStringLiteral("Family name"));
    EXPECT_EQ(first->text(1), QStringLiteral("Ferrante"));
    EXPECT_EQ(first->text(2), QStringLiteral("Poli"));
    EXPECT_FALSE(button(dialog, "Bring back this value")->isEnabled()) << "nothing is marked yet";
    clickCell(dialog, 1, 1);
    EXPECT_NE(button(dialog, "Bring back “Ferrante”"), nullptr);
    EXPECT_NE(button(dialog, "Card as it was before this"), nullptr);
    clickCell(dialog, 1, 2);
    grab(dialog, QStringLiteral("card-history"));
    EXPECT_NE(button(dialog, "Card as it was after this"), nullptr);
    click(*button(dialog, "Bring back “Poli”"));
    ASSERT_TRUE(settled());
    EXPECT_EQ(shown("Family name"), QStringLiteral("Poli"));
    EXPECT_EQ(saved(id_)->text(QStringLiteral("family_name")), QStringLiteral("Poli")) << "at once";
    EXPECT_EQ(told, QStringLiteral("Family name: “Poli” again"));
    desk_->undoRevision(revision);
    EXPECT_TRUE(waitFor([&] { return shown("Family name") == QStringLiteral("Neri"); })) << "as the toast offers";
}

// Somebody calls while the history is open, and their card comes: nothing of the first card is put into it.
TEST_F(CardHistoryTest, OfACardClosesWhenAnotherCardComes) {
    const qint64 other = put(somebody(QStringLiteral("Marco"), QStringLiteral("Bassi")));
    open(card(id_));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    ui::CardHistoryDialog& dialog = history();
    clickCell(dialog, 0, 1);
    EXPECT_TRUE(button(dialog, "Bring back “Ferrante”")->isEnabled());
    page_->show(card(id_));
    QApplication::processEvents();
    EXPECT_TRUE(dialog.isVisible()) << "it is the same card";
    page_->show(card(other));
    EXPECT_TRUE(waitFor([&] { return page_->findChild<ui::CardHistoryDialog*>() == nullptr; }));
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_EQ(saved(other)->text(QStringLiteral("family_name")), QStringLiteral("Bassi"));
}

TEST_F(CardHistoryTest, OffersNothingThatTheCardSaysAlready) {
    open(card(id_));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    ui::CardHistoryDialog& dialog = history();
    clickCell(dialog, 0, 2);
    EXPECT_FALSE(button(dialog, "Bring back “Poli”")->isEnabled());
    EXPECT_FALSE(button(dialog, "Card as it was after this")->isEnabled());
    EXPECT_EQ(find<QLabel>(dialog, QStringLiteral("HistorySays"))->text(),
              QStringLiteral("That is what the card says now."));
    clickCell(dialog, 0, 1);
    EXPECT_TRUE(button(dialog, "Bring back “Ferrante”")->isEnabled());
    EXPECT_TRUE(button(dialog, "Card as it was before this")->isEnabled());
}

TEST_F(CardHistoryTest, PutsAValueAmongUnsavedChangesAndSaysSo) {
    open(card(id_));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    typeInto(QStringLiteral("Given name"), QStringLiteral("Ada"));
    ui::CardHistoryDialog& dialog = history();
    clickCell(dialog, 0, 1);
    EXPECT_TRUE(
        find<QLabel>(dialog, QStringLiteral("HistorySays"))->text().contains(QStringLiteral("unsaved changes")));
    EXPECT_FALSE(button(dialog, "Card as it was before this")->isEnabled());
    click(*button(dialog, "Bring back “Ferrante”"));
    EXPECT_EQ(shown("Family name"), QStringLiteral("Ferrante"));
    EXPECT_TRUE(page_->editor().isDirty());
    EXPECT_EQ(saved(id_)->text(QStringLiteral("family_name")), QStringLiteral("Poli"));
}

TEST_F(CardHistoryTest, ShowsLongTextsWholeAndADoubleClickBringsNothingBack) {
    open(card(id_));
    QString notes = QStringLiteral("Allergic to nuts.");
    for (int line = 0; line < 12; ++line) notes += QStringLiteral("\nBack door after six, and ring twice.");
    customers::Card card = *saved(id_);
    const customers::Card before = card;
    card.set(QStringLiteral("notes"), notes);
    bool done = false;
    desk_->change(
        QStringLiteral("edit"), QStringLiteral("Notes"),
        [&](storage::UnitOfWork& unit) -> Result<void> {
            customers::CardRepository(desk_->catalogues().customers(), QStringLiteral("IT")).save(unit, before, card);
            return {};
        },
        page_.get(), [&](const Result<storage::Written<void>>& outcome) { done = outcome.ok(); });
    ASSERT_TRUE(waitFor([&] { return done; }));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    ui::CardHistoryDialog& dialog = history();
    clickCell(dialog, 1, 2);
    auto* whole = find<QPlainTextEdit>(dialog, QStringLiteral("To, whole"));
    ASSERT_NE(whole, nullptr);
    EXPECT_EQ(whole->toPlainText(), notes);
    EXPECT_TRUE(whole->isReadOnly());
    EXPECT_TRUE(whole->textInteractionFlags() & Qt::TextSelectableByMouse);
    QTreeWidget& changes = tree(dialog);
    const QModelIndex cell = changes.model()->index(0, 1, changes.model()->index(0, 0));
    QTest::mouseDClick(changes.viewport(), Qt::LeftButton, {}, changes.visualRect(cell).center());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(find<QPlainTextEdit>(dialog, QStringLiteral("From, whole"))->toPlainText(), QStringLiteral("Ferrante"));
    EXPECT_EQ(shown("Family name"), QStringLiteral("Poli"));
    dialog.resize(900, 640);
    press(dialog, QStringLiteral("Esc"));
    ASSERT_TRUE(waitFor([&] { return page_->findChild<ui::CardHistoryDialog*>() == nullptr; }));
    EXPECT_EQ(history().size(), QSize(900, 640)) << "as large as it was left";
}

TEST_F(CardHistoryTest, IsSearchedAndReadByKeysAlone) {
    open(card(id_));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    change(QStringLiteral("Given name"), QStringLiteral("Ada"));
    ui::CardHistoryDialog& dialog = history();
    QTreeWidget& changes = tree(dialog);
    // Both changes are titled after the name of then, Poli; what it was before is said by the first alone.
    type(dialog, QStringLiteral("ferrante"));
    EXPECT_TRUE(changes.topLevelItem(0)->isHidden()) << "the given name";
    ASSERT_FALSE(changes.topLevelItem(1)->isHidden());
    press(dialog, QStringLiteral("Down"));
    ASSERT_TRUE(changes.hasFocus());
    changes.setCurrentItem(changes.topLevelItem(1));
    press(dialog, QStringLiteral("Down"));
    ASSERT_EQ(changes.currentItem(), changes.topLevelItem(1)->child(0));
    press(dialog, QStringLiteral("Right"));
    EXPECT_EQ(changes.currentColumn(), 1);
    press(dialog, QStringLiteral("Return"));
    EXPECT_TRUE(find<QPlainTextEdit>(dialog, QStringLiteral("From, whole"))->hasFocus()) << "Enter reads";
    EXPECT_EQ(shown("Family name"), QStringLiteral("Poli"));
}

TEST_F(CardHistoryTest, MakesTheWholeCardAgainWhatItWas) {
    open(card(id_));
    change(QStringLiteral("Family name"), QStringLiteral("Poli"));
    change(QStringLiteral("Given name"), QStringLiteral("Ada"));
    ui::CardHistoryDialog& dialog = history();
    tree(dialog).setCurrentItem(tree(dialog).topLevelItem(0));
    auto* restore = button(dialog, "Card as it was after this");
    ASSERT_NE(restore, nullptr);
    EXPECT_FALSE(restore->isEnabled()) << "that is how it is now";
    clickCell(dialog, 1, 1); // before both edits
    EXPECT_EQ(restore->text(), QStringLiteral("Card as it was before this"));
    EXPECT_TRUE(restore->isEnabled());
    click(*restore);
    EXPECT_TRUE(waitFor([&] { return shown("Family name") == QStringLiteral("Ferrante"); }));
    EXPECT_NE(shown("Given name"), QStringLiteral("Ada"));
    EXPECT_FALSE(page_->editor().isDirty()) << "it is saved";
    desk_->undo();
    EXPECT_TRUE(waitFor([&] { return shown("Family name") == QStringLiteral("Poli"); })) << "as one action";
}

TEST_F(CardFieldsTest, AFieldThatIsTypedAndNotMadeIsToldOfBeforeTheDialogCloses) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    test::show(fields);
    type(fields, QStringLiteral("Favourite cake")); // with no field there the name is where one begins
    auto* close = find<QPushButton>(fields, QStringLiteral("Close"));
    close->setFocus();
    press(fields, QStringLiteral("Return"));
    EXPECT_TRUE(fields.isVisible());
    bool said = false;
    for (const QLabel* label : fields.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("Favourite cake is not made yet")));
    EXPECT_TRUE(said);
    press(fields, QStringLiteral("Return"));
    EXPECT_FALSE(fields.isVisible()) << "a second time it is meant";
    EXPECT_TRUE(customers::loadCustomFields(desk_->connection()).empty());
}

TEST_F(CardFieldsTest, EscTellsOfAFieldThatIsTypedAndNotMade) {
    open(card(id_));
    ui::CardFieldsDialog& fields = dialog();
    test::show(fields);
    type(fields, QStringLiteral("Gate"));
    press(fields, QStringLiteral("Esc"));
    EXPECT_TRUE(fields.isVisible());
    press(fields, QStringLiteral("Esc"));
    EXPECT_FALSE(fields.isVisible());
}

} // namespace clientela::test
