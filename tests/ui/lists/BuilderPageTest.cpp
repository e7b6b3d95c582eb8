#include "ui/lists/BuilderFixture.h"

#include "ui/lists/ListResult.h"

#include <QListView>
#include <QSplitter>

#include <set>

namespace clientela::test {
namespace {

/// One list, two faces: rows and text, and how the page lays them out.
class BuilderPageTest : public BuilderTest {
protected:
    BuilderPageTest() : BuilderTest(60) {}

    [[nodiscard]] QListView* completion() const {
        for (auto* view : page_.findChildren<QListView*>())
            if (view->accessibleName() == QStringLiteral("Completion") && view->isVisible()) return view;
        return nullptr;
    }
};

TEST_F(BuilderPageTest, ShowsTheListInRowsTextAndWords) {
    openList("gender = female and (region = Toscana or off(country = ES)) and not (contacts > 0 or in list x)");
    EXPECT_EQ(lineCount(), 7);
    EXPECT_TRUE(textBox().toPlainText().contains(QStringLiteral("\nand (region = Toscana\n")));
    EXPECT_NE(part<ui::PickButton>(line(1), "Group"), nullptr);
    EXPECT_EQ(part<ui::PickButton>(line(4), "Group")->text(), QStringLiteral("None of"));
    EXPECT_FALSE(part<QCheckBox>(line(3), "Row is on")->isChecked());
}

TEST_F(BuilderPageTest, TypingTheTextChangesTheRows) {
    write(QStringLiteral("gender = male and spent > 5"));
    EXPECT_EQ(lineCount(), 2);
    EXPECT_EQ(list(), "gender = male and spent > 5");
    EXPECT_EQ(part<ui::PickButton>(line(0), "Value")->text(), QStringLiteral("Male"));
    expectCards(QStringLiteral("SELECT count(*) FROM customer c JOIN customer_sales s ON s.customer_id = c.id WHERE "
                               "c.archived = 0 AND c.gender = 'male' AND s.spent > 500"));
}

TEST_F(BuilderPageTest, KeepsTheLastGoodRowsWhileTheTextIsNotUnderstood) {
    openList("gender = female");
    write(QStringLiteral("gender = female and spnt > 5"));
    EXPECT_EQ(lineCount(), 1) << "the rows show the last list that was understood";
    EXPECT_NE(find<QLabel>(page_, QStringLiteral("The text is not understood. The rows show the last list that was.")),
              nullptr);
    EXPECT_TRUE(label("ListState").contains(QStringLiteral("spent"))) << label("ListState").toStdString();
    bool marked = false;
    for (const auto& selection : textBox().extraSelections())
        marked = marked || (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline &&
                            selection.cursor.selectedText() == QStringLiteral("spnt"));
    EXPECT_TRUE(marked) << "the error is marked where it is";
    write(QStringLiteral("gender = female and spent > 5"));
    EXPECT_EQ(lineCount(), 2);
    EXPECT_EQ(find<QLabel>(page_, QStringLiteral("The text is not understood. The rows show the last list that was.")),
              nullptr);
}

TEST_F(BuilderPageTest, NothingIsDoneWithTheListBeforeWhileTheTextIsNotUnderstood) {
    openList("gender = female");
    write(QStringLiteral("gender = female or age > \"x"));
    for (const char* name : {"Export", "Labels"}) {
        auto* button = find<QPushButton>(page_, QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        EXPECT_FALSE(button->isEnabled()) << name;
        EXPECT_EQ(button->toolTip(), QStringLiteral("The text is not understood")) << name;
    }
    int off = 0;
    for (auto* action : page_.findChildren<QAction*>())
        if (action->toolTip() == QStringLiteral("The text is not understood")) {
            EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
            ++off;
        }
    EXPECT_GE(off, 6) << "Edit, Tag, Task for each, mailing, who resembles them, leave out by hand";
    EXPECT_TRUE(page_.exportList()) << "the key of the window";
    EXPECT_TRUE(page_.print());
    EXPECT_TRUE(page_.save());
    EXPECT_EQ(failures_.size(), 3) << failures_.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(failures_.value(0).contains(QStringLiteral("is not understood")));
    failures_.clear();
    EXPECT_TRUE(places_.empty());
    write(QStringLiteral("gender = female"));
    EXPECT_TRUE(find<QPushButton>(page_, QStringLiteral("Export"))->isEnabled());
    EXPECT_TRUE(find<QPushButton>(page_, QStringLiteral("Export"))->toolTip().isEmpty());
}

// The count came while something wrong stood in the text, and the rows said "…" for ever.
TEST_F(BuilderPageTest, TheLastListIsCountedWhileItsTextIsWrongAlready) {
    openList("gender = male");
    textBox().setFocus();
    textBox().selectAll();
    type(page_, QStringLiteral("gender = female and spent > 5")); // counted once there is time
    type(page_, QStringLiteral(" and spnt > 1"));
    const auto wrong = [this] { return label("ListState").contains(QStringLiteral("no field “spnt”")); };
    EXPECT_TRUE(wrong()) << label("ListState").toStdString();
    EXPECT_TRUE(waitFor([this] { return label("ListCount").contains(QStringLiteral("customers")); }))
        << label("ListCount").toStdString();
    EXPECT_TRUE(wrong()) << "its own words stay";
}

TEST_F(BuilderPageTest, CompletesWordsInTheText) {
    textBox().setFocus();
    type(page_, QStringLiteral("gend"));
    ASSERT_NE(completion(), nullptr);
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(textBox().toPlainText(), QStringLiteral("gender "));
    type(page_, QStringLiteral("= fem"));
    ASSERT_NE(completion(), nullptr);
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(list(), "gender = female");
    type(page_, QStringLiteral("and city = "));
    EXPECT_EQ(completion(), nullptr) << "it opens by itself at a word only";
    press(page_, QStringLiteral("Alt+Down"));
    EXPECT_TRUE(waitFor([this] { return completion() != nullptr && completion()->model()->rowCount() > 1; }))
        << "the towns of the file";
}

TEST_F(BuilderPageTest, TabTakesTheWordThatIsOffered) {
    textBox().setFocus();
    type(page_, QStringLiteral("gend"));
    ASSERT_NE(completion(), nullptr);
    press(page_, QStringLiteral("Tab"));
    EXPECT_EQ(textBox().toPlainText(), QStringLiteral("gender "));
    EXPECT_TRUE(textBox().hasFocus());
    type(page_, QStringLiteral("= female"));
    press(page_, QStringLiteral("Esc"));
    press(page_, QStringLiteral("Tab"));
    EXPECT_FALSE(textBox().hasFocus()) << "nothing is offered: on to what comes next";
    EXPECT_EQ(list(), "gender = female");
}

TEST_F(BuilderPageTest, ALongListHasMoreOfThePage) {
    openList("gender = female");
    auto* split = page_.findChild<QSplitter*>(QStringLiteral("BuilderSplit"));
    const int before = split->sizes().value(0);
    openList(
        "gender = female and (region = Toscana or region = Umbria or (country = ES and tags = vip)) and not (contacts "
        "> 0 or complaints > 0) and spent > 5 and stage = customer and purchases > 2");
    EXPECT_GT(split->sizes().value(0), before);
    EXPECT_GE(split->sizes().value(1), split->height() / 3) << "who is on it is seen all the same";
}

TEST_F(BuilderPageTest, AShortListGivesTheRoomOfTheLongOneBack) {
    const char* wide = "gender = female and (region = Toscana or region = Umbria or (country = ES and tags = vip)) and "
                       "not (contacts > 0 or complaints > 0) and spent > 5 and stage = customer and purchases > 2";
    openList("gender = female");
    auto* split = page_.findChild<QSplitter*>(QStringLiteral("BuilderSplit"));
    const int before = split->sizes().value(0);
    openList(wide);
    const int most = split->sizes().value(0);
    EXPECT_GT(most, before);
    openList("gender = female");
    EXPECT_EQ(split->sizes().value(0), before);
    openList(wide);
    write(QStringLiteral("gender = female"));
    EXPECT_EQ(split->sizes().value(0), before) << "as text, too";
    openList(wide);
    line(0).focusPart(0);
    press(page_, QStringLiteral("Delete"));
    settle();
    EXPECT_EQ(split->sizes().value(0), most) << "while rows go in one list nothing jumps";
}

TEST_F(BuilderPageTest, ButtonsOfTheResultStandInOneLineAsLongAsThereIsRoom) {
    openList("gender = female");
    auto& result = *page_.findChild<ui::ListResult*>();
    const auto tops = [&] {
        std::set<int> all;
        for (const char* text : {"Group by", "Labels", "Export"})
            all.insert(find<QPushButton>(result, QString::fromLatin1(text))->mapTo(&result, QPoint()).y());
        return all;
    };
    page_.resize(880, 712);
    settle();
    EXPECT_EQ(tops().size(), 1U) << "the sums beside the count are cut first";
    page_.resize(700, 712);
    settle();
    EXPECT_LE(tops().size(), 2U);
    auto* count = result.findChild<QLabel*>(QStringLiteral("ListCount"));
    EXPECT_LE(count->mapTo(&result, QPoint(0, count->height())).y(), *tops().begin()) << "below the count";
}

TEST_F(BuilderPageTest, SaysThatNobodyIsOnTheList) {
    const QString nobody = QStringLiteral("Nobody is on this list");
    openList("gender = female");
    EXPECT_EQ(find<QLabel>(page_, nobody), nullptr);
    write(QStringLiteral("gender = female and spent > 99999999"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(page_, nobody) != nullptr; }));
    write(QStringLiteral("gender = female"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(page_, nobody) == nullptr; }));
}

TEST_F(BuilderPageTest, WordsWaitWhileTheTextIsNotUnderstood) {
    openList("gender = female");
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Women"));
    ASSERT_TRUE(waitFor([this] { return page_.statusTexts().size() > 1; })) << "counted";
    QStringList status = page_.statusTexts();
    const auto follow = QObject::connect(&page_, &ui::Page::headChanged, &page_, [&] { status = page_.statusTexts(); });
    textBox().setFocus();
    textBox().selectAll();
    type(page_, QStringLiteral("spent >"));
    EXPECT_EQ(status, QStringList{QStringLiteral("Changes as customers change")}) << "no count of an older list";
    QObject::disconnect(follow);
    write(QStringLiteral("gender = female and spent >"));
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Waits until the text is understood")) << "not an older list";
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET gender = 'male' WHERE id = 1"));
    });
    settle();
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Waits until the text is understood"));
    write(QStringLiteral("gender = male"));
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Men"));
}

TEST_F(BuilderPageTest, FiguresBesideTheRowsStandUnderEachOther) {
    openList("gender = female and spent > 99999999");
    for (int nth : {0, 1})
        for (auto* count : line(nth).findChildren<ui::LinkButton*>())
            EXPECT_EQ(count->mapTo(&line(nth), QPoint(0, count->height() / 2)).y(),
                      part<ui::PickButton>(line(nth), "Field")->mapTo(&line(nth), QPoint(0, 14)).y())
                << "in line with the words of its row";
}

TEST_F(BuilderPageTest, GoesThroughItsPanesByF6) {
    openList("gender = female");
    line(0).focusPart(1);
    press(page_, QStringLiteral("F6"));
    EXPECT_TRUE(textBox().hasFocus());
    press(page_, QStringLiteral("F6"));
    EXPECT_TRUE(table().hasFocus());
    press(page_, QStringLiteral("F6"));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("A card to ask about"));
    press(page_, QStringLiteral("Shift+F6"));
    EXPECT_TRUE(table().hasFocus());
}

} // namespace
} // namespace clientela::test
